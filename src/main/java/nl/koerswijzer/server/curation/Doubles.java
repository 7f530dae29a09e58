package nl.koerswijzer.server.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.VacancyIndex;

/**
 * Vacancies that stand in more than one advert, as the generation in use shows them.
 *
 * @param largest those in the most adverts, the largest first
 * @param vacancies how many there are
 * @param hidden how many adverts are not shown on their own because of them
 */
record Doubles(List<LinkedVacancy> largest, long vacancies, long hidden) {
  private static final Comparator<LinkedVacancy> LARGEST_FIRST =
      Comparator.comparingInt((LinkedVacancy face) -> face.others().size())
          .reversed()
          .thenComparing(face -> face.vacancy().id());

  Doubles {
    largest = List.copyOf(largest);
  }

  /**
   * @param most how many of them to name
   */
  static Doubles in(VacancyIndex index, int most) {
    List<LinkedVacancy> faces = new ArrayList<>();
    index.forEachLink(
        (id, occupation) ->
            index.vacancy(id).filter(face -> !face.others().isEmpty()).ifPresent(faces::add));
    return new Doubles(
        faces.stream().sorted(LARGEST_FIRST).limit(most).toList(),
        faces.size(),
        faces.stream().mapToLong(face -> face.others().size()).sum());
  }
}
