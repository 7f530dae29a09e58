package nl.koerswijzer.server.web.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.StringJoiner;
import nl.koerswijzer.server.web.docs.ApiDescription.Answer;
import nl.koerswijzer.server.web.docs.ApiDescription.Call;
import nl.koerswijzer.server.web.docs.ApiDescription.Field;
import nl.koerswijzer.server.web.docs.ApiDescription.Group;
import nl.koerswijzer.server.web.docs.ApiDescription.Shape;
import nl.koerswijzer.server.web.docs.ApiDescription.TypeName;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads an OpenAPI description; knows as much of the format as ours uses. */
public final class DescriptionReader {
  private static final String REF = "$ref";

  private final JsonNode root;

  private DescriptionReader(JsonNode root) {
    this.root = root;
  }

  /** Reads the description that the program carries. */
  public static ApiDescription read() {
    try (InputStream stream = DescriptionReader.class.getResourceAsStream("/openapi.yaml")) {
      JsonNode root = new YAMLMapper().readTree(Objects.requireNonNull(stream));
      return new DescriptionReader(root).description();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ApiDescription description() {
    Map<String, List<Call>> byTag = new LinkedHashMap<>();
    root.path("tags").forEach(tag -> byTag.put(text(tag, "name"), new ArrayList<>()));
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        verb ->
                            byTag
                                .computeIfAbsent(
                                    verb.getValue().path("tags").path(0).asString(""),
                                    tag -> new ArrayList<>())
                                .add(call(path.getKey(), verb))));
    List<Group> groups = new ArrayList<>();
    root.path("tags")
        .forEach(
            tag ->
                groups.add(
                    new Group(
                        text(tag, "name"),
                        text(tag, "description"),
                        byTag.getOrDefault(text(tag, "name"), List.of()))));
    return new ApiDescription(text(root.path("info"), "description"), groups, shapes());
  }

  private Call call(String path, Map.Entry<String, JsonNode> verb) {
    JsonNode call = verb.getValue();
    String name = verb.getKey().toUpperCase(Locale.ROOT);
    List<Field> parameters = new ArrayList<>();
    call.path("parameters").forEach(one -> parameters.add(parameter(resolved(one))));
    List<Answer> answers = new ArrayList<>();
    call.path("responses")
        .properties()
        .forEach(one -> answers.add(answer(one.getKey(), resolved(one.getValue()))));
    return new Call(
        (verb.getKey() + path).replaceAll("[^a-z0-9]+", "-").replaceAll("-$", ""),
        name,
        path,
        text(call, "summary"),
        text(call, "description"),
        parameters,
        content(call.path("requestBody")),
        answers,
        text(call.path("x-example"), "path"),
        text(call.path("x-example"), "body"));
  }

  private Field parameter(JsonNode parameter) {
    return new Field(
        text(parameter, "name"),
        text(parameter, "in"),
        parameter.path("required").asBoolean(false),
        type(parameter.path("schema")),
        text(parameter, "description"));
  }

  private Answer answer(String status, JsonNode answer) {
    return new Answer(status, text(answer, "description"), content(answer));
  }

  private TypeName content(JsonNode holder) {
    for (JsonNode media : holder.path("content")) {
      return type(media.path("schema"));
    }
    return TypeName.NONE;
  }

  private List<Shape> shapes() {
    return root.path("components").path("schemas").properties().stream()
        .map(shape -> shape(shape.getKey(), shape.getValue()))
        .sorted(Comparator.comparing(Shape::name))
        .toList();
  }

  private Shape shape(String name, JsonNode schema) {
    List<Field> fields = new ArrayList<>();
    addFields(fields, "", schema);
    return new Shape(name, type(schema), text(schema, "description"), fields);
  }

  /** Adds the fields of an object, and those of the unnamed objects within it. */
  private void addFields(List<Field> fields, String prefix, JsonNode schema) {
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asString()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              String name = prefix + property.getKey();
              JsonNode value = property.getValue();
              fields.add(
                  new Field(
                      name,
                      "",
                      required.contains(property.getKey()),
                      type(value),
                      text(value, "description")));
              addFields(fields, name + ".", value);
              addFields(fields, name + "[].", value.path("items"));
            });
  }

  private TypeName type(JsonNode schema) {
    if (schema.has(REF)) {
      String shape = name(schema);
      return new TypeName(shape, shape);
    }
    if (schema.has("items")) {
      TypeName item = type(schema.path("items"));
      return new TypeName("list of " + item.text(), item.shape());
    }
    if (schema.path("additionalProperties").isObject()) {
      TypeName value = type(schema.path("additionalProperties"));
      return new TypeName("object with values of " + value.text(), value.shape());
    }
    if (schema.has("enum")) {
      StringJoiner values = new StringJoiner(", ");
      schema.path("enum").forEach(value -> values.add(value.asString()));
      return new TypeName("one of " + values, "");
    }
    if (schema.has("const")) {
      return new TypeName("always " + schema.path("const").asString(), "");
    }
    return new TypeName(plain(schema), "");
  }

  private static String plain(JsonNode schema) {
    StringJoiner words = new StringJoiner(", ");
    words.add(schema.path("type").asString("any"));
    add(words, schema, "format", "%s");
    add(words, schema, "pattern", "like %s");
    add(words, schema, "minimum", "at least %s");
    add(words, schema, "maximum", "at most %s");
    add(words, schema, "maxLength", "at most %s characters");
    add(words, schema, "default", "usually %s");
    return words.toString();
  }

  private static void add(StringJoiner words, JsonNode schema, String name, String form) {
    if (schema.has(name)) {
      words.add(form.replace("%s", schema.path(name).asString()));
    }
  }

  private JsonNode resolved(JsonNode node) {
    return node.has(REF) ? root.at(text(node, REF).substring(1)) : node;
  }

  private static String name(JsonNode reference) {
    String path = text(reference, REF);
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
