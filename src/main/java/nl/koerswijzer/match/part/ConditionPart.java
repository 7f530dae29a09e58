package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Figures.Quartiles;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;
import nl.koerswijzer.model.Circumstances;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Pay;
import org.jspecify.annotations.Nullable;

/**
 * How well the conditions are met: the mean of what is known of hours, times, home-working, pay and
 * training, 0–1.
 *
 * <ul>
 *   <li>hours, for somebody who wants at most 28 hours: 1, 0.6 or 0.2 where that is usual, possible
 *       or rare;
 *   <li>times: the share of the usual working times of the work that are among those wanted;
 *   <li>home-working: 1 where it can be done as far as wanted, 0 where not;
 *   <li>pay: the share of the employees who earn at least what is asked, read off the quartiles by
 *       straight lines (a quarter earns less than the first, and so on), gross, for a month of 36
 *       hours a week;
 *   <li>training: 1 − m/(2M), with m months of training up to the occupation's level and M the
 *       longest wanted.
 * </ul>
 *
 * <p>The travelling distance says nothing of an occupation: it counts for vacancies, and through
 * the region for the figures.
 */
public final class ConditionPart implements Part {
  /** Part time is this many hours a week or less (the starter set's rule). */
  public static final double PART_TIME = 28;

  private final Catalog catalog;
  private final Levels levels;
  private final Function<@Nullable String, Figures> figures;

  ConditionPart(Catalog catalog, Levels levels, Function<@Nullable String, Figures> figures) {
    this.catalog = catalog;
    this.levels = levels;
    this.figures = figures;
  }

  /** What was asked; an absent part was not. */
  private record Asked(
      boolean partTime,
      Set<String> times,
      Set<HomeWorking> homeWorking,
      @Nullable Double pay,
      @Nullable Integer months,
      @Nullable EducationLevel level) {
    static Asked of(Person person) {
      ClientProfile profile = person.profile();
      return new Asked(
          profile.hours() != null && profile.hours().max() <= PART_TIME,
          person.request().filters().times(),
          person.request().filters().homeWorking(),
          profile.minMonthlyPay(),
          profile.educationLevel() == null ? null : profile.maxTrainingMonths(),
          profile.educationLevel());
    }

    boolean isNothing() {
      return !partTime && times.isEmpty() && homeWorking.isEmpty() && pay == null && months == null;
    }
  }

  @Override
  public ComponentName name() {
    return ComponentName.CONDITIONS;
  }

  @Override
  public boolean dependsOnChange(Person before, Person after) {
    return !Asked.of(before).equals(Asked.of(after))
        || !Objects.equals(before.region(), after.region());
  }

  @Override
  public Valuation value(Person person) {
    Asked asked = Asked.of(person);
    if (asked.isNothing()) {
      return new LeftOut(Reason.of("match.conditions.none"));
    }
    Figures known = figures.apply(person.region());
    double[] values = new double[catalog.occupations().size()];
    for (int occupation = 0; occupation < values.length; occupation++) {
      values[occupation] = value(asked, known, occupation);
    }
    return new Valued(values, occupation -> reasons(asked, known, occupation));
  }

  private double value(Asked asked, Figures known, int occupation) {
    Circumstances circumstances = catalog.occupations().get(occupation).circumstances();
    double sum = 0;
    int parts = 0;
    for (double part :
        new double[] {
          hours(asked, circumstances),
          times(asked, circumstances),
          homeWorking(asked, circumstances),
          pay(asked, known.pay(occupation)),
          training(asked, occupation)
        }) {
      if (!Double.isNaN(part)) {
        sum += part;
        parts++;
      }
    }
    return parts == 0 ? Double.NaN : sum / parts;
  }

  private static double hours(Asked asked, @Nullable Circumstances circumstances) {
    if (!asked.partTime() || circumstances == null) {
      return Double.NaN;
    }
    return switch (circumstances.partTime()) {
      case USUAL -> 1;
      case POSSIBLE -> 0.6;
      case RARE -> 0.2;
    };
  }

  private static double times(Asked asked, @Nullable Circumstances circumstances) {
    if (asked.times().isEmpty() || circumstances == null || circumstances.times().isEmpty()) {
      return Double.NaN;
    }
    return suiting(asked, circumstances) / (double) circumstances.times().size();
  }

