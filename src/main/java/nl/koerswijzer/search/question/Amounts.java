package nl.koerswijzer.search.question;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import org.jspecify.annotations.Nullable;

/** Reads hours, days, pay and distances where a query gives them in figures or small numerals. */
final class Amounts {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String LEAST =
      "(?<least>min(?:\\.|imaal|imum)?|minstens|ten minste|vanaf|meer dan|boven|at least|over|more than|from)\\s{1,3}";
  private static final String MOST =
      "(?<most>max(?:\\.|imaal|imum)?|hooguit|hoogstens|ten hoogste|niet meer dan|tot|up to|at most|less than|minder dan)\\s{1,3}";
  private static final String ABOUT = "(?:ongeveer|circa|ca\\.?|about|zo'n)\\s{1,3}";
  private static final String BOUND = "(?:" + LEAST + "|" + MOST + "|" + ABOUT + ")?";
  private static final String NUMERAL =
      "[0-9]{1,2}|een|één|twee|drie|vier|vijf|zes|one|two|three|four|five|six";
  private static final String TO = "\\s{0,3}(?:-|–|/|tot|à|a|of|to|or|en|and)\\s{0,3}";
  private static final String PER_WEEK =
      "(?:\\s{0,3}(?:per week|per wk|in de week|a week|/\\s?week|p\\.?/?w\\.?)(?![a-z]))?";

  private static final Pattern TRAVEL =
      Pattern.compile(
          BOUND
              + "(?:(?:een |an )?half|[0-9]{1,3}|een|an)\\s?(?:uur|hour|minuten|minutes|min\\.?)\\s{0,3}"
              + "(?:reizen|reistijd|rijden|fietsen|lopen|travel(?:ling)?|of travel|commute)\\b",
          FLAGS);
  private static final Pattern HOURS =
      Pattern.compile(
          BOUND
              + "(?<from>[0-9]{1,3})(?:"
              + TO
              + "(?<to>[0-9]{1,2}))?\\s{0,3}-?(?:uren|uurs|uur|hours?|hrs?|u|h)(?![a-z0-9])"
              + PER_WEEK,
          FLAGS);
  private static final Pattern DAYS =
      Pattern.compile(
          BOUND
              + "(?<from>"
              + NUMERAL
              + ")(?:"
              + TO
              + "(?<to>"
              + NUMERAL
              + "))?\\s{0,3}(?:dagen|dag|days?)(?![a-z])"
              + PER_WEEK,
          FLAGS);
  private static final Pattern PAY =
      Pattern.compile(
          BOUND
              + "(?<sign>€|eur(?:o|os)?)?\\s{0,2}(?<amount>[0-9]{1,3}(?:[. ][0-9]{3})+|[0-9]{1,6})(?:[.,](?<cents>[0-9]{2}|-))?"
              + "(?<thousand>\\s?k)?(?![a-z0-9])(?<unit>\\s{0,2}(?:€|euro'?s?|eur))?(?<gross>\\s{0,2}(?:bruto|netto|gross|net)(?![a-z]))?"
              + "(?:\\s{0,2}(?:per|a|an|in de|in het|p/|/|p\\.)\\s{0,2}(?<per>uur|u|dag|week|maand|mnd|m|jaar|hour|day|month|year)(?![a-z]))?"
              + "(?<gross2>\\s{0,2}(?:bruto|netto|gross|net)(?![a-z]))?",
          FLAGS);
  private static final Pattern DISTANCE =
      Pattern.compile(
          "(?:(?:binnen|maximaal|max\\.?|tot|hooguit|within|up to|straal|radius)\\s{1,3})?"
              + "(?:(?:in\\s)?(?:een|a)\\s(?:straal|radius)\\s(?:van|of)\\s{1,3}|(?:van|of)\\s{1,3})?"
              + "(?<km>[0-9]{1,4})\\s{0,3}(?:km|kilometers?|kms)(?![a-z])",
          FLAGS);

