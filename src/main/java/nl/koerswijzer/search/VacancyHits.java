package nl.koerswijzer.search;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for vacancies.
 *
 * @param total how many vacancies fit and say so
 * @param unknownHours how many more would fit but do not state hours
 * @param unknownPay how many more would fit but do not state pay
 * @param facets counts by facet name ({@code level}, {@code contract}, {@code homeWorking}, {@code
 *     province}, {@code employer}, {@code occupation}), highest first
 */
public record VacancyHits(
    long total,
    long tookMicros,
    List<Hit> hits,
    SortedMap<String, List<FacetCount>> facets,
    long unknownHours,
    long unknownPay) {
  /**
   * One vacancy.
   *
   * @param distanceKm from the center asked for, absent when none was asked or the place is unknown
   */
  public record Hit(LinkedVacancy vacancy, double score, @Nullable Double distanceKm) {}
}
