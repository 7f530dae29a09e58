package nl.koerswijzer.search;

import java.util.List;
import nl.koerswijzer.model.Sightings;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy on its way into an index.
 *
 * @param occupation id of the occupation that a curator gave it, absent when the title is to decide
 * @param others adverts for the same vacancy that are not shown on their own
 */
public record SeenVacancy(
    Vacancy vacancy, Sightings sightings, @Nullable String occupation, List<OtherAdvert> others) {
  public SeenVacancy {
    others = List.copyOf(others);
  }
}
