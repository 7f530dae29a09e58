package nl.koerswijzer.source;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The source definitions of a folder, held against {@code source.schema.json} beside them. */
public final class SourceDefinitions {
  private static final String SCHEMA = "source.schema.json";
  private static final String ENDING = ".yaml";
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)}");
  private static final double USUAL_RATE = 1;
  private static final int USUAL_PAGES = 100_000;
  private static final YAMLMapper MAPPER = new YAMLMapper();

  private final Path folder;
  private final Map<String, String> variables;

  /**
   * @param folder holds one YAML file for each source
   * @param variables what stands for {@code ${NAME}} in a definition
   */
  public SourceDefinitions(Path folder, Map<String, String> variables) {
    this.folder = folder;
    this.variables = Map.copyOf(variables);
  }

  /**
   * The ids of all sources, ordered.
   *
   * @throws SourceDefinitionException when the folder cannot be read
   */
  public List<String> ids() throws SourceDefinitionException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new SourceDefinitionException("cannot read the folder of sources " + folder);
    }
  }

  /**
   * The source with this id.
   *
   * @throws SourceDefinitionException when there is none, or its file is wrong
   */
  public SourceDefinition get(String id) throws SourceDefinitionException {
    Path file = folder.resolve(id + ENDING);
    if (!id.matches("[a-z0-9][a-z0-9-]*") || !Files.exists(file)) {
      throw new SourceDefinitionException(
          "there is no source '"
              + id
              + "' in "
              + folder
              + "; there are: "
              + String.join(", ", ids()));
    }
    try {
      JsonNode node = MAPPER.readTree(filledIn(file, Files.readString(file)));
      requireSchema(file, node);
      SourceDefinition definition = definition(node);
      if (!definition.id().equals(id)) {
        throw new SourceDefinitionException(
            file + ": the id is '" + definition.id() + "', expected '" + id + "'");
      }
      return definition;
    } catch (JacksonException e) {
      throw new SourceDefinitionException(file + ": is not YAML: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new SourceDefinitionException(file + ": cannot be read: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new SourceDefinitionException(file + ": " + e.getMessage());
    }
  }

  private String filledIn(Path file, String text) throws SourceDefinitionException {
    Matcher matcher = VARIABLE.matcher(text);
    StringBuilder filled = new StringBuilder();
    while (matcher.find()) {
      String value = variables.get(matcher.group(1));
      if (value == null) {
        throw new SourceDefinitionException(
            file + ": needs a value for " + matcher.group(1) + " in the environment");
      }
      matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return matcher.appendTail(filled).toString();
  }

  private void requireSchema(Path file, JsonNode node)
      throws IOException, SourceDefinitionException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(folder.resolve(SCHEMA)), InputFormat.JSON);
    String errors =
        schema.validate(node).stream()
            .map(error -> error.getInstanceLocation() + " " + error.getMessage())
            .sorted()
            .collect(Collectors.joining("; "));
    if (!errors.isEmpty()) {
      throw new SourceDefinitionException(file + ": " + errors);
    }
  }

  private static SourceDefinition definition(JsonNode node) {
    return new SourceDefinition(
        node.path("id").asString(),
        node.path("name").asString(),
        node.path("owner").asString(),
        node.path("licence").asString(),
        text(node, "terms"),
        text(node, "contact"),
        SourceDefinition.Kind.valueOf(node.path("kind").asString().toUpperCase(Locale.ROOT)),
        addresses(node.path("sitemaps")),
        addresses(node.path("seeds")),
        patterns(node.path("include")),
        patterns(node.path("exclude")),
        node.path("perSecond").asDouble(USUAL_RATE),
        Duration.parse(node.path("cadence").asString("P1D")),
        node.path("maxPages").asInt(USUAL_PAGES),
        node.path("allowLocal").asBoolean(false),
        node.path("authority").asBoolean(false),
        node.path("example").asBoolean(false),
        node.path("verified").asBoolean(false),
        delivery(node));
  }

  private static Delivery delivery(JsonNode node) {
    SortedMap<String, String> headers = new TreeMap<>();
    node.path("headers")
        .properties()
        .forEach(one -> headers.put(one.getKey(), one.getValue().asString()));
    JsonNode paging = node.path("paging");
    return new Delivery(
        headers,
        text(paging, "next"),
        text(paging, "parameter"),
        paging.path("from").asInt(0),
        paging.path("step").asInt(1),
        paging.path("to").asInt(0),
        node.path("maxMegabytes").asInt(Delivery.USUAL_MEGABYTES),
        node.path("mapping"));
  }

  private static @Nullable String text(JsonNode node, String name) {
    return node.path(name).isString() ? node.path(name).asString() : null;
  }

  private static List<URI> addresses(JsonNode list) {
    List<URI> addresses = new ArrayList<>();
    list.forEach(
        one ->
            addresses.add(
                CanonicalAddress.of(one.asString())
                    .orElseThrow(
                        () ->
                            new IllegalArgumentException(
                                "'" + one.asString() + "' is not the address of a web page"))));
    return addresses;
  }

  private static List<Pattern> patterns(JsonNode list) {
    List<Pattern> patterns = new ArrayList<>();
    list.forEach(one -> patterns.add(Pattern.compile(one.asString())));
    return patterns;
  }
}
