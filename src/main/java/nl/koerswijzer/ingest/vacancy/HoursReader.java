package nl.koerswijzer.ingest.vacancy;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.model.Hours;

/**
 * Reads hours a week from Dutch and English words. Times of day, hours a day and the full-time week
 * on which pay is based are not hours of the job.
 */
final class HoursReader {
  private static final Hours FULL_TIME = new Hours(36, 40);
  private static final double MOST = 48;
  private static final double FULL_WEEK = 40;

  private static final String NUMBER = "(?<![\\d.,:/€£-])(\\d{1,2}(?:[.,]\\d{1,2})?)";
  private static final String NEXT =
      "\\s*(?:-|–|—|/|tot en met|tot|t/m|à|to|of|or|en|and)\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)";
  private static final String UNIT = "\\s*-?\\s*(?:uur|uren|urige|hours?|hrs?|u)\\b\\.?";
  private static final String WEEK =
      "[\\s,()]*(?:gemiddeld )?(?:per |p/ ?|p\\. ?|/ ?|a |each |in de |in een )?"
          + "(?:week|weekly|wk|werkweek|pw\\b|w\\b)";

  private static final Pattern A_WEEK =
      Pattern.compile(NUMBER + "(?:" + "(?:\\s*(?:uur|hours?))?" + NEXT + ")?" + UNIT + WEEK);
  private static final Pattern RANGE = Pattern.compile(NUMBER + NEXT + UNIT);
  private static final Pattern SINGLE = Pattern.compile(NUMBER + UNIT);
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:aantal uren|uren per week|uren p/w|werkuren|contracturen|hours per week|weekly hours)"
              + "(?: per week)?\\s*(?:is|=|:|-)?\\s*"
              + NUMBER
              + "(?:"
              + NEXT
              + ")?");
  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\d.,])([01][.,]\\d{1,4}|1)(?:\\s*(?:-|–|/|tot|t/m|à|to|of|en)\\s*"
              + "([01][.,]\\d{1,4}|1))?\\s*\\(?(?:fte|wtf)\\b");
  private static final Pattern SHARE_BEHIND =
      Pattern.compile(
          "\\b(?:fte|wtf)\\s*:?\\s*([01][.,]\\d{1,4}|1)(?:\\s*(?:-|–|/|tot|t/m|à|to)\\s*"
              + "([01][.,]\\d{1,4}|1))?(?![\\d.,])");
  private static final Pattern BASE =
      Pattern.compile(
          "(?:basis van|o\\.?b\\.?v\\.?|gebaseerd op|based on|uitgaande van|bij een|voltijd|"
              + "volledige|werkweek van|pro rata)[^\\n.;]{0,25}$");
  private static final Pattern BASE_WEEK =
      Pattern.compile("(3[2-9]|40)(?:[.,]\\d)?\\s*-?\\s*(?:uur|urige|hours?|-hour)");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?:minimaal|minstens|ten minste|tenminste|min\\.?|vanaf|at least|minimum(?: of)?)\\s*$");
  private static final Pattern AT_MOST =
      Pattern.compile("(?:maximaal|max\\.?|hoogstens|up to|at most|maximum(?: of)?|\\btot)\\s*$");
  private static final Pattern NOT_THE_JOB =
      Pattern.compile(
          "thuis|home|remote|\\bper dag|a day|per maand|a month|per jaar|a year|stage|school|college");
  private static final Pattern CLOCK_WORD =
      Pattern.compile("(?:tussen|binnen|between|within|rond|om|vanaf|until)\\s*$");
  private static final Pattern CLOCK_TIME = Pattern.compile("[.:](?:00|15|30|45)\\b");
  private static final Pattern FULL =
      Pattern.compile("\\bfull[ -]?time\\b|\\bvoltijds?\\b|\\bfulltimer?\\b");
  private static final Pattern PART =
      Pattern.compile("\\bpart[ -]?time|\\bdeeltijd|\\bparttimer?\\b");

  private HoursReader() {}

  /** Hours from a field that is about hours, such as {@code 24-32} or {@code 0,8 fte}. */
  static Optional<Hours> inField(String field) {
    String text = field.toLowerCase(java.util.Locale.ROOT).strip();
    Optional<Hours> share = share(text);
    if (share.isPresent()) {
      return share;
    }
    Matcher numbers =
        Pattern.compile(NUMBER + "(?:" + "(?:\\s*(?:uur|hours?))?" + NEXT + ")?").matcher(text);
    if (numbers.find() && !text.contains(":")) {
      return hours(text, numbers, FULL_WEEK);
    }
    return words(text);
  }

  /** Hours from the running text of an advert. */
  static Optional<Hours> in(AdvertText advert) {
    String title = advert.title();
    return first(RANGE, title)
        .or(() -> first(SINGLE, title))
        .or(() -> share(title))
        .or(() -> first(LABELLED, advert.body()))
        .or(() -> first(A_WEEK, advert.body()))
        .or(() -> first(RANGE, advert.body()))
        .or(() -> share(advert.body()))
        .or(() -> words(advert.body()));
  }

  /** Whether the text says part time anywhere. */
  static boolean saysPartTime(AdvertText advert) {
    return PART.matcher(advert.body()).find();
  }

  /** A full-time week as Dutch collective agreements have it. */
  static Hours fullTime() {
    return FULL_TIME;
  }

  private static Optional<Hours> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      if (isOfTheJob(pattern, text, matcher)) {
        Optional<Hours> hours = hours(text, matcher, MOST);
        if (hours.isPresent()) {
          return hours;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isOfTheJob(Pattern pattern, String text, Matcher found) {
    String before = AdvertText.before(text, found.start(), 40);
    String after = AdvertText.after(text, found.end(), 25);
    if (BASE.matcher(before).find() || NOT_THE_JOB.matcher(after).find()) {
      return false;
    }
    return pattern == A_WEEK || pattern == LABELLED || !looksLikeTimeOfDay(before, found);
  }

  /** Without the words "a week" only a number that no clock and no deadline would show is taken. */
  private static boolean looksLikeTimeOfDay(String before, Matcher found) {
    double low = Amount.of(found.group(1)).orElse(0);
    double high = second(found).orElse(low);
    boolean clock = CLOCK_WORD.matcher(before).find() || CLOCK_TIME.matcher(found.group()).find();
    return clock || low < 8 || high < 12 || high == 24 || (low <= 12 && high <= 23);
  }

  private static OptionalDouble second(Matcher found) {
    return found.groupCount() > 1 && found.group(2) != null
        ? Amount.of(found.group(2))
        : OptionalDouble.empty();
  }

  private static Optional<Hours> hours(String text, Matcher found, double most) {
    double low = Amount.of(found.group(1)).orElse(-1);
    double high = second(found).orElse(low);
    if (low < 0 || high > most || low > high || high < 1) {
      return Optional.empty();
    }
    String before = AdvertText.before(text, found.start(), 20);
    if (low == high && AT_LEAST.matcher(before).find()) {
      high = Math.max(high, FULL_WEEK);
    } else if (low == high && AT_MOST.matcher(before).find()) {
      low = 0;
    }
    return Optional.of(new Hours(low, high));
  }

  private static Optional<Hours> share(String text) {
    if (!text.contains("fte") && !text.contains("wtf")) {
      return Optional.empty();
    }
    Matcher found = SHARE.matcher(text);
    if (!found.find()) {
      found = SHARE_BEHIND.matcher(text);
      if (!found.find()) {
        return Optional.empty();
      }
    }
    double low = Amount.of(found.group(1)).orElse(0);
    double high = second(found).orElse(low);
    if (!(low > 0) || high > 1 || low > high) {
      return Optional.empty();
    }
    double week = fullWeek(text);
    return Optional.of(new Hours(rounded(low * week), rounded(high * week)));
  }

  private static double fullWeek(String text) {
    Matcher base = BASE_WEEK.matcher(text);
    return base.find() ? Double.parseDouble(base.group(1)) : FULL_WEEK;
  }

  private static double rounded(double hours) {
    return Math.round(hours * 2) / 2.0;
  }

  private static Optional<Hours> words(String text) {
    boolean full = FULL.matcher(text).find();
    return full && !PART.matcher(text).find() ? Optional.of(FULL_TIME) : Optional.empty();
  }
}
