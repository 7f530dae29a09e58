package nl.koerswijzer.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A vacancy in the making; it says nothing but its title until more is said. */
public final class VacancyDraft {
  private final String id;
  private final String title;
  private String source = "test";
  private @Nullable String url;
  private String text = "Kom bij ons werken.";
  private @Nullable String employer;
  private final List<Vacancy.Workplace> workplaces = new ArrayList<>();
  private @Nullable Hours hours;
  private @Nullable Pay pay;
  private @Nullable EducationLevel level;
  private Set<ContractType> contracts = Set.of();
  private @Nullable HomeWorking homeWorking;
  private @Nullable LocalDate posted;
  private @Nullable LocalDate until;
  private String language = "nl";
  private boolean example = true;
  private VacancyDetails details = VacancyDetails.NONE;

  public VacancyDraft(String id, String title) {
    this.id = id;
    this.title = title;
  }

  public VacancyDraft from(String source) {
    this.source = source;
    return this;
  }

  public VacancyDraft url(String url) {
    this.url = url;
    return this;
  }

  public VacancyDraft text(String text) {
    this.text = text;
    return this;
  }

  public VacancyDraft by(@Nullable String employer) {
    this.employer = employer;
    return this;
  }

  public VacancyDraft at(Vacancy.Workplace... places) {
    workplaces.addAll(List.of(places));
    return this;
  }

  public VacancyDraft at(String locality, GeoPoint point, String municipality) {
    return at(new Vacancy.Workplace(locality, "NL", point, municipality));
  }

  public VacancyDraft hours(double min, double max) {
    hours = new Hours(min, max);
    return this;
  }

  /** Gross euros a month. */
  public VacancyDraft pay(double min, double max) {
    return pay(new Pay(min, max, "EUR", Pay.Period.MONTH));
  }

  public VacancyDraft pay(Pay pay) {
    this.pay = pay;
    return this;
  }

  public VacancyDraft level(EducationLevel level) {
    this.level = level;
    return this;
  }

  public VacancyDraft contract(ContractType... kinds) {
    contracts = Set.of(kinds);
    return this;
  }

  public VacancyDraft homeWorking(HomeWorking degree) {
    homeWorking = degree;
    return this;
  }

  public VacancyDraft posted(LocalDate posted) {
    this.posted = posted;
    return this;
  }

  public VacancyDraft until(LocalDate until) {
    this.until = until;
    return this;
  }

  public VacancyDraft language(String language) {
    this.language = language;
    return this;
  }

  /** A vacancy of somebody who really seeks people, where others are examples. */
  public VacancyDraft real() {
    example = false;
    return this;
  }

  public VacancyDraft details(VacancyDetails details) {
    this.details = details;
    return this;
  }

  public Vacancy vacancy() {
    return new Vacancy(
        id,
        source,
        url,
        title,
        text,
        employer,
        workplaces,
        hours,
        pay,
        level,
        contracts,
        homeWorking,
        posted,
        until,
        language,
        example,
        details);
  }
}
