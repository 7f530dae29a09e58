package nl.koerswijzer.server.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.guidance.Messages;
import nl.koerswijzer.guidance.Words;

/** How days and periods are written. */
final class Dates {
  private static final Pattern QUARTER = Pattern.compile("([0-9]{4})-?Q([1-4])");
  private static final Pattern SPAN = Pattern.compile("([0-9]{4})-([0-9]{4})");

  private Dates() {}

  /** A day in full, such as "3 oktober 2026". */
  static String day(LocalDate day, Words words) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Messages.locale(words.language()))
        .format(day);
  }

  /** A period of a figure: a quarter or a span of years in words, anything else as it is. */
  static String period(String period, Words words) {
    Matcher quarter = QUARTER.matcher(period);
    if (quarter.matches()) {
      return words
          .messages()
          .text(
              words.language(),
              "period.quarter",
              Integer.parseInt(quarter.group(2)),
              quarter.group(1));
    }
    Matcher span = SPAN.matcher(period);
    return span.matches()
        ? words.messages().text(words.language(), "period.span", span.group(1), span.group(2))
        : period;
  }
}
