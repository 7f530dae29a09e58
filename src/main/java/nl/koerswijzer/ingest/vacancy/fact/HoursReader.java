package nl.koerswijzer.ingest.vacancy.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.ingest.vacancy.text.Phrase;
import nl.koerswijzer.model.Hours;

/**
 * Reads hours a week from Dutch and English words. Times of day, hours a day and the full-time week
 * on which pay is based are not hours of the job.
 */
final class HoursReader {
  private static final Hours FULL_TIME = new Hours(36, 40);
  private static final double MOST = 48;
  private static final double FULL_WEEK = 40;

  private static final String NUMBER = "(?<![\\d.,:/€£-])(\\d{1,2}(?:[.,]\\d{1,2})?)(?!\\d)";
  private static final String NEXT =
      "\\s*(?:-\\s*tot|-|–|—|/|tot en met|tot|t/m|à|to|of|or|en|and)\\s*(\\d{1,2}(?:[.,]\\d{1,2})?)(?!\\d)";
  private static final String UNIT = "\\s*-?\\s*(?:uur|uren|urige|hours?|hrs?|u)\\b\\.?";
  private static final String WEEK =
      "[\\s,()]*(?:gemiddeld )?(?:per |p/ ?|p\\. ?|/ ?|a |each |in de |in een )?"
          + "(?:week|weekly|wk|werkweek|pw\\b|w\\b)";

