package nl.koerswijzer.ingest.vacancy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the day from the ways in which adverts write one: {@code 2026-03-01}, {@code
 * 2026-03-01T09:00:00+0000}, {@code 01-03-2026}, {@code 1/3/2026}, {@code 20260301}.
 */
final class Dates {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})(?:$|[T ].*)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})(?:$|[T ].*)");

  private Dates() {}

  static Optional<LocalDate> of(String text) {
    String date = text.strip();
    Matcher matcher = YEAR_FIRST.matcher(date);
    if (matcher.matches()) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    matcher = DAY_FIRST.matcher(date);
    return matcher.matches()
        ? day(matcher.group(3), matcher.group(2), matcher.group(1))
        : Optional.empty();
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= 1990 && date.getYear() < 2100 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
