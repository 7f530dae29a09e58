package nl.koerswijzer.match;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.koerswijzer.model.Language;

/**
 * A sentence of an explanation, independent of language.
 *
 * @param key key of the sentence in {@code messages/match_nl.properties}
 * @param arguments what fills its places, in order
 */
public record Reason(String key, List<Argument> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String key, Argument... arguments) {
    return new Reason(key, List.of(arguments));
  }

  /**
   * The sentence.
   *
   * @param messages gives the pattern ({@link MessageFormat}) of a key in that language
   */
  public String in(Language language, UnaryOperator<String> messages) {
    Object[] filled =
        arguments.stream().map(argument -> fill(argument, language, messages)).toArray();
    Locale locale = Locale.forLanguageTag(language.code());
    return new MessageFormat(messages.apply(key), locale).format(filled);
  }

  private static Object fill(Argument argument, Language language, UnaryOperator<String> messages) {
    return switch (argument) {
      case Argument.Name name -> name.text().in(language);
      case Argument.Names names ->
          names.texts().stream()
              .map(text -> text.in(language))
              .collect(java.util.stream.Collectors.joining(", "));
      case Argument.Sentence sentence -> sentence.reason().in(language, messages);
      case Argument.Amount amount -> amount.value();
      case Argument.Word word ->
          new MessageFormat(messages.apply(word.key()), Locale.forLanguageTag(language.code()))
              .format(null);
      case Argument.Verbatim verbatim -> verbatim.text();
    };
  }
}
