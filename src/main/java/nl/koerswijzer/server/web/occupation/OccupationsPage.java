package nl.koerswijzer.server.web.occupation;

import java.util.List;
import nl.koerswijzer.server.web.page.Chip;
import nl.koerswijzer.server.web.page.Filter;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.UnderstoodChip;
import org.jspecify.annotations.Nullable;

/**
 * Occupations that were found.
 *
 * @param text what was asked
 * @param status how many were found, in words
 * @param hits the page of hits
 * @param didYouMean the same question in a better spelling, absent when there is none
 * @param understood what each part of the text was taken for
 * @param origin where the chance of work comes from; empty when nobody published it
 * @param previous address of the page before, absent on the first
 * @param next address of the page after, absent on the last
 */
public record OccupationsPage(
    Frame frame,
    String text,
    String status,
    List<Hit> hits,
    @Nullable Link didYouMean,
    List<Filter> filters,
    List<UnderstoodChip> understood,
    List<Chip> chips,
    String origin,
    @Nullable String previous,
    @Nullable String next) {
  /**
   * @param because safe HTML with what matched; empty when that was the title
   */
  public record Hit(OccupationLine line, String because) {}

  public OccupationsPage {
    hits = List.copyOf(hits);
    filters = List.copyOf(filters);
    understood = List.copyOf(understood);
    chips = List.copyOf(chips);
  }
}
