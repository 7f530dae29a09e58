package nl.koerswijzer.guidance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.Suggestions.Kind;

/** What people can do. */
public final class Skills {
  private static final int SHOWN_OCCUPATIONS = 50;
  private static final int FOUND = 20;

  private final Knowledge knowledge;

  Skills(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * A skill with occupations that need it.
   *
   * @param occupations at most fifty, ordered by id
   */
  public record SkillCard(Skill skill, List<Occupation> occupations) {
    public SkillCard {
      occupations = List.copyOf(occupations);
    }
  }

  /** A skill by its id or ESCO URI. */
  public Optional<Skill> skill(String id) {
    return knowledge.catalog().skill(id);
  }

  /** Skills for a few words, the likeliest first. */
  public List<Skill> find(String text, Language language) {
    return knowledge
        .indexes()
        .suggestions()
        .suggest(text, Set.of(Kind.SKILL), language, FOUND)
        .stream()
        .flatMap(suggestion -> knowledge.catalog().skill(suggestion.id()).stream())
        .toList();
  }

  /**
   * @throws UnknownThingException when there is no such skill
   */
  public SkillCard card(String id) {
    Catalog catalog = knowledge.catalog();
    int index = catalog.skillIndex(id);
    if (index < 0) {
      throw new UnknownThingException("skill", id);
    }
    List<Occupation> occupations =
        IntStream.of(catalog.occupationsOf(index))
            .limit(SHOWN_OCCUPATIONS)
            .mapToObj(catalog.occupations()::get)
            .toList();
    return new SkillCard(catalog.skills().get(index), occupations);
  }
}
