package nl.koerswijzer.ingest.vacancy.fact;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.vacancy.markup.Property;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.ingest.vacancy.text.Phrase;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Pay.Period;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads pay from {@code baseSalary} and from running text. An amount counts only when it is
 * plausible for its period and no allowance, budget or bonus; "negotiable" is no pay.
 */
final class PayReader {
  private static final String AMOUNT =
      "(\\d{1,3}(?:[.,  ]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,6}(?:[.,]\\d{1,2})?k?)(?:,-{1,2}|,–)?";
  private static final String SIGN = "(€|£|\\$|\\beuro?\\b|\\bgbp\\b|\\busd\\b)";
  private static final String MORE =
      "(?:\\s*(?:bruto)?\\s*(?:-|–|—|tot en met|tot|t/m|en|and|to|/)\\s*(?:maximaal |max\\.? ?)?(?:€|£|\\$|\\beuro?\\b)?\\s*"
          + AMOUNT
          + ")?";
  private static final Phrase STATED =
      new Phrase(SIGN + "\\s*" + AMOUNT + MORE, "€", "£", "$", "eur", "gbp", "usd");
  private static final Pattern PAY = Pattern.compile(SIGN + "\\s*" + AMOUNT + MORE);
  private static final Pattern BARE = Pattern.compile(AMOUNT + MORE);
  private static final Pattern NOT_PAY =
      Pattern.compile(
          "vergoed|budget|bonus|korting|reiskost|kilometer|\\bkm\\b|toeslag|eenmalig|referral|cadeau|bijdrage|"
              + "miljoen|miljard|million|billion|omzet|premie|lease|allowance|discount|voucher|waarde van|extra");
  private static final Pattern UP_TO =
      Pattern.compile("(?:\\btot|maximaal|max\\.?|up to|maximum(?: van| of)?|oplopend tot)\\s*$");
  private static final Pattern FROM =
      Pattern.compile(
          "(?:vanaf|minimaal|min\\.?|from|starting at|at least|minimum(?: van| of)?)\\s*$");
  private static final Pattern SAYS_PAY =
      Pattern.compile(
          "salar|verdien|loon|bruto|gross|schaal|inschaling|pay\\b|wage|compensation|belon");
  private static final List<Map.Entry<Period, Pattern>> PERIODS =
      List.of(
          Map.entry(
              Period.HOUR,
              Pattern.compile(
                  "(?:per|p/|p\\.|/|an|a|each)\\s*(?:uur|u\\b|hour|hr)|\\bhourly|\\buurloon|\\bp\\.?u\\.?\\b")),
          Map.entry(
              Period.MONTH,
              Pattern.compile(
                  "(?:per|p/|p\\.|/|a|each)\\s*(?:maand|mnd|month|m\\b)|\\bmonthly|\\bmaandsalaris|\\bp\\.?m\\.?\\b|\\bmaandelijks")),
          Map.entry(
              Period.YEAR,
              Pattern.compile(
                  "(?:per|p/|p\\.|/|a|each)\\s*(?:jaar|year|annum|yr)|\\bp\\.?a\\.?\\b|\\bannual|\\bjaarsalaris|\\byearly|\\bannum|op jaarbasis")),
          Map.entry(Period.WEEK, Pattern.compile("(?:per|p/|/|a|each)\\s*(?:week|wk)|\\bweekly")),
          Map.entry(
              Period.DAY,
              Pattern.compile("(?:per|p/|/|a|each)\\s*(?:dag|day|shift|session)|\\bdaily")));
  private static final Map<Period, double[]> PLAUSIBLE =
      Map.of(
          Period.HOUR, new double[] {3, 400},
          Period.DAY, new double[] {25, 3_000},
          Period.WEEK, new double[] {100, 10_000},
          Period.MONTH, new double[] {200, 40_000},
          Period.YEAR, new double[] {2_500, 500_000});

  private PayReader() {}

  /** Pay from a property such as {@code baseSalary}, in any of its shapes. */
  static Optional<Pay> inProperty(JsonNode salary, String currencyElsewhere) {
    for (JsonNode one : Property.all(salary)) {
      Optional<Pay> pay =
          one.isObject()
              ? fromObject(one, currencyElsewhere)
              : fromText(Property.text(one), currencyElsewhere, null);
      if (pay.isPresent()) {
        return pay;
      }
    }
    return Optional.empty();
  }

  /** Pay from running text; the first amount that says for what time it is. */
  static Optional<Said<Pay>> in(AdvertText advert) {
    String text = advert.body();
    return STATED
        .first(text, found -> isPay(text, found) && stated(text, found).isPresent())
        .flatMap(found -> stated(text, found).map(pay -> Said.by(found, pay)));
  }

  private static boolean isPay(String text, MatchResult found) {
    return !NOT_PAY.matcher(AdvertText.before(text, found.start(), 35)).find()
        && !NOT_PAY.matcher(AdvertText.after(text, found.end(), 25)).find();
  }

  /** One amount may be the lowest, the highest or both, by the word before it. */
  private static Optional<Pay> stated(String text, MatchResult found) {
    String before = AdvertText.before(text, found.start(), 60);
    Period period = period(AdvertText.after(text, found.end(), 60), before, found);
    OptionalDouble amount = Amount.of(found.group(2));
    String currency = currency(found.group(1));
    if (found.group(3) != null) {
      return pay(amount, Amount.of(found.group(3)), currency, period);
    }
    if (UP_TO.matcher(before).find()) {
      return pay(OptionalDouble.empty(), amount, currency, period);
    }
    Optional<Pay> pay = pay(amount, amount, currency, period);
    return FROM.matcher(before).find()
        ? pay.map(one -> new Pay(one.minimum(), null, one.currency(), one.per()))
        : pay;
  }

