package nl.koerswijzer.guidance.group;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.VacancyIndex;
import org.jspecify.annotations.Nullable;

/**
 * How many vacancies there are for an occupation in a region. Counted once for a generation and
 * day, at the first question.
 */
final class VacanciesByRegion {
  private final Catalog catalog;
  private final VacancyIndex vacancies;
  private final LocalDate today;
  private @Nullable Map<Spot, Long> counts;

  /** An occupation in a region; without a region in the whole country. */
  private record Spot(String occupation, @Nullable String region) {}

  VacanciesByRegion(Catalog catalog, VacancyIndex vacancies, LocalDate today) {
    this.catalog = catalog;
    this.vacancies = vacancies;
    this.today = today;
  }

  /**
   * @param region code of the region, absent for the whole country
   */
  long count(String occupation, @Nullable String region) {
    return counts().getOrDefault(new Spot(occupation, region), 0L);
  }

  private synchronized Map<Spot, Long> counts() {
    Map<Spot, Long> known = counts;
    if (known == null) {
      known = counted();
      counts = known;
    }
    return known;
  }

  private Map<Spot, Long> counted() {
    Map<String, String> regions =
        catalog.contents().municipalities().stream()
            .collect(Collectors.toMap(Municipality::code, Municipality::region));
    Map<Spot, Long> found = new HashMap<>();
    vacancies.forEachLink(
        (id, occupation) -> {
          if (occupation != null) {
            vacancies
                .vacancy(id)
                .map(LinkedVacancy::vacancy)
                .filter(this::isOpen)
                .ifPresent(vacancy -> add(vacancy, occupation, regions, found));
          }
        });
    return found;
  }

  private boolean isOpen(Vacancy vacancy) {
    return vacancy.validThrough() == null || !vacancy.validThrough().isBefore(today);
  }

  private static void add(
      Vacancy vacancy, String occupation, Map<String, String> regions, Map<Spot, Long> found) {
    found.merge(new Spot(occupation, null), 1L, Long::sum);
    Set<String> places =
        vacancy.workplaces().stream()
            .map(Vacancy.Workplace::municipality)
            .filter(code -> code != null && regions.containsKey(code))
            .map(regions::get)
            .collect(Collectors.toSet());
    places.forEach(region -> found.merge(new Spot(occupation, region), 1L, Long::sum));
  }
}
