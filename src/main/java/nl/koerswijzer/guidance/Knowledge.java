package nl.koerswijzer.guidance;

import java.time.LocalDate;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Matcher;
import nl.koerswijzer.match.ProfileCheck;
import nl.koerswijzer.pathway.Transitions;
import nl.koerswijzer.search.SearchEngine;

/**
 * All that one generation knows: what the use cases draw upon.
 *
 * @param generation id of the generation
 * @param today the day for which figures and vacancies are looked at
 */
public record Knowledge(
    String generation,
    LocalDate today,
    Catalog catalog,
    SearchEngine.Indexes indexes,
    Market market,
    Matcher matcher,
    Transitions transitions,
    ProfileCheck profileCheck) {
  public static Knowledge of(
      String generation, LocalDate today, Catalog catalog, SearchEngine.Indexes indexes) {
    Market market = new Market(catalog, today);
    return new Knowledge(
        generation,
        today,
        catalog,
        indexes,
        market,
        new Matcher(catalog, market),
        new Transitions(catalog, market),
        new ProfileCheck(catalog));
  }
}
