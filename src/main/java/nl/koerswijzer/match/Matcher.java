package nl.koerswijzer.match;

import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;

/**
 * Ranks occupations for a person and says why. We rank work for a person, never persons for work.
 * Immutable and safe for use by many threads.
 */
public final class Matcher {
  private final Catalog catalog;
  private final Market market;

  public Matcher(Catalog catalog, Market market) {
    this.catalog = catalog;
    this.market = market;
  }

  /**
   * The occupations that suit a person.
   *
   * @throws nl.koerswijzer.model.InvalidInputException when the profile is empty or cannot be used
   */
  public MatchResult match(MatchRequest request) {
    return match(request, VacancyCount.UNKNOWN);
  }

  /** The same, with the vacancies that every wish removes. */
  public MatchResult match(MatchRequest request, VacancyCount vacancies) {
    int considered = catalog.occupations().size();
    return new MatchResult(List.of(), 0, considered, List.of(), null, List.of(), null);
  }

  /**
   * Why an occupation stands where it stands, for any occupation.
   *
   * @param occupation id, ESCO URI or starter slug
   * @throws nl.koerswijzer.model.InvalidInputException when there is no such occupation, or the
   *     profile is empty or cannot be used
   */
  public Explanation explain(MatchRequest request, String occupation) {
    Occupation explained =
        catalog
            .occupation(occupation)
            .orElseThrow(
                () ->
                    new InvalidInputException(
                        "occupationId", "there is no occupation '" + occupation + "'"));
    List<Figure> figures = market.figures(explained, request.filters().region());
    OccupationMatch match =
        new OccupationMatch(
            explained, 0, 0, List.of(), List.of(), List.of(), List.of(), figures, null, false);
    return new Explanation(match, catalog.occupations().size(), List.of(), List.of());
  }
}
