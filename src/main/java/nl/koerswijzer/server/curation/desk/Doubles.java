package nl.koerswijzer.server.curation.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OtherAdvert;
import nl.koerswijzer.search.VacancyIndex;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;

/** Vacancies that stand in more than one advert, as the generation in use shows them. */
public final class Doubles {
  private static final int NAMED = 50;
  private static final Comparator<Face> LARGEST_FIRST =
      Comparator.comparingLong(Face::others).reversed().thenComparing(Face::vacancy);

  private final Desk desk;
  private final CurrentGuidance current;

  public Doubles(Desk desk, CurrentGuidance current) {
    this.desk = desk;
    this.current = current;
  }

  /**
   * What there is.
   *
   * @param largest those in the most adverts, the largest first
   * @param vacancies how many there are
   * @param hidden how many adverts are not shown on their own because of them
   */
  public record Found(List<LinkedVacancy> largest, long vacancies, long hidden) {
    public Found {
      largest = List.copyOf(largest);
    }
  }

  /** The vacancy that is shown, with how many adverts are not because of it. */
  private record Face(String vacancy, long others) {}

  public Found found() {
    return current.answer(guidance -> in(guidance.knowledge().indexes().vacancies()));
  }

  private static Found in(VacancyIndex index) {
    List<Face> faces = new ArrayList<>();
    index.forEachDouble((vacancy, others) -> faces.add(new Face(vacancy, others)));
    return new Found(
        faces.stream()
            .sorted(LARGEST_FIRST)
            .limit(NAMED)
            .flatMap(face -> index.vacancy(face.vacancy()).stream())
            .toList(),
        faces.size(),
        faces.stream().mapToLong(Face::others).sum());
  }

  /**
   * One advert is no longer to be hidden behind another.
   *
   * @param face id of the vacancy that is shown
   * @param advert id of the advert that is shown with it
   * @throws ProblemException when there is no such vacancy, or the advert is not shown with it
   */
  public void takeApart(String face, String advert, String curator) {
    OtherAdvert taken =
        current.answer(
            guidance ->
                guidance
                    .knowledge()
                    .indexes()
                    .vacancies()
                    .vacancy(face)
                    .flatMap(
                        linked ->
                            linked.others().stream()
                                .filter(other -> other.id().equals(advert))
                                .findFirst())
                    .orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND)));
    desk.takeApart(taken.source(), taken.id(), curator);
  }
}
