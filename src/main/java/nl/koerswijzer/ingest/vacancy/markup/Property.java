package nl.koerswijzer.ingest.vacancy.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Reads properties of JSON-LD leniently: one or many, text or object. */
public final class Property {
  private Property() {}

  /** The values of a property: the members of an array, or the value itself; none when absent. */
  public static List<JsonNode> all(JsonNode node, String name) {
    return all(node.path(name));
  }

  public static List<JsonNode> all(JsonNode value) {
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray()) {
      return List.of(value);
    }
    List<JsonNode> members = new ArrayList<>(value.size());
    value.forEach(member -> members.addAll(all(member)));
    return members;
  }

  /** The first value of a property, or a missing node. */
  public static JsonNode one(JsonNode node, String name) {
    List<JsonNode> values = all(node, name);
    return values.isEmpty() ? MissingNode.getInstance() : values.getFirst();
  }

  /** The first text among properties, in the order of the names. */
  public static Optional<String> first(JsonNode node, String... names) {
    for (String name : names) {
      for (JsonNode value : all(node, name)) {
        String text = text(value);
        if (!text.isBlank()) {
          return Optional.of(text);
        }
      }
    }
    return Optional.empty();
  }

  /** The words of every value of a property. */
  public static List<String> texts(JsonNode node, String name) {
    return all(node, name).stream().map(Property::text).filter(text -> !text.isBlank()).toList();
  }

  /** The words of a value: text, number, a JSON-LD {@code @value}, or the name of an object. */
  public static String text(JsonNode value) {
    if (value.isString() || value.isNumber() || value.isBoolean()) {
      return value.asString();
    }
    if (value.isObject()) {
      return first(value, "@value", "name", "description", "identifier", "value").orElse("");
    }
    return "";
  }
}
