package nl.koerswijzer.guidance.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/** How figures, classes and levels are said in a language; the same words on every face. */
public final class Words {
  private final Messages messages;
  private final Language language;

  public Words(Messages messages, Language language) {
    this.messages = messages;
    this.language = language;
  }

  public Language language() {
    return language;
  }

  public Messages messages() {
    return messages;
  }

  /** The sentence of a key. */
  public String say(String key, Object... arguments) {
    return messages.text(language, key, arguments);
  }

  public String say(Reason reason) {
    return messages.text(language, reason);
  }

  /** The title of an occupation with a capital, as it stands above a text. */
  public String title(Occupation occupation) {
    return capitalized(occupation.title().in(language));
  }

  /** A text with a capital, as it stands at the start of a line. */
  public static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** A day in full, such as "3 oktober 2026". */
  public String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("d MMMM uuuu", Messages.locale(language)).format(day);
  }

  /** A period of a figure: a quarter or a span of years in words, anything else as it is. */
  public String period(String period) {
    return Argument.period(period) instanceof Argument.Sentence sentence
        ? say(sentence.reason())
        : period;
  }

  /** What a figure says, such as "Krapte nu". */
  public String label(Figure figure) {
    return messages.text(language, "figure." + figure.name());
  }

  /** The figure as a person reads it, with its unit. */
  public String value(Figure figure) {
    String name = figure.name().startsWith("pay-") ? "pay" : figure.name();
    return messages.text(language, "figure.text." + name, figure.value());
  }

  /** A class in words, such as "zeer krap". */
  public String classOf(@Nullable String id) {
    return messages.text(language, "class." + (id == null ? "unknown" : id));
  }

  public String level(EducationLevel level) {
    return messages.text(language, "level." + level.code());
  }

  /** A value of an enumeration in words; its messages stand under the name given. */
  public String of(String name, Enum<?> value) {
    return messages.text(language, name + "." + id(value));
  }

  /** The id of a value of an enumeration, such as {@code left-out}. */
  public static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
