package nl.koerswijzer.server.curation.desk;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.store.Correction;
import org.jspecify.annotations.Nullable;

/** Reads what a curator wrote over a vacancy, from a form and from JSON alike. */
public final class CorrectionInput {
  private static final int LONGEST_TEXT = 300;
  private static final double MOST_HOURS = 80;
  private static final double MOST_PAY = 1_000_000;
  private static final String EURO = "EUR";

  private final Texts texts;
  private final BiConsumer<String, String> reject;

  private CorrectionInput(Texts texts, BiConsumer<String, String> reject) {
    this.texts = texts;
    this.reject = reject;
  }

  /** Fields by name, whatever they came in. */
  @FunctionalInterface
  public interface Texts {
    /** The text or number of a field, absent when it is not filled in. */
    @Nullable String text(String name, int maxLength);
  }

  /**
   * Reads a correction.
   *
   * @param places finds where work is done by the name of a place
   * @param reject hears of each field that is wrong, and why
   */
  public static Correction of(
      Texts texts,
      Function<String, Optional<Workplace>> places,
      BiConsumer<String, String> reject) {
    CorrectionInput input = new CorrectionInput(texts, reject);
    return new Correction(
        texts.text("title", LONGEST_TEXT),
        texts.text("employer", LONGEST_TEXT),
        input.choice("place", places, "a town or postcode in the Netherlands"),
        input.hours(),
        input.pay(),
        input.choice("level", EducationLevel::of, "a level such as 4+"),
        input.choice("contract", word -> named(ContractType.values(), word), "a contract"),
        input.choice("remote", word -> named(HomeWorking.values(), word), "no, hybrid or full"),
        input.day("validThrough"));
  }

  private @Nullable Hours hours() {
    Double least = number("hoursMin", MOST_HOURS);
    Double most = number("hoursMax", MOST_HOURS);
    if (least == null && most == null) {
      return null;
    }
    double from = least == null ? 0 : least;
    double to = most == null ? from : most;
    return inOrder("hoursMax", from, to) ? new Hours(from, to) : null;
  }

  private @Nullable Pay pay() {
    Double least = number("payMin", MOST_PAY);
    Double most = number("payMax", MOST_PAY);
    Pay.Period per =
        choice("payPer", word -> named(Pay.Period.values(), word), "hour, day, week, month, year");
    if (least == null && most == null) {
      return null;
    }
    if (per == null) {
      reject.accept("payPer", "is needed with an amount");
      return null;
    }
    boolean fits = least == null || most == null || inOrder("payMax", least, most);
    return fits ? new Pay(least, most, EURO, per) : null;
  }

  private boolean inOrder(String name, double least, double most) {
    if (most < least) {
      reject.accept(name, "is below the lowest");
    }
    return most >= least;
  }

  private @Nullable Double number(String name, double most) {
    String text = texts.text(name, 12);
    if (text == null) {
      return null;
    }
    String plain = text.strip().replace(',', '.');
    if (!plain.matches("\\d{1,7}(?:\\.\\d{1,2})?") || Double.parseDouble(plain) > most) {
      reject.accept(name, "must be a number from 0 to " + (long) most);
      return null;
    }
    return Double.valueOf(plain);
  }

  private @Nullable LocalDate day(String name) {
    String text = texts.text(name, 10);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      reject.accept(name, "must be a day such as 2026-01-31");
      return null;
    }
  }

  private <T> @Nullable T choice(String name, Function<String, Optional<T>> parse, String allowed) {
    String text = texts.text(name, LONGEST_TEXT);
    Optional<T> chosen = text == null ? Optional.empty() : parse.apply(text);
    if (text != null && chosen.isEmpty()) {
      reject.accept(name, "must be " + allowed);
    }
    return chosen.orElse(null);
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String word) {
    return Stream.of(values)
        .filter(value -> Words.id(value).equals(word.toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
