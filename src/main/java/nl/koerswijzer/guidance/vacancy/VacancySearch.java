package nl.koerswijzer.guidance.vacancy;

import java.util.Set;
import nl.koerswijzer.search.VacancyQuery.Sort;
import nl.koerswijzer.search.VacancyQuery.Terms;
import org.jspecify.annotations.Nullable;

/**
 * A person's question for vacancies; an absent or empty part asks for any.
 *
 * @param text words in title, employer or description
 * @param place four digits of a postcode, or a town
 * @param radiusKm farthest distance from the place
 * @param terms what the work should ask and offer
 * @param occupations ids of occupations
 * @param employer name of an employer
 * @param page from 0
 * @param size 1–100
 */
public record VacancySearch(
    String text,
    @Nullable String place,
    double radiusKm,
    Terms terms,
    Set<String> occupations,
    @Nullable String employer,
    Sort sort,
    int page,
    int size) {
  public VacancySearch {
    occupations = Set.copyOf(occupations);
  }

  /** The newest vacancies for an occupation. */
  public static VacancySearch forOccupation(
      String occupation, @Nullable String place, double radiusKm, int page, int size) {
    return new VacancySearch(
        "", place, radiusKm, Terms.ANY, Set.of(occupation), null, Sort.DATE, page, size);
  }
}