  private static @Nullable Period period(String after, String before, MatchResult found) {
    Period behind = period(after);
    if (behind != null) {
      return behind;
    }
    Period ahead = period(before);
    if (ahead != null) {
      return ahead;
    }
    double amount = Amount.of(found.group(2)).orElse(0);
    return SAYS_PAY.matcher(before).find() || SAYS_PAY.matcher(after).find() ? guess(amount) : null;
  }

  /** The only period for which the amount would be ordinary pay. */
  private static @Nullable Period guess(double amount) {
    if (amount >= 1_300 && amount <= 12_000) {
      return Period.MONTH;
    }
    return amount >= 22_000 && amount <= 300_000 ? Period.YEAR : null;
  }

  private static @Nullable Period period(String words) {
    Period first = null;
    int at = Integer.MAX_VALUE;
    for (Map.Entry<Period, Pattern> period : PERIODS) {
      Matcher matcher = period.getValue().matcher(words);
      if (matcher.find() && matcher.start() < at) {
        at = matcher.start();
        first = period.getKey();
      }
    }
    return first;
  }

  private static Optional<Pay> fromObject(JsonNode salary, String currencyElsewhere) {
    String currency =
        Property.first(salary, "currency", "priceCurrency", "salaryCurrency")
            .orElse(currencyElsewhere);
    JsonNode value = salary.has("value") ? Property.one(salary, "value") : salary;
    if (!value.isObject()) {
      return fromText(Property.text(value), currency, unit(salary));
    }
    Period unit = unit(value) == null ? unit(salary) : unit(value);
    String words = Property.first(value, "value").orElse("");
    Period said = period(words.toLowerCase(Locale.ROOT));
    Optional<Pay> range =
        pay(
            amount(value, "minValue", "minPrice"),
            amount(value, "maxValue", "maxPrice"),
            currency,
            said == null ? unit : said);
    return range.isPresent()
        ? range
        : fromText(
            words.isEmpty() ? Property.first(value, "price").orElse("") : words, currency, unit);
  }

  private static OptionalDouble amount(JsonNode value, String... names) {
    return Property.first(value, names).map(Amount::of).orElse(OptionalDouble.empty());
  }

  private static @Nullable Period unit(JsonNode node) {
    return Property.first(node, "unitText", "unitCode", "duration")
        .map(text -> text.toLowerCase(Locale.ROOT).strip())
        .map(PayReader::unit)
        .orElse(null);
  }

  private static @Nullable Period unit(String word) {
    return switch (word) {
      case "hour", "hourly", "uur", "hur", "per uur" -> Period.HOUR;
      case "day", "daily", "dag", "per dag" -> Period.DAY;
      case "week", "weekly", "wee", "per week" -> Period.WEEK;
      case "month", "monthly", "maand", "mon", "per maand", "p1m" -> Period.MONTH;
      case "year", "yearly", "annual", "jaar", "ann", "per jaar", "p1y" -> Period.YEAR;
      default -> null;
    };
  }

  private static Optional<Pay> fromText(String text, String currency, @Nullable Period unit) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher signed = PAY.matcher(lower);
    if (signed.find()) {
      return fromText(
          lower, signed, 2, currency.isBlank() ? currency(signed.group(1)) : currency, unit);
    }
    Matcher bare = BARE.matcher(lower);
    return bare.lookingAt() ? fromText(lower, bare, 1, currency, unit) : Optional.empty();
  }

  private static Optional<Pay> fromText(
      String text, Matcher found, int group, String currency, @Nullable Period unit) {
    OptionalDouble low = Amount.of(found.group(group));
    OptionalDouble high = found.group(group + 1) == null ? low : Amount.of(found.group(group + 1));
    Period said = period(text);
    Period period = said == null ? unit : said;
    return pay(low, high, currency, period == null ? guess(low.orElse(0)) : period);
  }

  private static Optional<Pay> pay(
      OptionalDouble low, OptionalDouble high, String currency, @Nullable Period period) {
    if (period == null || (low.isEmpty() && high.isEmpty())) {
      return Optional.empty();
    }
    Double from = positive(low);
    Double to = positive(high);
    if (from != null && to != null && to < from) {
      to = null;
    }
    if ((from == null && to == null) || !plausible(from, period) || !plausible(to, period)) {
      return Optional.empty();
    }
    return Optional.of(new Pay(from, to, currency(currency), period));
  }

  private static @Nullable Double positive(OptionalDouble amount) {
    return amount.isPresent() && amount.getAsDouble() > 0 ? (Double) amount.getAsDouble() : null;
  }

  private static boolean plausible(@Nullable Double amount, Period period) {
    double[] limits = java.util.Objects.requireNonNull(PLAUSIBLE.get(period));
    return amount == null || (amount >= limits[0] && amount <= limits[1]);
  }

  private static String currency(String sign) {
    return switch (sign.strip().toLowerCase(Locale.ROOT)) {
      case "£", "gbp" -> "GBP";
      case "$", "usd" -> "USD";
      case "", "€", "euro", "eur" -> "EUR";
      default ->
          sign.strip().toUpperCase(Locale.ROOT).matches("[A-Z]{3}")
              ? sign.strip().toUpperCase(Locale.ROOT)
              : "EUR";
    };
  }
}
