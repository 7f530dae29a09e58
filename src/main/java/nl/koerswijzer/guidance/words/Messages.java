package nl.koerswijzer.guidance.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Language;

/**
 * The sentences of the product in both languages, from {@code
 * messages/<room>_<language>.properties}.
 */
public final class Messages {
  private static final List<String> ROOMS =
      List.of(
          "match",
          "pathway",
          "guidance",
          "server",
          "web",
          "self",
          "decide",
          "dossier",
          "curation",
          "report",
          "app");

  private final Map<Language, Map<String, String>> patterns = new EnumMap<>(Language.class);

  /**
   * @throws IllegalStateException when a key stands in two files of one language
   */
  public Messages() {
    for (Language language : Language.values()) {
      Map<String, String> ofLanguage = new HashMap<>();
      for (String room : ROOMS) {
        for (Map.Entry<Object, Object> entry : load(room, language).entrySet()) {
          if (ofLanguage.put((String) entry.getKey(), (String) entry.getValue()) != null) {
            throw new IllegalStateException("message '" + entry.getKey() + "' stands twice");
          }
        }
      }
      patterns.put(language, ofLanguage);
    }
  }

  /**
   * The sentence of a key.
   *
   * @param arguments what fills its places
   * @throws MissingResourceException when there is no such key
   */
  public String text(Language language, String key, Object... arguments) {
    return new MessageFormat(pattern(language, key), locale(language)).format(arguments);
  }

  public String text(Language language, Reason reason) {
    return reason.in(language, key -> pattern(language, key));
  }

  /** Whether there is a sentence for a key. */
  public boolean has(Language language, String key) {
    return of(language).containsKey(key);
  }

  /** All keys of a language, ordered. */
  public Set<String> keys(Language language) {
    return new TreeSet<>(of(language).keySet());
  }

  /** The locale by which numbers and dates are written. */
  public static Locale locale(Language language) {
    return Locale.forLanguageTag(language.code());
  }

  String pattern(Language language, String key) {
    String pattern = of(language).get(key);
    if (pattern == null) {
      throw new MissingResourceException(
          "there is no message '" + key + "' in " + language.code(), "messages", key);
    }
    return pattern;
  }

  private Map<String, String> of(Language language) {
    return java.util.Objects.requireNonNull(patterns.get(language));
  }

  private static Properties load(String room, Language language) {
    String name = "/messages/" + room + "_" + language.code() + ".properties";
    Properties properties = new Properties();
    try (InputStream stream = Messages.class.getResourceAsStream(name)) {
      if (stream != null) {
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
        properties.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
