package nl.koerswijzer.server.web.decide;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A day as somebody chose or typed it, and whether a plan can hold it. */
final class PlanDay {
  private static final int MOST_YEARS = 10;
  private static final List<DateTimeFormatter> TYPED =
      List.of(format("uuuu-M-d"), format("d-M-uuuu"), format("d/M/uuuu"), format("d.M.uuuu"));

  private PlanDay() {}

  /** A day such as 2027-03-01; empty when there is no such day. */
  static Optional<LocalDate> iso(String text) {
    return parsed(text, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  /** A day such as 1-3-2027; empty when it cannot be read or does not exist. */
  static Optional<LocalDate> typed(String text) {
    return TYPED.stream().flatMap(format -> parsed(text.strip(), format).stream()).findFirst();
  }

  /**
   * Why a plan cannot hold a day.
   *
   * @param latest the last day that it may be, absent for none
   * @return key of a sentence, which is given the latest day; empty when nothing is wrong
   */
  static Optional<String> problem(
      Optional<LocalDate> day, LocalDate today, @Nullable LocalDate latest) {
    if (day.isEmpty()) {
      return Optional.of("plan.wrong.day");
    }
    if (day.get().isBefore(today)) {
      return Optional.of("plan.wrong.past");
    }
    if (latest != null && day.get().isAfter(latest)) {
      return Optional.of("plan.wrong.after");
    }
    return day.get().isAfter(today.plusYears(MOST_YEARS))
        ? Optional.of("plan.wrong.far")
        : Optional.empty();
  }

  private static Optional<LocalDate> parsed(String text, DateTimeFormatter format) {
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
