package nl.koerswijzer.search;

import java.util.List;
import nl.koerswijzer.model.Sightings;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy with the occupation it is about.
 *
 * @param occupation id in the catalog, absent when the vacancy could not be linked
 * @param confidence 0–1; 0 when not linked, 1 when a curator linked it
 * @param others adverts for the same vacancy that are not shown on their own
 */
public record LinkedVacancy(
    Vacancy vacancy,
    Sightings sightings,
    @Nullable String occupation,
    double confidence,
    List<OtherAdvert> others) {
  public LinkedVacancy {
    others = List.copyOf(others);
  }

  /** Whether one who recruits or lends staff for others placed the advert. */
  public boolean agency() {
    return OtherAdvert.isOfAgency(vacancy);
  }
}
