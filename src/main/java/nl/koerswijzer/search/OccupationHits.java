package nl.koerswijzer.search;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question for occupations.
 *
 * @param total how many occupations fit
 * @param tookMicros time spent, microseconds
 * @param hits the page asked for, best first
 * @param facets counts by facet name, highest first
 * @param didYouMean a better spelling, absent when the words are known
 * @param understood the words that were understood, as the index reads them
 */
public record OccupationHits(
    long total,
    long tookMicros,
    List<Hit> hits,
    SortedMap<String, List<FacetCount>> facets,
    @Nullable String didYouMean,
    List<String> understood) {
  /**
   * One occupation.
   *
   * @param id id in the catalog
   * @param score engine's score, comparable only within one answer
   * @param highlight the title, name or skill that matched, with the matching parts between {@code
   *     <mark>} and {@code </mark>} and everything else escaped for HTML; empty when the text was
   *     empty
   */
  public record Hit(String id, double score, String highlight) {}
}
