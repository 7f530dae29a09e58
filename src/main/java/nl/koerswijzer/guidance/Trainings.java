package nl.koerswijzer.guidance;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/** Ways to learn. */
public final class Trainings {
  private static final Comparator<Training> SHORTEST_FIRST =
      Comparator.comparingInt(Training::months).thenComparing(Training::id);

  private final Catalog catalog;

  Trainings(Knowledge knowledge) {
    this.catalog = knowledge.catalog();
  }

  /**
   * Trainings, the shortest first.
   *
   * @param occupation id of an occupation to which they lead, absent for any
   * @param skill id of a skill that they teach, absent for any
   * @param maxMonths longest usual length, absent for any
   * @throws InvalidInputException when there is no such occupation or skill
   */
  public List<Training> find(
      @Nullable String occupation, @Nullable String skill, @Nullable Integer maxMonths) {
    String wantedOccupation =
        occupation == null
            ? null
            : catalog
                .occupation(occupation)
                .orElseThrow(
                    () -> new InvalidInputException("occupation", "there is no such occupation"))
                .id();
    String wantedSkill =
        skill == null
            ? null
            : catalog
                .skill(skill)
                .orElseThrow(() -> new InvalidInputException("skill", "there is no such skill"))
                .id();
    return catalog.contents().trainings().stream()
        .filter(
            training ->
                wantedOccupation == null || training.occupations().contains(wantedOccupation))
        .filter(training -> wantedSkill == null || training.skills().contains(wantedSkill))
        .filter(training -> maxMonths == null || training.months() <= maxMonths)
        .sorted(SHORTEST_FIRST)
        .toList();
  }

  /** Trainings that lead to an occupation, the shortest first. */
  public List<Training> leadingTo(Occupation occupation) {
    return leadingTo(catalog, occupation.id());
  }

  static List<Training> leadingTo(Catalog catalog, String occupation) {
    return catalog.contents().trainings().stream()
        .filter(training -> training.occupations().contains(occupation))
        .sorted(SHORTEST_FIRST)
        .toList();
  }
}
