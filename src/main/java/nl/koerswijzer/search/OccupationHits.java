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
 */
public record OccupationHits(
    long total,
    long tookMicros,
    List<Hit> hits,
    SortedMap<String, List<FacetCount>> facets,
    @Nullable String didYouMean) {
  /**
   * One occupation.
   *
   * @param id id in the catalog
   * @param score engine's score, comparable only within one answer
   * @param highlight the title, name or skill that matched, with the matching parts between {@code
   *     <mark>} and {@code </mark>} and everything else escaped for HTML; empty when the text was
   *     empty
   */
  public record Hit(String id, double score, String highlight) {
    /** The same hit with another text that tells why, in which nothing is marked. */
    public Hit toldBy(String text) {
      return new Hit(id, score, escaped(text));
    }

    /** A text as HTML. */
    public static String escaped(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("'", "&#39;");
    }
  }
}
