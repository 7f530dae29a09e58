package nl.koerswijzer.market;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last day of a period as figures write it: {@code 2022}, {@code 2026-Q1}, {@code 2025-2030}.
 */
final class Period {
  private static final Pattern FORM =
      Pattern.compile("(?:(?<from>[0-9]{4})-)?(?<year>[0-9]{4})(?:-(?<part>Q[1-4]|[0-9]{2}))?");

  private Period() {}

  /** Empty when the period is not written in a form we know. */
  static Optional<LocalDate> end(String period) {
    Matcher form = FORM.matcher(period.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(form.group("year"));
    String part = form.group("part");
    try {
      int month = part == null ? 12 : lastMonth(part);
      return Optional.of(LocalDate.of(year, month, 1).plusMonths(1).minusDays(1));
    } catch (DateTimeException invalid) {
      return Optional.empty();
    }
  }

  private static int lastMonth(String part) {
    return part.startsWith("Q") ? 3 * Integer.parseInt(part.substring(1)) : Integer.parseInt(part);
  }
}
