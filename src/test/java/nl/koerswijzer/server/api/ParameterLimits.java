package nl.koerswijzer.server.api;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Values of a parameter that are just beyond what its schema allows. */
final class ParameterLimits {
  private final JsonNode schema;

  ParameterLimits(ApiDescription description, JsonNode parameter) {
    JsonNode given = description.resolved(parameter.get("schema"));
    this.schema = given.has("items") ? description.resolved(given.get("items")) : given;
  }

  List<String> beyond() {
    List<String> values = new ArrayList<>();
    if (schema.has("maxLength")) {
      values.add("x".repeat(schema.get("maxLength").intValue() + 1));
    }
    if (schema.has("enum")) {
      values.add("nonsense");
    }
    if (schema.has("pattern")) {
      values.add("%21");
    }
    String type = schema.get("type").asString();
    if (type.equals("boolean")) {
      values.add("yes");
    }
    if (type.equals("integer") || type.equals("number")) {
      values.addAll(List.of("x", "NaN", "Infinity", "1e3", "0x1p3", "5d", "1e999"));
      values.add(String.valueOf(schema.get("minimum").intValue() - 1));
      values.add(String.valueOf(schema.get("maximum").intValue() + 1));
    }
    if (type.equals("integer")) {
      values.add("1.5");
    }
    return values;
  }
}
