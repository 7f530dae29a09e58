package nl.koerswijzer.guidance;

import java.util.Locale;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
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
