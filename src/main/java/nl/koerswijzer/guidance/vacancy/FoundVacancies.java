package nl.koerswijzer.guidance.vacancy;

import java.util.List;
import nl.koerswijzer.guidance.question.Understood;
import nl.koerswijzer.search.VacancyHits;

/**
 * Vacancies that were found.
 *
 * @param hits the engine's answer
 * @param understood what each part of the text was taken for
 */
public record FoundVacancies(VacancyHits hits, List<Understood> understood) {
  public FoundVacancies {
    understood = List.copyOf(understood);
  }
}
