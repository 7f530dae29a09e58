package nl.koerswijzer.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Vacancies that were found.
 *
 * @param form what was asked, as it was typed
 * @param unknown how many more would fit but do not state hours or pay; empty when none
 * @param feed address of the same search as an Atom feed
 * @param error why the search could not be done; empty when it could
 */
public record VacanciesPage(
    Frame frame,
    VacancyForm form,
    List<ProfilePage.Option> levels,
    List<ProfilePage.Option> sorts,
    long total,
    List<VacancyLine> hits,
    List<OccupationsPage.Facet> facets,
    String unknown,
    @Nullable String previous,
    @Nullable String next,
    String feed,
    String error) {
  /** The fields of the form, as text. */
  public record VacancyForm(
      String text, String place, String radius, String hoursMin, String hoursMax, String payMin) {}

  public VacanciesPage {
    levels = List.copyOf(levels);
    sorts = List.copyOf(sorts);
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
  }
}
