package nl.koerswijzer.search;

import java.time.LocalDate;
import java.util.Set;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import org.jspecify.annotations.Nullable;

/**
 * A question for vacancies; an absent or empty part asks for any.
 *
 * @param text words in title, employer or description
 * @param center where the person lives
 * @param radiusKm farthest distance from the center, 1–300; needs a center
 * @param terms what the work should ask and offer
 * @param occupations ids of occupations
 * @param employer name of an employer, as the facet gives it
 * @param today vacancies that ended before this day are left out
 * @param page from 0
 * @param size 1–100
 * @param wishes what the vacancies should be besides
 */
public record VacancyQuery(
    String text,
    @Nullable GeoPoint center,
    double radiusKm,
    Terms terms,
    Set<String> occupations,
    @Nullable String employer,
    LocalDate today,
    Sort sort,
    int page,
    int size,
    Wishes wishes) {
  /**
   * What the work should ask and offer; an absent or empty part asks for any.
   *
   * @param hours hours a week wanted: the vacancy's range overlaps
   * @param minMonthlyPay the highest gross pay offered a month is at least this, in euros
   * @param unknown whether vacancies that say nothing about hours or pay count as fitting
   */
  public record Terms(
      @Nullable Hours hours,
      Set<EducationLevel> levels,
      Set<ContractType> contracts,
      Set<HomeWorking> homeWorking,
      @Nullable Double minMonthlyPay,
      boolean unknown) {
    public static final Terms ANY = new Terms(null, Set.of(), Set.of(), Set.of(), null, true);

    public Terms {
      levels = Set.copyOf(levels);
      contracts = Set.copyOf(contracts);
      homeWorking = Set.copyOf(homeWorking);
    }

    /** Any terms, as long as hours and pay are what somebody wants. */
    public static Terms of(@Nullable Hours hours, @Nullable Double minMonthlyPay) {
      return new Terms(hours, Set.of(), Set.of(), Set.of(), minMonthlyPay, true);
    }
  }

  /**
   * What vacancies should be besides; an empty part asks for any.
   *
   * @param provinces names of provinces
   * @param times ids of demands on one's hours that the advert must name, such as {@code nights}
   * @param unwantedTimes ids of demands on one's hours that the advert must not name
   * @param unwantedOccupations ids of occupations
   * @param unwantedWords vacancies that have all these words are left out
   */
  public record Wishes(
      Set<String> provinces,
      Set<String> times,
      Set<String> unwantedTimes,
      Set<String> unwantedOccupations,
      String unwantedWords) {
    public static final Wishes NONE = new Wishes(Set.of(), Set.of(), Set.of(), Set.of(), "");

    public Wishes {
      provinces = Set.copyOf(provinces);
      times = Set.copyOf(times);
      unwantedTimes = Set.copyOf(unwantedTimes);
      unwantedOccupations = Set.copyOf(unwantedOccupations);
    }
  }

  /** The order of the hits; ties are broken by id. */
  public enum Sort {
    RELEVANCE,
    DATE,
    DISTANCE,
    PAY
  }

  /**
   * @throws IllegalArgumentException when a number is out of range, or an order by distance has no
   *     center
   */
  public VacancyQuery {
    Paging.require(page, size);
    if (center != null && !(radiusKm >= 1 && radiusKm <= 300)) {
      throw new IllegalArgumentException("radius of " + radiusKm + " km is not within 1–300");
    }
    if (sort == Sort.DISTANCE && center == null) {
      throw new IllegalArgumentException("an order by distance needs a place");
    }
    occupations = Set.copyOf(occupations);
  }

  /** The newest vacancies of any kind. */
  public static VacancyQuery all(LocalDate today, int size) {
    return new VacancyQuery(
        "", null, 0, Terms.ANY, Set.of(), null, today, Sort.DATE, 0, size, Wishes.NONE);
  }

  public VacancyQuery near(GeoPoint center, double radiusKm) {
    return new VacancyQuery(
        text, center, radiusKm, terms, occupations, employer, today, sort, page, size, wishes);
  }

  public VacancyQuery withOccupations(Set<String> wanted) {
    return new VacancyQuery(
        text, center, radiusKm, terms, wanted, employer, today, sort, page, size, wishes);
  }

  public VacancyQuery withTerms(Terms wanted) {
    return new VacancyQuery(
        text, center, radiusKm, wanted, occupations, employer, today, sort, page, size, wishes);
  }

  public VacancyQuery withSort(Sort wanted) {
    return new VacancyQuery(
        text, center, radiusKm, terms, occupations, employer, today, wanted, page, size, wishes);
  }
}
