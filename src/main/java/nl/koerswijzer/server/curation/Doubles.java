package nl.koerswijzer.server.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.VacancyIndex;
import nl.koerswijzer.store.Decisions;

/** Vacancies that look the same to a reader: same title, employer and towns. */
final class Doubles {
  private static final int LOOKED_AT = 50_000;

  private Doubles() {}

  /**
   * Vacancies that look the same.
   *
   * @param first id of one of them
   * @param employer empty when the adverts hide it
   * @param sources ids of the sources they come from, ordered
   */
  record Cluster(String first, String title, String employer, Set<String> sources, long size) {}

  /** What a reader tells vacancies apart by. */
  private record Looks(String title, String employer, Set<String> towns) {
    static Looks of(Vacancy vacancy) {
      Set<String> towns = new TreeSet<>();
      vacancy.workplaces().forEach(place -> towns.add(Decisions.title(place.locality())));
      return new Looks(
          Decisions.title(vacancy.title()),
          vacancy.employer() == null ? "" : Decisions.title(vacancy.employer()),
          towns);
    }
  }

  /** What is kept of a vacancy while they are held against one another. */
  private record Advert(String id, String title, String employer, String source) {
    static Advert of(Vacancy vacancy) {
      return new Advert(
          vacancy.id(),
          vacancy.title(),
          vacancy.employer() == null ? "" : vacancy.employer(),
          vacancy.source());
    }
  }

  /** The largest groups of vacancies that look the same. */
  static List<Cluster> in(VacancyIndex index, int most) {
    Map<Looks, List<Advert>> alike = new HashMap<>();
    long[] seen = {0};
    index.forEachLink(
        (id, occupation) -> {
          if (seen[0]++ < LOOKED_AT) {
            index
                .vacancy(id)
                .map(LinkedVacancy::vacancy)
                .ifPresent(
                    vacancy ->
                        alike
                            .computeIfAbsent(Looks.of(vacancy), any -> new ArrayList<>())
                            .add(Advert.of(vacancy)));
          }
        });
    return alike.values().stream()
        .filter(group -> group.size() > 1)
        .map(Doubles::cluster)
        .sorted(Comparator.comparingLong(Cluster::size).reversed().thenComparing(Cluster::first))
        .limit(most)
        .toList();
  }

  private static Cluster cluster(List<Advert> group) {
    Advert first = group.stream().min(Comparator.comparing(Advert::id)).orElseThrow();
    Set<String> sources = new TreeSet<>();
    group.forEach(advert -> sources.add(advert.source()));
    return new Cluster(first.id(), first.title(), first.employer(), sources, group.size());
  }
}
