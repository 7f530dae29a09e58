package nl.koerswijzer.guidance.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.profile.ProfileCheck;
import nl.koerswijzer.match.ranking.Matcher;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.pathway.Transitions;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.VacancyQuery;
import org.jspecify.annotations.Nullable;

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
  /** The farthest distance of vacancies when none is named, in kilometers. */
  public static final double USUAL_RADIUS_KM = 30;

  /** The smallest radius that can be asked for, in kilometers. */
  private static final double NEAREST_KM = 1;

  private static final int HINTS = 5;

  public static Knowledge of(
      String generation, LocalDate today, Catalog catalog, SearchEngine.Indexes indexes) {
    Market market = new Market(catalog, today);
    Matcher matcher = new Matcher(catalog, market);
    return new Knowledge(
        generation,
        today,
        catalog,
        indexes,
        market,
        matcher,
        new Transitions(catalog, market, matcher.skillSpace(), matcher.levels()),
        new ProfileCheck(catalog));
  }

  /**
   * Finds a town or postcode.
   *
   * @param field path of the field in which the name stands
   * @throws InvalidInputException when there is none, with names that may have been meant
   */
  public Located place(String field, String name) {
    return catalog
        .gazetteer()
        .find(name)
        .orElseThrow(() -> new InvalidInputException(field, unknownPlace(name)));
  }

  /** The labour-market region in which a town or postcode lies; empty when there is none. */
  public Optional<String> region(@Nullable String place) {
    return place == null
        ? Optional.empty()
        : catalog.gazetteer().find(place).map(located -> located.municipality().region());
  }

  /**
   * @param region code of a labour-market region, absent for none
   * @throws InvalidInputException when there is no such region
   */
  public void requireRegion(@Nullable String region) {
    if (region != null
        && catalog.contents().regions().stream().map(Region::code).noneMatch(region::equals)) {
      throw new InvalidInputException("region", "there is no labour-market region " + region);
    }
  }

  /**
   * A question for the newest vacancies within a person's hours, pay and distance.
   *
   * @param occupations ids of the occupations that they are for; not empty
   * @param size how many at most, 1–100
   */
  public VacancyQuery vacanciesFor(ClientProfile profile, Set<String> occupations, int size) {
    VacancyQuery query =
        VacancyQuery.all(today, size)
            .withOccupations(occupations)
            .withTerms(VacancyQuery.Terms.of(profile.hours(), profile.minMonthlyPay()));
    return near(query, profile, USUAL_RADIUS_KM);
  }

  /**
   * A question for vacancies near the person, when the person names a place.
   *
   * @param usual the distance in kilometers when the person names none
   */
  public VacancyQuery near(VacancyQuery query, ClientProfile profile, double usual) {
    String name = profile.place();
    if (name == null) {
      return query;
    }
    Double distance = profile.maxDistanceKm();
    return query.near(
        place("profile.place", name).point(),
        distance == null ? usual : Math.max(NEAREST_KM, distance));
  }

  private String unknownPlace(String name) {
    List<String> similar = catalog.gazetteer().similar(name, HINTS);
    return similar.isEmpty()
        ? "there is no place or postcode with this name in the Netherlands"
        : "there is no place or postcode with this name in the Netherlands; did you mean "
            + String.join(", ", similar);
  }
}
