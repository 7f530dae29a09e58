package nl.koerswijzer.guidance;

import java.util.Set;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.search.VacancyQuery.Sort;
import org.jspecify.annotations.Nullable;

/**
 * A person's question for vacancies; an absent or empty part asks for any.
 *
 * @param text words in title, employer or description
 * @param place four digits of a postcode, or a town
 * @param radiusKm farthest distance from the place
 * @param hours hours a week wanted
 * @param minMonthlyPay gross pay a month
 * @param occupations ids of occupations
 * @param employer name of an employer
 * @param unknown whether vacancies that do not state hours or pay count as fitting
 * @param page from 0
 * @param size 1–100
 */
public record VacancySearch(
    String text,
    @Nullable String place,
    double radiusKm,
    @Nullable Hours hours,
    Set<EducationLevel> levels,
    Set<ContractType> contracts,
    Set<HomeWorking> homeWorking,
    @Nullable Double minMonthlyPay,
    Set<String> occupations,
    @Nullable String employer,
    boolean unknown,
    Sort sort,
    int page,
    int size) {
  /** The farthest distance when none is named, in kilometers. */
  public static final double USUAL_RADIUS_KM = 30;

  /** The smallest radius that can be asked for, in kilometers. */
  static final double NEAREST_KM = 1;

  public VacancySearch {
    levels = Set.copyOf(levels);
    contracts = Set.copyOf(contracts);
    homeWorking = Set.copyOf(homeWorking);
    occupations = Set.copyOf(occupations);
  }

  /** The newest vacancies for an occupation. */
  public static VacancySearch forOccupation(
      String occupation, @Nullable String place, double radiusKm, int page, int size) {
    return new VacancySearch(
        "",
        place,
        radiusKm,
        null,
        Set.of(),
        Set.of(),
        Set.of(),
        null,
        Set.of(occupation),
        null,
        true,
        Sort.DATE,
        page,
        size);
  }
}