  private static final Map<String, Integer> NUMERALS =
      Map.ofEntries(
          Map.entry("een", 1),
          Map.entry("één", 1),
          Map.entry("twee", 2),
          Map.entry("drie", 3),
          Map.entry("vier", 4),
          Map.entry("vijf", 5),
          Map.entry("zes", 6),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6));
  private static final int HOURS_OF_DAY = 8;
  private static final int FULL_WEEK = 40;
  private static final int MOST_HOURS = 80;
  private static final int FARTHEST = 300;
  private static final double LEAST_PER_MONTH = 200;
  private static final double LEAST_PER_YEAR = 15_000;
  private static final double MOST_PER_HOUR = 150;
  private static final double MOST_PAY = 100_000;

  private Amounts() {}

  /**
   * An amount that was read.
   *
   * @param end index in the text after it
   */
  record Found(Meaning meaning, int end) {}

  /** The amount that starts at an index of the text; empty when none does. */
  static Optional<Found> at(String text, int start) {
    Matcher travel = matcher(TRAVEL, text, start);
    if (travel.lookingAt()) {
      return Optional.of(new Found(new Meaning.OfNothing(), travel.end()));
    }
    return distance(text, start)
        .or(() -> hours(text, start, HOURS, 1))
        .or(() -> hours(text, start, DAYS, HOURS_OF_DAY))
        .or(() -> pay(text, start));
  }

  private static Matcher matcher(Pattern pattern, String text, int start) {
    return pattern.matcher(text).region(start, text.length());
  }

  private static Optional<Found> distance(String text, int start) {
    Matcher found = matcher(DISTANCE, text, start);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    int kilometers = Integer.parseInt(found.group("km"));
    boolean usable = kilometers >= 1 && kilometers <= FARTHEST;
    return Optional.of(
        new Found(
            usable ? new Meaning.OfRadius(kilometers) : new Meaning.OfNothing(), found.end()));
  }

  private static Optional<Found> hours(String text, int start, Pattern pattern, int times) {
    Matcher found = matcher(pattern, text, start);
    if (!found.lookingAt()) {
      return Optional.empty();
    }
    int from = number(found.group("from")) * times;
    int to = found.group("to") == null ? from : number(found.group("to")) * times;
    if (from > to || to > MOST_HOURS || to == 0) {
      return Optional.of(new Found(new Meaning.OfNothing(), found.end()));
    }
    Hours hours =
        found.group("least") != null
            ? new Hours(from, Math.max(FULL_WEEK, to))
            : new Hours(found.group("most") != null ? 0 : from, to);
    return Optional.of(new Found(new Meaning.OfHours(hours), found.end()));
  }

  private static int number(String numeral) {
    Integer known = NUMERALS.get(numeral.toLowerCase(Locale.ROOT));
    return known != null ? known : Integer.parseInt(numeral);
  }

  private static Optional<Found> pay(String text, int start) {
    Matcher found = matcher(PAY, text, start);
    if (!found.lookingAt() || !isMoney(found)) {
      return Optional.empty();
    }
    String digits = found.group("amount").replaceAll("[. ]", "");
    double amount = Double.parseDouble(digits) * (found.group("thousand") == null ? 1 : 1000);
    String cents = found.group("cents");
    if (cents != null && !cents.equals("-")) {
      amount += Integer.parseInt(cents) / 100.0;
    }
    double monthly = amount * period(found.group("per"), amount).perMonth();
    boolean usable = monthly >= LEAST_PER_MONTH && monthly <= MOST_PAY;
    return Optional.of(
        new Found(
            usable ? new Meaning.OfPay(Math.rint(monthly)) : new Meaning.OfNothing(), found.end()));
  }

  /** A bare number is no money; a bound makes one of four digits pay. */
  private static boolean isMoney(Matcher found) {
    boolean named =
        found.group("sign") != null
            || found.group("unit") != null
            || found.group("gross") != null
            || found.group("gross2") != null
            || found.group("thousand") != null
            || found.group("per") != null;
    return named || (found.group("least") != null && found.group("amount").length() > 3);
  }

  private static Pay.Period period(@Nullable String per, double amount) {
    if (per == null) {
      if (amount < MOST_PER_HOUR) {
        return Pay.Period.HOUR;
      }
      return amount < LEAST_PER_YEAR ? Pay.Period.MONTH : Pay.Period.YEAR;
    }
    return switch (per.toLowerCase(Locale.ROOT)) {
      case "uur", "u", "hour" -> Pay.Period.HOUR;
      case "dag", "day" -> Pay.Period.DAY;
      case "week" -> Pay.Period.WEEK;
      case "jaar", "year" -> Pay.Period.YEAR;
      default -> Pay.Period.MONTH;
    };
  }
}
