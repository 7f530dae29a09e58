package nl.koerswijzer.ingest.mapping;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.ingest.ImportException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How the rows of a table, or the objects of a file of JSON lines, become job postings. The
 * properties are those of schema.org, so that every advert takes the same way from there.
 *
 * @param source id under which the vacancies are held
 * @param name what the file is, in words
 * @param licence under which terms it may be used
 * @param format how the rows are written
 * @param header columns by which the shape is known; all must be there
 * @param only rows are taken only when each of these columns holds one of its values
 * @param properties where each property comes from; of several, the first that is filled
 */
public record VacancyMapping(
    String source,
    String name,
    String licence,
    Format format,
    List<String> header,
    SortedMap<String, List<String>> only,
    SortedMap<String, List<MappedColumn>> properties) {
  /** How the rows are written. */
  public enum Format {
    @JsonProperty("csv")
    CSV,
    @JsonProperty("json-lines")
    JSON_LINES
  }

  private static final YAMLMapper MAPPER =
      YAMLMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          .build();

  /**
   * @throws IllegalArgumentException when a part is missing or a property is not one of the closed
   *     list
   */
  public VacancyMapping(
      @Nullable String source,
      @Nullable String name,
      @Nullable String licence,
      @Nullable Format format,
      @Nullable List<String> header,
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable SortedMap<String, List<String>> only,
      @Nullable SortedMap<String, List<MappedColumn>> properties) {
    if (source == null || !source.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("source '" + source + "' is not an id such as my-source");
    }
    if (format == null || header == null || header.isEmpty()) {
      throw new IllegalArgumentException("a mapping needs a format and a header");
    }
    this.source = source;
    this.name = name == null ? source : name;
    this.licence = licence == null ? "" : licence;
    this.format = format;
    this.header = List.copyOf(header);
    this.only = new TreeMap<>(only == null ? Map.of() : only);
    this.properties =
        new FieldMapping(only, properties)
            .requireFields(Set.of("title"), JobPostingFields.known())
            .fields();
  }

  /**
   * Reads a mapping file.
   *
   * @throws ImportException when it is not a mapping
   */
  public static VacancyMapping read(Path file) throws ImportException {
    try {
      return MAPPER.readValue(Files.readAllBytes(file), VacancyMapping.class);
    } catch (IOException e) {
      throw new ImportException(file.toString(), 0, "cannot be read: " + e.getMessage());
    } catch (JacksonException e) {
      long line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
      throw new ImportException(file.toString(), line, "is not a mapping: " + reason(e));
    }
  }

  /** The part of the message that says something to a writer of mappings. */
  private static String reason(JacksonException e) {
    return e.getOriginalMessage()
        .replaceFirst("^Cannot construct instance of `[^`]*`, problem: ", "")
        .replaceFirst(" \\(class .*", "");
  }

  /** Whether a file with these columns has this shape. */
  boolean fits(Set<String> columns) {
    return columns.containsAll(header);
  }

  /** Whether a row is wanted. */
  boolean wants(Map<String, String> row) {
    return mapping().wants(Cells.of(row));
  }

  /**
   * The job posting that a row describes.
   *
   * @throws MisplacedCellException when a cell does not belong in its column
   */
  ObjectNode posting(Map<String, String> row) throws MisplacedCellException {
    return JobPostingFields.posting(mapping().values(Cells.of(row)));
  }

  private FieldMapping mapping() {
    return new FieldMapping(only, properties);
  }
}
