package nl.koerswijzer.server.web;

import java.util.List;

/**
 * Professions that suit a person.
 *
 * @param notes what the answer did with the profile
 * @param wishes what every wish costs
 * @param vacancies vacancies that suit
 */
public record MatchesPage(
    Frame frame,
    List<Match> matches,
    int total,
    int considered,
    List<String> notes,
    List<String> wishes,
    List<SuitedVacancyLine> vacancies) {
  /**
   * A profession and why it suits.
   *
   * @param percent score as a whole percentage
   */
  public record Match(
      OccupationLine line,
      int percent,
      List<Part> parts,
      List<String> has,
      List<String> lacks,
      List<FigureLine> figures) {
    public Match {
      parts = List.copyOf(parts);
      has = List.copyOf(has);
      lacks = List.copyOf(lacks);
      figures = List.copyOf(figures);
    }
  }

  /**
   * A part of the score.
   *
   * @param points its contribution in points of 100
   * @param most the most points it could give
   */
  public record Part(String label, double points, double most, List<String> reasons) {
    public Part {
      reasons = List.copyOf(reasons);
    }
  }

  /** A vacancy and why it suits. */
  public record SuitedVacancyLine(VacancyLine line, List<String> reasons) {
    public SuitedVacancyLine {
      reasons = List.copyOf(reasons);
    }
  }

  public MatchesPage {
    matches = List.copyOf(matches);
    notes = List.copyOf(notes);
    wishes = List.copyOf(wishes);
    vacancies = List.copyOf(vacancies);
  }
}
