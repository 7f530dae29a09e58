package nl.koerswijzer.server.web.vacancy;

import java.util.List;
import nl.koerswijzer.server.web.page.Chip;
import nl.koerswijzer.server.web.page.Filter;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.UnderstoodChip;
import nl.koerswijzer.server.web.picture.RegionPicture;
import org.jspecify.annotations.Nullable;

/**
 * Vacancies that were found.
 *
 * @param text the words that were asked
 * @param place the place that was asked
 * @param error what is wrong with the place; absent when nothing is
 * @param filters the fields that everybody sees
 * @param more fields behind a click
 * @param moreOpen whether one of those is in use
 * @param understood what each part of the words was taken for
 * @param unstated the first few of those
 * @param unknown how many more would fit but do not state hours or pay; empty when none
 * @param withUnknown address of the list with those
 * @param feed address of the same search as an Atom feed
 * @param map where these vacancies are
 */
public record VacanciesPage(
    Frame frame,
    String text,
    String place,
    List<Option> distances,
    @Nullable String error,
    String status,
    List<VacancyLine> hits,
    List<Filter> filters,
    List<Filter> more,
    boolean moreOpen,
    List<UnderstoodChip> understood,
    List<Chip> chips,
    String unknown,
    List<VacancyLine> unstated,
    String withUnknown,
    @Nullable String previous,
    @Nullable String next,
    String feed,
    RegionPicture map) {
  public VacanciesPage {
    distances = List.copyOf(distances);
    hits = List.copyOf(hits);
    filters = List.copyOf(filters);
    more = List.copyOf(more);
    understood = List.copyOf(understood);
    chips = List.copyOf(chips);
    unstated = List.copyOf(unstated);
  }
}
