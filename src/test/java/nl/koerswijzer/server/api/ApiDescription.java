package nl.koerswijzer.server.api;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code openapi.yaml} says, and whether a body is as it says. */
final class ApiDescription {
  private static final JsonMapper JSON = new JsonMapper();

  private final JsonNode document;
  private final SchemaRegistry schemas =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  ApiDescription(String yaml) {
    this.document = new YAMLMapper().readTree(yaml);
  }

  /** The documented calls, such as {@code GET /api/v1/occupations}. */
  Set<String> calls() {
    Set<String> calls = new TreeSet<>();
    document
        .get("paths")
        .forEachEntry(
            (path, operations) ->
                operations
                    .propertyNames()
                    .forEach(method -> calls.add(method.toUpperCase(Locale.ROOT) + " " + path)));
    return calls;
  }

  Set<Integer> statuses(String call) {
    Set<Integer> statuses = new TreeSet<>();
    operation(call)
        .get("responses")
        .propertyNames()
        .forEach(status -> statuses.add(Integer.valueOf(status)));
    return statuses;
  }

  /** The schemas of an answer by media type; empty when it has no body. */
  Map<String, JsonNode> answer(String call, int status) {
    return content(resolved(operation(call).get("responses").get(String.valueOf(status))));
  }

  /** The schema of the body that a call takes; absent when it takes none. */
  @Nullable JsonNode requestSchema(String call) {
    JsonNode body = operation(call).get("requestBody");
    return body == null ? null : content(body).get("application/json");
  }

  /** The parameters in the query of a call, with what their references stand for. */
  List<JsonNode> queryParameters(String call) {
    JsonNode parameters = operation(call).get("parameters");
    return parameters == null
        ? List.of()
        : parameters
            .valueStream()
            .map(this::resolved)
            .filter(parameter -> parameter.get("in").asString().equals("query"))
            .toList();
  }

  /** What is wrong with a body; empty when it is as the schema says. */
  List<String> faults(JsonNode schema, String body) {
    ObjectNode root = JSON.createObjectNode();
    root.set("components", document.get("components"));
    root.putArray("allOf").add(schema);
    return schemas
        .getSchema(root)
        .validate(
            JSON.readTree(body),
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }

  JsonNode resolved(JsonNode node) {
    JsonNode reference = node.get("$ref");
    return reference == null ? node : document.at(reference.asString().substring(1));
  }

  private JsonNode operation(String call) {
    String[] parts = call.split(" ", 2);
    return document.get("paths").get(parts[1]).get(parts[0].toLowerCase(Locale.ROOT));
  }

  private static Map<String, JsonNode> content(JsonNode holder) {
    Map<String, JsonNode> content = new TreeMap<>();
    JsonNode types = holder.get("content");
    if (types != null) {
      types.forEachEntry((type, media) -> content.put(type, media.get("schema")));
    }
    return content;
  }
}
