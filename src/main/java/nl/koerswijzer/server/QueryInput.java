package nl.koerswijzer.server;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Language;
import org.jspecify.annotations.Nullable;

/**
 * The query of a request, read parameter by parameter. What is wrong is collected, so that one
 * answer names every mistake; {@link #finish} throws when there was any, and when a parameter was
 * not asked for: nothing is ever silently ignored.
 */
public final class QueryInput {
  private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,20}(\\.[0-9]{0,20})?");

  private final Map<String, List<String>> parameters;
  private final List<Violation> violations = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  public QueryInput(Map<String, List<String>> parameters) {
    this.parameters = parameters;
  }

  /**
   * @throws InvalidInputException when the query is not percent-encoded UTF-8
   */
  public static QueryInput of(Context context) {
    return new QueryInput(QueryString.parameters(context.queryString()));
  }

  public @Nullable String text(String name, int maxLength) {
    String value = single(name);
    if (value != null && value.length() > maxLength) {
      reject(name, "must have at most " + maxLength + " characters");
      return null;
    }
    return value;
  }

  public int integer(String name, int otherwise, int min, int max) {
    Double number = number(name, min, max);
    if (number == null) {
      return otherwise;
    }
    if (number != Math.rint(number)) {
      reject(name, "must be a whole number");
    }
    return number.intValue();
  }

  public @Nullable Double number(String name, double min, double max) {
    String value = single(name);
    if (value == null) {
      return null;
    }
    if (!DECIMAL.matcher(value).matches()) {
      reject(name, "must be a number");
      return null;
    }
    double number = Double.parseDouble(value);
    if (!(number >= min && number <= max)) {
      reject(name, "must be within " + (long) min + "–" + (long) max);
      return null;
    }
    return number;
  }

  /** One value out of a few. */
  public <T> @Nullable T choice(String name, Function<String, Optional<T>> parse, String allowed) {
    String value = single(name);
    return value == null ? null : parsed(name, value, parse, allowed);
  }

  /** Several values out of a few: the parameter repeated, or one with commas. */
  public <T> Set<T> choices(String name, Function<String, Optional<T>> parse, String allowed) {
    Set<T> choices = new LinkedHashSet<>();
    for (String value : all(name)) {
      T parsed = parsed(name, value, parse, allowed);
      if (parsed != null) {
        choices.add(parsed);
      }
    }
    return choices;
  }

  /** Several texts: the parameter repeated, or one with commas. */
  public List<String> texts(String name, int maxLength) {
    List<String> texts = all(name);
    if (texts.stream().anyMatch(text -> text.length() > maxLength)) {
      reject(name, "must have at most " + maxLength + " characters");
    }
    return texts;
  }

  public boolean flag(String name) {
    Boolean flag =
        choice(
            name,
            value ->
                switch (value) {
                  case "true" -> Optional.of(true);
                  case "false" -> Optional.of(false);
                  default -> Optional.empty();
                },
            "true, false");
    return flag != null && flag;
  }

  /** The language of the answer: {@code language}, Dutch when absent. */
  public Language language() {
    Language language = choice("language", Language::of, "nl, en");
    return language == null ? Language.DUTCH : language;
  }

  /** Notes that a parameter is wrong. */
  public void reject(String name, String message) {
    violations.add(new Violation(name, message));
  }

  /**
   * @throws InvalidInputException when anything was wrong, or a parameter was never asked for
   */
  public void finish() {
    for (String name : parameters.keySet()) {
      if (!known.contains(name)) {
        reject(name, "is not known here");
      }
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
  }

  private <T> @Nullable T parsed(
      String name, String value, Function<String, Optional<T>> parse, String allowed) {
    Optional<T> parsed = parse.apply(value);
    if (parsed.isEmpty()) {
      reject(name, "must be one of " + allowed);
    }
    return parsed.orElse(null);
  }

  private @Nullable String single(String name) {
    known.add(name);
    List<String> values = parameters.getOrDefault(name, List.of());
    if (values.size() > 1) {
      reject(name, "must stand once");
      return null;
    }
    return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0).strip();
  }

  private List<String> all(String name) {
    known.add(name);
    return parameters.getOrDefault(name, List.of()).stream()
        .flatMap(value -> List.of(value.split(",")).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }
}
