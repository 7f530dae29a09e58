package nl.koerswijzer.guidance.self;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.knowledge.UnknownThingException;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.SkillFinder;
import nl.koerswijzer.search.SkillFinder.FoundSkill;
import nl.koerswijzer.search.Suggestions.Kind;

/** What people can do. */
public final class Skills {
  private static final int SHOWN_OCCUPATIONS = 50;
  private static final int FOUND = 20;
  private static final int EXTRACTED = 50;

  private final Knowledge knowledge;

  public Skills(Knowledge knowledge) {
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
   * Skills that a text speaks of, surest first: only offered, and nothing of the text is kept.
   *
   * @throws InvalidInputException when the text is longer than {@link SkillFinder#MAX_CHARACTERS}
   */
  public List<Extracted> extract(String text) {
    if (text.length() > SkillFinder.MAX_CHARACTERS) {
      throw new InvalidInputException(
          "text", "must have at most " + SkillFinder.MAX_CHARACTERS + " characters");
    }
    return knowledge.indexes().skills().find(text, EXTRACTED).stream()
        .map(found -> new Extracted(knowledge.catalog().skill(found.skill()).orElseThrow(), found))
        .toList();
  }

  /**
   * A skill that a text speaks of.
   *
   * @param found where, and how sure that is
   */
  public record Extracted(Skill skill, FoundSkill found) {}

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
