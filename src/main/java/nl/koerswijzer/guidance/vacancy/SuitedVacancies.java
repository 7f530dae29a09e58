package nl.koerswijzer.guidance.vacancy;

import java.util.List;
import nl.koerswijzer.guidance.match.Matching.Suited;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.search.LinkedVacancy;
import org.jspecify.annotations.Nullable;

/**
 * Vacancies that suit a person.
 *
 * @param total how many vacancies were looked at
 */
public record SuitedVacancies(long total, List<SuitedVacancy> vacancies) {
  /**
   * A vacancy and why it suits.
   *
   * @param suited the match of its occupation, with the same reasons as in the list of professions
   * @param distanceKm absent when the place of person or work is unknown
   */
  public record SuitedVacancy(
      LinkedVacancy vacancy, Suited suited, @Nullable Double distanceKm, List<Reason> reasons) {
    public SuitedVacancy {
      reasons = List.copyOf(reasons);
    }

    /** 0–1: that of its occupation. */
    public double score() {
      return suited.match().score();
    }
  }

  public SuitedVacancies {
    vacancies = List.copyOf(vacancies);
  }
}