  private static long suiting(Asked asked, Circumstances circumstances) {
    return circumstances.times().stream().filter(asked.times()::contains).count();
  }

  private static double homeWorking(Asked asked, @Nullable Circumstances circumstances) {
    if (asked.homeWorking().isEmpty() || circumstances == null) {
      return Double.NaN;
    }
    return asked.homeWorking().contains(circumstances.homeWorking()) ? 1 : 0;
  }

  private static double pay(Asked asked, Optional<Quartiles> pay) {
    Double wanted = asked.pay();
    if (wanted == null || pay.isEmpty() || pay.orElseThrow().isStale()) {
      return Double.NaN;
    }
    return shareEarning(wanted, pay.orElseThrow());
  }

  /** The share of the employees who earn at least this much a month, read off the quartiles. */
  static double shareEarning(double wanted, Quartiles pay) {
    double low = monthly(pay.low());
    double median = monthly(pay.median());
    double high = monthly(pay.high());
    if (wanted <= median) {
      return Math.min(1, 0.5 + 0.25 * (median - wanted) / Math.max(1, median - low));
    }
    return Math.max(0, 0.5 - 0.25 * (wanted - median) / Math.max(1, high - median));
  }

  /** A figure in euros an hour as euros a month of 36 hours a week. */
  public static double monthly(Figure hourly) {
    return hourly.value() * Pay.Period.HOUR.perMonth();
  }

  private double training(Asked asked, int occupation) {
    Integer longest = asked.months();
    EducationLevel level = asked.level();
    if (longest == null || level == null) {
      return Double.NaN;
    }
    int months = levels.monthsTo(occupation, level);
    return months == 0 ? 1 : Math.max(0, 1 - months / (2.0 * Math.max(1, longest)));
  }

  private List<Reason> reasons(Asked asked, Figures known, int occupation) {
    List<Reason> reasons = new ArrayList<>();
    Circumstances circumstances = catalog.occupations().get(occupation).circumstances();
    if (asked.partTime()) {
      reasons.add(
          circumstances == null
              ? Reason.of("match.conditions.hours-unknown")
              : Reason.of(
                  "match.conditions.part-time."
                      + circumstances.partTime().name().toLowerCase(java.util.Locale.ROOT)));
    }
    if (!asked.times().isEmpty()) {
      reasons.add(timesReason(asked, circumstances));
    }
    if (!asked.homeWorking().isEmpty()) {
      reasons.add(
          Reason.of(
              circumstances == null
                  ? "match.conditions.home-working-unknown"
                  : homeWorking(asked, circumstances) == 1
                      ? "match.conditions.home-working"
                      : "match.conditions.no-home-working"));
    }
    Double wanted = asked.pay();
    if (wanted != null) {
      reasons.add(payReason(wanted, known.pay(occupation)));
    }
    EducationLevel level = asked.level();
    if (asked.months() != null && level != null) {
      int months = levels.monthsTo(occupation, level);
      reasons.add(
          months == 0
              ? Reason.of("match.conditions.no-training")
              : Reason.of("match.conditions.training", new Argument.Amount(months)));
    }
    return reasons;
  }

  private static Reason timesReason(Asked asked, @Nullable Circumstances circumstances) {
    return circumstances == null || circumstances.times().isEmpty()
        ? Reason.of("match.conditions.times-unknown")
        : Reason.of(
            "match.conditions.times",
            new Argument.Amount(suiting(asked, circumstances)),
            new Argument.Amount(circumstances.times().size()));
  }

  private static Reason payReason(double wanted, Optional<Quartiles> pay) {
    if (pay.isEmpty()) {
      return Reason.of("match.conditions.pay-unknown");
    }
    Quartiles known = pay.orElseThrow();
    Argument source = new Argument.Verbatim(known.median().indicator().provenance().source());
    Argument period = Argument.period(known.median().indicator().provenance().period());
    if (known.isStale()) {
      return Reason.of("match.conditions.pay-stale", source, period);
    }
    double ofTen = Math.rint(10 * shareEarning(wanted, known));
    return Reason.of("match.conditions.pay", new Argument.Amount(ofTen), source, period);
  }
}
