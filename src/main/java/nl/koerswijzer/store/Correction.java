package nl.koerswijzer.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.model.VacancyDetails.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What a curator wrote over a vacancy; a field that is absent stays as it was advertised.
 *
 * @param workplace the only place where the work is done
 * @param contract the only kind of agreement
 * @param validThrough last day of the advert
 */
public record Correction(
    @Nullable String title,
    @Nullable String employer,
    @Nullable Workplace workplace,
    @Nullable Hours hours,
    @Nullable Pay pay,
    @Nullable EducationLevel level,
    @Nullable ContractType contract,
    @Nullable HomeWorking homeWorking,
    @Nullable LocalDate validThrough) {
  /** Nothing is written over. */
  public static final Correction NONE =
      new Correction(null, null, null, null, null, null, null, null, null);

  /** The vacancy with what was written over it. */
  public Vacancy applyTo(Vacancy vacancy) {
    return new Vacancy(
        vacancy.id(),
        vacancy.source(),
        vacancy.url(),
        Objects.requireNonNullElse(title, vacancy.title()),
        vacancy.description(),
        employer == null ? vacancy.employer() : employer,
        workplace == null ? vacancy.workplaces() : List.of(workplace),
        hours == null ? vacancy.hours() : hours,
        pay == null ? vacancy.pay() : pay,
        level == null ? vacancy.level() : level,
        contract == null ? vacancy.contracts() : Set.of(contract),
        homeWorking == null ? vacancy.homeWorking() : homeWorking,
        vacancy.posted(),
        validThrough == null ? vacancy.validThrough() : validThrough,
        vacancy.language(),
        vacancy.example(),
        vacancy.details().without(facts()));
  }

  /** The facts that are written over: the words of the advert do not say them. */
  private Set<Fact> facts() {
    Set<Fact> facts = EnumSet.noneOf(Fact.class);
    addWhenWritten(hours, Fact.HOURS, facts);
    addWhenWritten(pay, Fact.PAY, facts);
    addWhenWritten(level, Fact.LEVEL, facts);
    addWhenWritten(contract, Fact.CONTRACT, facts);
    addWhenWritten(homeWorking, Fact.HOME_WORKING, facts);
    return facts;
  }

  private static void addWhenWritten(@Nullable Object value, Fact fact, Set<Fact> facts) {
    if (value != null) {
      facts.add(fact);
    }
  }

  /** Only what differs from a vacancy, so that the rest still follows its advert. */
  public Correction unlike(Vacancy vacancy) {
    return new Correction(
        unlike(title, vacancy.title()),
        unlike(employer, vacancy.employer()),
        workplace != null && vacancy.workplaces().equals(List.of(workplace)) ? null : workplace,
        unlike(hours, vacancy.hours()),
        unlike(pay, vacancy.pay()),
        unlike(level, vacancy.level()),
        contract != null && vacancy.contracts().equals(Set.of(contract)) ? null : contract,
        unlike(homeWorking, vacancy.homeWorking()),
        unlike(validThrough, vacancy.validThrough()));
  }

  private static <T> @Nullable T unlike(@Nullable T written, @Nullable T advertised) {
    return Objects.equals(written, advertised) ? null : written;
  }
}
