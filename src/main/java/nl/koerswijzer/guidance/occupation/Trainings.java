package nl.koerswijzer.guidance.occupation;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/** Ways to learn. */
public final class Trainings {
  private static final Comparator<Training> SHORTEST_FIRST =
      Comparator.comparingInt(Training::months).thenComparing(Training::id);

  private final Knowledge knowledge;
  private final Catalog catalog;

  public Trainings(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.catalog = knowledge.catalog();
  }

  /**
   * What to look for; everything may be absent.
   *
   * @param occupation id of an occupation to which they lead
   * @param skill id of a skill that they teach
   * @param maxMonths longest usual length
   * @param region code of the labour-market region in which they are given; of many it is not known
   *     where, and those are not left out
   */
  public record Wanted(
      @Nullable String occupation,
      @Nullable String skill,
      @Nullable Integer maxMonths,
      @Nullable String region) {}

  /**
   * Trainings, the shortest first.
   *
   * @throws InvalidInputException when there is no such occupation, skill or region
   */
  public List<Training> find(Wanted wanted) {
    String occupation = occupation(wanted.occupation());
    String skill = skill(wanted.skill());
    knowledge.requireRegion(wanted.region());
    Integer most = wanted.maxMonths();
    return catalog.contents().trainings().stream()
        .filter(training -> occupation == null || training.occupations().contains(occupation))
        .filter(training -> skill == null || training.skills().contains(skill))
        .filter(training -> most == null || training.months() <= most)
        .filter(training -> isGivenIn(wanted.region(), training))
        .sorted(SHORTEST_FIRST)
        .toList();
  }

  private @Nullable String occupation(@Nullable String id) {
    return id == null
        ? null
        : catalog
            .occupation(id)
            .orElseThrow(
                () -> new InvalidInputException("occupation", "there is no such occupation"))
            .id();
  }

  private @Nullable String skill(@Nullable String id) {
    return id == null
        ? null
        : catalog
            .skill(id)
            .orElseThrow(() -> new InvalidInputException("skill", "there is no such skill"))
            .id();
  }

  /** Whether a training is given in a region, or nobody knows where it is given. */
  public boolean isGivenIn(@Nullable String region, Training training) {
    return region == null
        || training.places().isEmpty()
        || training.places().stream()
            .anyMatch(place -> knowledge.region(place).filter(region::equals).isPresent());
  }

  /** Trainings that lead to an occupation, the shortest first. */
  public List<Training> leadingTo(Occupation occupation) {
    return leadingTo(catalog, occupation.id());
  }

  /** Those of them for which a level of education is enough. */
  public List<Training> openTo(EducationLevel level, Occupation occupation) {
    return leadingTo(occupation).stream()
        .filter(
            training ->
                training.entryLevel() == null || training.entryLevel().compareTo(level) <= 0)
        .toList();
  }

  static List<Training> leadingTo(Catalog catalog, String occupation) {
    return catalog.contents().trainings().stream()
        .filter(training -> training.occupations().contains(occupation))
        .sorted(SHORTEST_FIRST)
        .toList();
  }
}