  private static final String[] UNITS = {
    "uur", "uren", "urige", "hour", "hrs", "u per", "u p", "u/w"
  };
  private static final String OTHER = "(?:(?:\\s*(?:uur|hours?))?" + NEXT + ")?";
  private static final Phrase A_WEEK = new Phrase(NUMBER + OTHER + UNIT + WEEK, UNITS);
  private static final Phrase RANGE = new Phrase(NUMBER + NEXT + UNIT, UNITS);
  private static final Phrase LABELLED =
      new Phrase(
          "(?:aantal uren|uren per week|uren p/w|werkuren|contracturen|hours per week|weekly hours)"
              + "(?: per week)?\\s*(?:is|=|:|-)?\\s*"
              + NUMBER
              + OTHER,
          "uren",
          "hours");
  private static final Phrase LIMITS =
      new Phrase(
          "minimaal aantal uren(?: per week)?\\s*:?\\s*(\\d{1,2})[^\\d]{1,20}maximaal aantal uren(?: per"
              + " week)?\\s*:?\\s*(\\d{1,2})",
          "minimaal aantal uren");
  private static final Phrase AVAILABLE =
      new Phrase(
          NUMBER + OTHER + UNIT + "(?: per week)? (?:beschikbaar|inzetbaar)",
          "beschikbaar",
          "inzetbaar");
  private static final Phrase ALONE =
      new Phrase(
          "(?<=[|•·\\n(] ?)([123]\\d|40)" + OTHER + "\\s?(?:uur|uren)(?=\\s?(?:[|•·\\n)]|$))",
          "uur",
          "uren");
  private static final Pattern IN_TITLE = Pattern.compile(NUMBER + OTHER + UNIT);
  private static final Pattern IN_FIELD = Pattern.compile(NUMBER + OTHER);
  private static final String SHARE_OF_ONE =
      "([01][.,]\\d{1,4}|1)(?:\\s*(?:-|–|/|tot|t/m|à|to|of|en)\\s*([01][.,]\\d{1,4}|1))?";
  private static final Phrase SHARE =
      new Phrase("(?<![\\d.,])" + SHARE_OF_ONE + "\\s*\\(?(?:fte|wtf)\\b", "fte", "wtf");
  private static final Phrase SHARE_BEHIND =
      new Phrase("\\b(?:fte|wtf)\\s*:?\\s*" + SHARE_OF_ONE + "(?![\\d.,])", "fte", "wtf");
  private static final Pattern BASE =
      Pattern.compile(
          "(?:basis van|o\\.?b\\.?v\\.?|gebaseerd op|based on|uitgaande van|bij een|voltijd|"
              + "volledige|werkweek van|pro rata)[^\\n.;]{0,25}$");
  private static final Phrase BASE_WEEK =
      new Phrase("\\b(3[2-9]|40)(?:[.,]\\d)?\\s*-?\\s*(?:uur|urige|hours?)", UNITS);
  private static final Pattern ASKED_BASE = Pattern.compile("basis|o\\.?b\\.?v|gebaseerd|based");
  private static final Pattern NOT_HOURS_BEFORE =
      Pattern.compile("keuzetijd|overwerk|verlof|vakantie|stage");
  private static final Pattern FULL_AS_BASE =
      Pattern.compile("(?:basis|o\\.?b\\.?v\\.?|bij|op|een|van)(?: een| van| de)?\\s*\\(?$");
  private static final Pattern AS_BASE =
      Pattern.compile(
          "^\\)?[\\s-]*(?:basis|dienstverband kent|aanstelling|week|werkweek|maandsalaris)");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "(?:minimaal|minstens|ten minste|tenminste|min\\.?|vanaf|at least|minimum(?: of)?)"
              + "(?:\\s+(?:beschikbaar|inzetbaar)(?:\\s+voor)?)?\\s*$");
  private static final Pattern AT_MOST =
      Pattern.compile("(?:maximaal|max\\.?|hoogstens|up to|at most|maximum(?: of)?|\\btot)\\s*$");
  private static final Pattern NOT_THE_JOB =
      Pattern.compile(
          "thuis|home|remote|\\bper dag|a day|per maand|a month|per jaar|a year|stage|school|college");
  private static final Pattern CLOCK_WORD =
      Pattern.compile("(?:tussen|binnen|between|within|rond|om|vanaf|until)\\s*$");
  private static final Pattern CLOCK_TIME = Pattern.compile("[.:](?:00|15|30|45)\\b");
  private static final Phrase FULL =
      new Phrase("\\bfull[ -]?time\\b|\\bvoltijds?\\b|\\bfulltimer?\\b", "full", "voltijd");
  private static final Phrase PART =
      new Phrase("\\bpart[ -]?time|\\bdeeltijd|\\bparttimer?\\b", "part", "deeltijd");

  private HoursReader() {}

  /** Hours from a field that is about hours, such as {@code 24-32} or {@code 0,8 fte}. */
  static Optional<Hours> inField(String field) {
    String text = field.toLowerCase(Locale.ROOT).strip();
    Matcher numbers = IN_FIELD.matcher(text);
    return share(text)
        .map(Said::value)
        .or(() -> !text.contains(":") && numbers.find() ? hours(text, numbers) : Optional.empty())
        .or(() -> words(text).map(Said::value));
  }

  /** Hours from the running text of an advert. */
  static Optional<Said<Hours>> in(AdvertText advert) {
    String title = advert.title();
    String body = advert.body();
    return inTitle(title)
        .or(() -> share(title))
        .or(() -> first(LIMITS, body, match -> true))
        .or(() -> first(LABELLED, body, match -> ofTheJob(body, match)))
        .or(() -> first(A_WEEK, body, match -> isRange(match) && ofTheJob(body, match)))
        .or(() -> first(RANGE, body, match -> ofTheJob(body, match) && !timeOfDay(body, match)))
        .or(() -> first(A_WEEK, body, match -> ofTheJob(body, match)))
        .or(() -> first(AVAILABLE, body, match -> true))
        .or(() -> first(ALONE, body, match -> ofTheJob(body, match)))
        .or(() -> share(body))
        .or(() -> words(body));
  }

  /** Whether the text says part time anywhere. */
  static boolean saysPartTime(AdvertText advert) {
    return PART.isIn(advert.body());
  }

  /** A full-time week as Dutch collective agreements have it. */
  static Hours fullTime() {
    return FULL_TIME;
  }

  private static Optional<Said<Hours>> inTitle(String title) {
    Matcher found = IN_TITLE.matcher(title);
    while (found.find()) {
      Optional<Hours> hours = hours(title, found);
      if (hours.isPresent() && hours.get().max() >= 4 && !clockWords(title, found)) {
        return Optional.of(Said.by(found, hours.get()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Said<Hours>> first(
      Phrase phrase, String text, Predicate<MatchResult> ofTheJob) {
    return phrase
        .first(text, match -> ofTheJob.test(match) && hours(text, match).isPresent())
        .flatMap(match -> hours(text, match).map(hours -> Said.by(match, hours)));
  }

  private static boolean isRange(MatchResult found) {
    return found.group(2) != null;
  }

  /** A range is seldom the week on which pay is based; only when it says so. */
  private static boolean ofTheJob(String text, MatchResult found) {
    String before = AdvertText.before(text, found.start(), 40);
    Matcher base = BASE.matcher(before);
    boolean based = base.find() && (!isRange(found) || ASKED_BASE.matcher(base.group()).find());
    return !based
        && !NOT_HOURS_BEFORE.matcher(before).find()
        && !NOT_THE_JOB.matcher(AdvertText.after(text, found.end(), 25)).find();
  }

  /** Without the words "a week" only a number that no clock and no deadline would show is taken. */
  private static boolean timeOfDay(String text, MatchResult found) {
    double low = Amount.of(found.group(1)).orElse(0);
    double high = second(found).orElse(low);
    return clockWords(text, found)
        || (high == 24 && found.group(2) == null)
        || (low <= 12 && high > 12 && high <= 23);
  }

  private static boolean clockWords(String text, MatchResult found) {
    return CLOCK_WORD.matcher(AdvertText.before(text, found.start(), 20)).find()
        || CLOCK_TIME.matcher(found.group()).find();
  }

  private static OptionalDouble second(MatchResult found) {
    return found.group(2) == null ? OptionalDouble.empty() : Amount.of(found.group(2));
  }

  private static Optional<Hours> hours(String text, MatchResult found) {
    double low = Amount.of(found.group(1)).orElse(-1);
    double high = second(found).orElse(low);
    if (low < 0 || high > MOST || low > high || high < 1) {
      return Optional.empty();
    }
    String before = AdvertText.before(text, found.start(1), 20);
    if (low == high && AT_LEAST.matcher(before).find()) {
      high = Math.max(high, FULL_WEEK);
    } else if (low == high && AT_MOST.matcher(before).find()) {
      low = 0;
    }
    return Optional.of(new Hours(low, high));
  }

  private static Optional<Said<Hours>> share(String text) {
    return SHARE
        .first(text, match -> true)
        .or(() -> SHARE_BEHIND.first(text, match -> true))
        .flatMap(match -> hoursOfShare(text, match).map(hours -> Said.by(match, hours)));
  }

  private static Optional<Hours> hoursOfShare(String text, MatchResult found) {
    double low = decimal(found.group(1));
    double high = found.group(2) == null ? low : decimal(found.group(2));
    if (!(low > 0) || high > 1 || low > high) {
      return Optional.empty();
    }
    double week = fullWeek(text);
    return Optional.of(new Hours(rounded(low * week), rounded(high * week)));
  }

  private static double decimal(String share) {
    return Double.parseDouble(share.replace(',', '.'));
  }

  private static double fullWeek(String text) {
    return BASE_WEEK
        .first(text, match -> true)
        .map(match -> Double.parseDouble(match.group(1)))
        .orElse(FULL_WEEK);
  }

  /** Holidays and pay "on a full-time basis" do not say that the job is full time. */
  private static boolean isBase(String text, MatchResult found) {
    return FULL_AS_BASE.matcher(AdvertText.before(text, found.start(), 25)).find()
        || AS_BASE.matcher(AdvertText.after(text, found.end(), 25)).find();
  }

  private static double rounded(double hours) {
    return Math.round(hours * 2) / 2.0;
  }

  private static Optional<Said<Hours>> words(String text) {
    return FULL.first(text, match -> !isBase(text, match))
        .filter(full -> !PART.isIn(text))
        .map(full -> Said.by(full, FULL_TIME));
  }
}
