package nl.koerswijzer.search;

import java.util.Set;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Hours;
import org.jspecify.annotations.Nullable;

/** A question for vacancies in the making: everything is asked for until something is said. */
public final class VacancyAsk {
  private String text = "";
  private @Nullable GeoPoint center;
  private double radiusKm = 10;
  private @Nullable Hours hours;
  private @Nullable Double pay;
  private Set<String> occupations = Set.of();
  private @Nullable String employer;
  private boolean unknown;
  private VacancyQuery.Wishes wishes = VacancyQuery.Wishes.NONE;
  private VacancyQuery.Sort sort = VacancyQuery.Sort.RELEVANCE;

  public VacancyAsk text(String text) {
    this.text = text;
    return this;
  }

  public VacancyAsk near(GeoPoint center, double radiusKm) {
    this.center = center;
    this.radiusKm = radiusKm;
    return this;
  }

  public VacancyAsk hours(double min, double max) {
    hours = new Hours(min, max);
    return this;
  }

  public VacancyAsk pay(double pay) {
    this.pay = pay;
    return this;
  }

  public VacancyAsk occupation(String id) {
    occupations = Set.of(id);
    return this;
  }

  public VacancyAsk employer(String employer) {
    this.employer = employer;
    return this;
  }

  public VacancyAsk unknown() {
    unknown = true;
    return this;
  }

  public VacancyAsk sort(VacancyQuery.Sort sort) {
    this.sort = sort;
    return this;
  }

  public VacancyAsk wishes(VacancyQuery.Wishes asked) {
    wishes = asked;
    return this;
  }

  public VacancyQuery query() {
    return new VacancyQuery(
        text,
        center,
        radiusKm,
        new VacancyQuery.Terms(hours, Set.of(), Set.of(), Set.of(), pay, unknown),
        occupations,
        employer,
        SearchCast.TODAY,
        sort,
        0,
        20,
        wishes);
  }
}
