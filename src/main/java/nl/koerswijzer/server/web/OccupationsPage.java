package nl.koerswijzer.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Occupations that were found.
 *
 * @param text what was asked
 * @param hits the page of hits
 * @param didYouMean a better spelling, absent when there is none
 * @param facets ways to narrow the list
 * @param previous address of the page before, absent on the first
 * @param next address of the page after, absent on the last
 */
public record OccupationsPage(
    Frame frame,
    String text,
    long total,
    List<Hit> hits,
    @Nullable String didYouMean,
    List<Facet> facets,
    @Nullable String previous,
    @Nullable String next) {
  /**
   * @param highlight safe HTML with what matched
   */
  public record Hit(OccupationLine line, String highlight) {}

  /** A way to narrow the list. */
  public record Facet(String title, List<Choice> choices) {
    public Facet {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One value of a facet.
   *
   * @param href address of the list with this value chosen, or no longer chosen
   */
  public record Choice(String label, long count, boolean chosen, String href) {}

  public OccupationsPage {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
