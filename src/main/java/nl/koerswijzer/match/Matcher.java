package nl.koerswijzer.match;

import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;

/**
 * Ranks occupations for a person and says why. We rank work for a person, never persons for work.
 * Immutable and safe for use by many threads.
 */
public final class Matcher {
  public Matcher(Catalog catalog, Market market) {}

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
    throw new UnsupportedOperationException();
  }

  /**
   * Why an occupation stands where it stands, for any occupation.
   *
   * @param occupation id, ESCO URI or starter slug
   * @throws nl.koerswijzer.model.InvalidInputException when there is no such occupation, or the
   *     profile is empty or cannot be used
   */
  public Explanation explain(MatchRequest request, String occupation) {
    throw new UnsupportedOperationException();
  }
}
