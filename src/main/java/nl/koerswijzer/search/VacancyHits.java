package nl.koerswijzer.search;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for vacancies.
 *
 * @param total how many vacancies fit and say so
 * @param titled how many of them have a word of the text in their title; all when the text is empty
 * @param facets counts by facet name ({@code level}, {@code contract}, {@code homeWorking}, {@code
 *     province}, {@code employer}, {@code occupation}), highest first
 * @param unstated what may fit as well but does not say so
 */
public record VacancyHits(
    long total,
    long titled,
    long tookMicros,
    List<Hit> hits,
    SortedMap<String, List<FacetCount>> facets,
    Unstated unstated) {
  /**
   * Vacancies that fit as far as they tell, but do not state hours or pay while those were asked.
   *
   * @param hours how many do not state hours
   * @param pay how many state fitting hours, or none were asked, but do not state pay
   * @param hits the first few of them in the order asked for, on the first page only
   */
  public record Unstated(long hours, long pay, List<Hit> hits) {
    public static final Unstated NONE = new Unstated(0, 0, List.of());

    public Unstated {
      hits = List.copyOf(hits);
    }

    public long total() {
      return hours + pay;
    }
  }

  /**
   * One vacancy.
   *
   * @param distanceKm from the center asked for, absent when none was asked or the place is unknown
   */
  public record Hit(LinkedVacancy vacancy, double score, @Nullable Double distanceKm) {}
}
