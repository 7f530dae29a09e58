package nl.koerswijzer.ingest.starter;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.serialization.node.LocationJsonNodeFactoryFactory;
import com.networknt.schema.utils.JsonNodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.InputFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML files against their JSON Schema, and knows the lines. */
final class StarterYaml {
  private static final int MAX_CHARACTERS = 4_000_000;
  private static final int MAX_DEPTH = 20;

  private final YAMLMapper mapper = mapper();
  private final Map<String, Schema> schemas = new HashMap<>();

  /**
   * A file that was read.
   *
   * @param violations what is wrong by the schema, in the order of the file
   */
  record Document(InputFile file, JsonNode tree, List<Finding> violations) {}

  /**
   * Reads a file and compares it with a schema.
   *
   * @param schema name of the schema, such as {@code skills}
   * @throws ImportException when it is no YAML at all
   */
  Document read(InputFile file, String schema) throws ImportException {
    String text = file.readText(MAX_CHARACTERS);
    try {
      JsonNode tree =
          JsonNodes.readTree(mapper, text, LocationJsonNodeFactoryFactory.getInstance());
      List<Finding> violations = new ArrayList<>();
      for (Error error : schema(schema).validate(tree)) {
        violations.add(finding(file, error));
      }
      violations.sort(Comparator.comparingInt(Finding::line));
      return new Document(file, tree, violations);
    } catch (JacksonException wrong) {
      throw notYaml(file, wrong);
    }
  }

  /**
   * The document as a record.
   *
   * @throws ImportException when it does not have that form
   */
  <T> T as(Document document, Class<T> type) throws ImportException {
    try {
      return mapper.treeToValue(document.tree(), type);
    } catch (JacksonException wrong) {
      throw new ImportException(document.file().label(), 0, wrong.getOriginalMessage());
    }
  }

  /** The line on which a part of a document stands; 0 when that is not known. */
  static int line(JsonNode node) {
    TokenStreamLocation location = JsonNodes.tokenStreamLocationOf(node);
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }

  private static YAMLMapper mapper() {
    YAMLFactory strict =
        YAMLFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    YAMLMapper.Builder builder =
        YAMLMapper.builder(strict).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    for (Class<?> container : List.of(List.class, Map.class)) {
      builder.withConfigOverride(
          container,
          override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }
    return builder.build();
  }

  private static Finding finding(InputFile file, Error error) {
    String pointer = error.getInstanceLocation().toString();
    return new Finding(
        file.label(),
        error.getInstanceNode() == null ? 0 : line(error.getInstanceNode()),
        pointer.isEmpty() ? "/" : pointer,
        Finding.Rule.SCHEMA,
        error.getMessage());
  }

  private static ImportException notYaml(InputFile file, JacksonException wrong) {
    TokenStreamLocation location = wrong.getLocation();
    String message = wrong.getOriginalMessage();
    return new ImportException(
        file.label(),
        location == null ? 0 : Math.max(0, location.getLineNr()),
        "is not YAML: " + message.lines().findFirst().orElse(""));
  }

  private Schema schema(String name) {
    return schemas.computeIfAbsent(name, StarterYaml::load);
  }

  private static Schema load(String name) {
    try (InputStream schema =
        StarterYaml.class.getResourceAsStream("schema/" + name + ".schema.json")) {
      if (schema == null) {
        throw new IllegalArgumentException("there is no schema '" + name + "'");
      }
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(schema);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
