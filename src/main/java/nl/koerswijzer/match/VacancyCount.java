package nl.koerswijzer.match;

import java.util.OptionalLong;
import java.util.Set;

/** Counts the vacancies that a wish removes. */
@FunctionalInterface
public interface VacancyCount {
  /** Nobody counts. */
  VacancyCount UNKNOWN = (wish, removed) -> OptionalLong.empty();

  /**
   * @param removedOccupations ids of the occupations that the wish removes
   * @return empty when the wish says nothing of vacancies or nobody can count
   */
  OptionalLong removedBy(Wish wish, Set<String> removedOccupations);
}
