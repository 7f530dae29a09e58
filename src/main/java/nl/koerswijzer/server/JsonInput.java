package nl.koerswijzer.server;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON object from outside, read field by field. What is wrong is collected with the path of the
 * field, so that one answer names every mistake; {@link #finish} throws when there was any, and
 * when a field was not asked for.
 */
public final class JsonInput {
  private static final int MAX_DEPTH = 20;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(100)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  /** An object without fields. */
  static final JsonInput EMPTY = of(new byte[] {'{', '}'});

  private final String path;
  private final JsonNode node;
  private final List<Violation> violations;
  private final List<JsonInput> children = new ArrayList<>();
  private final Set<String> known = new HashSet<>();

  private JsonInput(String path, JsonNode node, List<Violation> violations) {
    this.path = path;
    this.node = node;
    this.violations = violations;
  }

  /**
   * @throws InvalidInputException when the bytes are not one JSON object, nested at most 20 deep
   */
  public static JsonInput of(byte[] body) {
    JsonNode node;
    try {
      node = MAPPER.readTree(body);
    } catch (JacksonException e) {
      throw new InvalidInputException("body", notJson(e));
    }
    if (node == null || !node.isObject()) {
      throw new InvalidInputException("body", "must be a JSON object");
    }
    return new JsonInput("", node, new ArrayList<>());
  }

  public @Nullable String text(String name, int maxLength) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isString()) {
      reject(name, "must be text");
      return null;
    }
    if (value.stringValue().length() > maxLength) {
      reject(name, "must have at most " + maxLength + " characters");
      return null;
    }
    return value.stringValue();
  }

  /** A text, or a number as it is written. */
  public @Nullable String textOrNumber(String name, int maxLength) {
    JsonNode value = value(name);
    return value != null && value.isNumber() ? value.asString() : text(name, maxLength);
  }

  /** True, or false when absent. */
  public boolean flag(String name) {
    JsonNode value = value(name);
    if (value != null && !value.isBoolean()) {
      reject(name, "must be true or false");
    }
    return value != null && value.isBoolean() && value.booleanValue();
  }

  /** A text that stands for one of a few values. */
  public <T> @Nullable T choice(String name, Function<String, Optional<T>> parse, String allowed) {
    String text = text(name, 100);
    if (text == null) {
      return null;
    }
    Optional<T> parsed = parse.apply(text);
    if (parsed.isEmpty()) {
      reject(name, "must be one of " + allowed);
    }
    return parsed.orElse(null);
  }

  /** A finite number. */
  public @Nullable Double number(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
      reject(name, "must be a number");
      return null;
    }
    return value.doubleValue();
  }

  public @Nullable Integer integer(String name, int min, int max) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!isWhole(value)) {
      reject(name, "must be a whole number");
      return null;
    }
    double number = value.doubleValue();
    if (number < min || number > max) {
      reject(name, "must be within " + min + "–" + max);
      return null;
    }
    return (int) number;
  }

  public List<String> texts(String name, int maxSize, int maxLength) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : elements(name, maxSize)) {
      if (element.isString() && element.stringValue().length() <= maxLength) {
        texts.add(element.stringValue());
      } else {
        reject(name, "must hold texts of at most " + maxLength + " characters");
      }
    }
    return texts;
  }

  public List<Integer> integers(String name, int maxSize, int min, int max) {
    List<Integer> integers = new ArrayList<>();
    List<JsonNode> elements = elements(name, maxSize);
    for (int k = 0; k < elements.size(); k++) {
      JsonNode element = elements.get(k);
      if (isWhole(element) && element.doubleValue() >= min && element.doubleValue() <= max) {
        integers.add((int) element.doubleValue());
      } else {
        reject(name + "[" + k + "]", "must be a whole number within " + min + "–" + max);
      }
    }
    return integers;
  }

  public @Nullable JsonInput object(String name) {
    JsonNode value = value(name);
    if (value == null) {
      return null;
    }
    if (!value.isObject()) {
      reject(name, "must be an object");
      return null;
    }
    return child(name, value);
  }

  public List<JsonInput> objects(String name, int maxSize) {
    List<JsonInput> objects = new ArrayList<>();
    List<JsonNode> elements = elements(name, maxSize);
    for (int k = 0; k < elements.size(); k++) {
      String at = name + "[" + k + "]";
      if (elements.get(k).isObject()) {
        objects.add(child(at, elements.get(k)));
      } else {
        reject(at, "must be an object");
      }
    }
    return objects;
  }

  /** Whether there is anything under a name. */
  public boolean has(String name) {
    return value(name) != null;
  }

  /** Names of all fields, in the order in which they were written. */
  public List<String> names() {
    return List.copyOf(node.propertyNames());
  }

  /** Notes that a field is wrong. */
  public void reject(String name, String message) {
    violations.add(new Violation(pathOf(name), message));
  }

  /**
   * @throws InvalidInputException when anything was wrong, or a field was never asked for
   */
  public void finish() {
    refuseUnknown();
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
  }

  private void refuseUnknown() {
    for (String name : node.propertyNames()) {
      if (!known.contains(name)) {
        reject(name, "is not known here");
      }
    }
    children.forEach(JsonInput::refuseUnknown);
  }

  private @Nullable JsonNode value(String name) {
    known.add(name);
    JsonNode value = node.get(name);
    return value == null || value.isNull() ? null : value;
  }

  private List<JsonNode> elements(String name, int maxSize) {
    JsonNode value = value(name);
    if (value == null) {
      return List.of();
    }
    if (!value.isArray()) {
      reject(name, "must be a list");
      return List.of();
    }
    if (value.size() > maxSize) {
      reject(name, "must have at most " + maxSize + " elements, not " + value.size());
      return List.of();
    }
    List<JsonNode> elements = new ArrayList<>();
    value.forEach(elements::add);
    return elements;
  }

  private JsonInput child(String name, JsonNode value) {
    JsonInput child = new JsonInput(pathOf(name), value, violations);
    children.add(child);
    return child;
  }

  private String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** As JSON Schema has it, 3.0 is whole. */
  private static boolean isWhole(JsonNode value) {
    return value.isNumber() && value.doubleValue() == Math.rint(value.doubleValue());
  }

  /** Says where it went wrong but not with which words, because those may be personal. */
  private static String notJson(JacksonException exception) {
    String fault =
        switch (exception) {
          case StreamConstraintsException tooMuch ->
              "is nested more than " + MAX_DEPTH + " deep or holds a number that is too long";
          default -> "is not JSON, or has a field twice,";
        };
    TokenStreamLocation location = exception.getLocation();
    return location == null
        ? fault
        : fault + " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }
}
