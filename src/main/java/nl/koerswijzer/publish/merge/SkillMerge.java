package nl.koerswijzer.publish.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.store.ConceptName;
import nl.koerswijzer.store.Store.Held;
import org.jspecify.annotations.Nullable;

/**
 * One skill from what several sources say of it: label, first person, kind and description from the
 * first that has them, by language, and our own name where none has a Dutch label; words, hierarchy
 * and relations united, and the labels of the others become words.
 */
final class SkillMerge {
  private final UnaryOperator<String> canonical;
  private final Map<String, ConceptName> names;

  /**
   * @param canonical gives the id in the catalog of any id of a skill
   * @param names our Dutch names by id of the skill
   */
  SkillMerge(UnaryOperator<String> canonical, Map<String, ConceptName> names) {
    this.canonical = canonical;
    this.names = names;
  }

  Skill merge(String id, List<Held<Skill>> records) {
    List<Skill> skills = records.stream().map(Held::document).toList();
    Skill first = skills.get(0);
    Text title = title(id, skills);
    return new Skill(
        id,
        firstOf(skills.stream().map(Skill::uri)),
        title,
        united(skills.stream().map(Skill::firstPerson)),
        first.kind(),
        ids(id, skills, Skill::broader),
        ids(id, skills, Skill::related),
        words(title, skills),
        united(skills.stream().map(Skill::description)));
  }

  private Text title(String id, List<Skill> skills) {
    Text title = skills.stream().map(Skill::title).reduce(Text::orElse).orElseThrow();
    ConceptName ours = names.get(id);
    return ours == null ? title : title.orElse(Text.dutch(ours.dutch()));
  }

  private List<String> ids(String id, List<Skill> skills, Function<Skill, List<String>> part) {
    return skills.stream()
        .flatMap(skill -> part.apply(skill).stream())
        .map(canonical)
        .filter(other -> !other.equals(id))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> words(Text title, List<Skill> skills) {
    Wordings words = new Wordings().without(title.dutch()).without(title.english());
    for (Skill skill : skills) {
      words.addAll(skill.words()).add(skill.title().dutch()).add(skill.title().english());
    }
    return words.list();
  }

  static @Nullable Text united(Stream<@Nullable Text> texts) {
    return texts.filter(Objects::nonNull).reduce(Text::orElse).orElse(null);
  }

  static <T> @Nullable T firstOf(Stream<@Nullable T> values) {
    return values.filter(Objects::nonNull).findFirst().orElse(null);
  }
}
