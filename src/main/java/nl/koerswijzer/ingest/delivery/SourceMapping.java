package nl.koerswijzer.ingest.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import nl.koerswijzer.ingest.mapping.FieldMapping;
import nl.koerswijzer.ingest.mapping.JobPostingFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the records of a source stand, and where in a record its fields do.
 *
 * @param record what the records are
 * @param records JSON pointer or selector of the records; for a page without one the page itself
 * @param file pattern of the names in a ZIP file that are read; all when absent
 * @param delimiter between the cells of a CSV file
 * @param fields by the names of {@code record}
 */
record SourceMapping(
    Kind record, String records, @Nullable Pattern file, char delimiter, FieldMapping fields) {
  /** What a record becomes, with its needed fields and all that it can have. */
  enum Kind {
    @JsonProperty("vacancy")
    VACANCY,
    @JsonProperty("figure")
    FIGURE,
    @JsonProperty("training")
    TRAINING,
    @JsonProperty("occupation")
    OCCUPATION;

    Set<String> needed() {
      return switch (this) {
        case VACANCY -> Set.of("title");
        case FIGURE -> Set.of("name", "subject", "code", "value", "unit", "period");
        case TRAINING -> Set.of("identifier", "title", "kind");
        case OCCUPATION -> Set.of("uri", "isco", "title");
      };
    }

    Set<String> known() {
      return switch (this) {
        case VACANCY -> JobPostingFields.known();
        case FIGURE ->
            Set.of("name", "subject", "code", "value", "unit", "period", "region", "class");
        case TRAINING ->
            Set.of(
                "identifier",
                "crebo",
                "title",
                "titleEnglish",
                "kind",
                "level",
                "months",
                "credits",
                "place",
                "ways",
                "entry",
                "period");
        case OCCUPATION ->
            Set.of("uri", "isco", "title", "titleEnglish", "names", "namesEnglish", "description");
      };
    }
  }

  private record Written(
      @Nullable Kind record,
      @Nullable String records,
      @Nullable String file,
      @Nullable String delimiter) {}

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  /**
   * Reads the mapping of a definition; a field that is only a text is the place where it stands.
   *
   * @throws IllegalArgumentException when it is wrong
   */
  static SourceMapping of(JsonNode mapping) {
    try {
      ObjectNode rest = ((ObjectNode) mapping).deepCopy();
      ObjectNode fields = MAPPER.createObjectNode();
      fields.set("fields", places(rest.path("fields")));
      if (rest.has("only")) {
        fields.set("only", rest.get("only"));
      }
      rest.remove(java.util.List.of("fields", "only"));
      Written written = MAPPER.treeToValue(rest, Written.class);
      Kind record = written.record == null ? Kind.VACANCY : written.record;
      return new SourceMapping(
          record,
          written.records == null ? "" : written.records,
          written.file == null ? null : Pattern.compile(written.file),
          written.delimiter == null ? ',' : written.delimiter.charAt(0),
          MAPPER
              .treeToValue(fields, FieldMapping.class)
              .requireFields(record.needed(), record.known()));
    } catch (JacksonException | PatternSyntaxException e) {
      throw new IllegalArgumentException("the mapping is wrong: " + e.getMessage(), e);
    }
  }

  private static JsonNode places(JsonNode fields) {
    ObjectNode places = MAPPER.createObjectNode();
    fields
        .properties()
        .forEach(
            field ->
                places.set(
                    field.getKey(),
                    field.getValue().isString()
                        ? MAPPER.createObjectNode().set("column", field.getValue())
                        : field.getValue()));
    return places;
  }

  /** Whether a file of this name in a ZIP file is read. */
  boolean takes(String name) {
    return file == null || file.matcher(name).find();
  }
}
