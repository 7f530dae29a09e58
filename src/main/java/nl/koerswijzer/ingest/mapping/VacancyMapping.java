package nl.koerswijzer.ingest.mapping;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.koerswijzer.ingest.ImportException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
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

  private static final Set<String> PLAIN =
      Set.of(
          "title",
          "description",
          "url",
          "identifier",
          "hiringOrganization",
          "datePosted",
          "validThrough",
          "employmentType",
          "workHours",
          "jobLocationType",
          "educationRequirements",
          "skills");
  private static final Set<String> PLACE =
      Set.of("jobLocation", "postalCode", "addressCountry", "latitude", "longitude");
  private static final Set<String> PAY =
      Set.of("baseSalary", "minValue", "maxValue", "unitText", "currency");
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
    if (properties == null || !properties.containsKey("title")) {
      throw new IllegalArgumentException("a mapping needs at least the property title");
    }
    this.source = source;
    this.name = name == null ? source : name;
    this.licence = licence == null ? "" : licence;
    this.format = format;
    this.header = List.copyOf(header);
    this.only = new TreeMap<>(only == null ? Map.of() : only);
    this.properties = new TreeMap<>(properties);
    requireKnown(this.properties.keySet());
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
    return only.entrySet().stream()
        .allMatch(filter -> filter.getValue().contains(row.getOrDefault(filter.getKey(), "")));
  }

  /**
   * The job posting that a row describes.
   *
   * @throws MisplacedCellException when a cell does not belong in its column
   */
  ObjectNode posting(Map<String, String> row) throws MisplacedCellException {
    ObjectNode posting = JsonNodeFactory.instance.objectNode();
    posting.put("@type", "JobPosting");
    Map<String, String> values = new TreeMap<>();
    for (String property : properties.keySet()) {
      value(property, row).ifPresent(value -> values.put(property, value));
    }
    PLAIN.forEach(property -> putIfFilled(posting, property, values, property));
    place(values).ifPresent(place -> posting.set("jobLocation", place));
    pay(values).ifPresent(pay -> posting.set("baseSalary", pay));
    return posting;
  }

  private Optional<String> value(String property, Map<String, String> row)
      throws MisplacedCellException {
    Optional<String> value = Optional.empty();
    for (MappedColumn column : properties.getOrDefault(property, List.of())) {
      Optional<String> cell = column.read(row);
      value = value.isPresent() ? value : cell;
    }
    return value;
  }

  private static Optional<JsonNode> place(Map<String, String> values) {
    if (values.keySet().stream().noneMatch(PLACE::contains)) {
      return Optional.empty();
    }
    String locality = values.getOrDefault("jobLocation", "");
    if (locality.contains(",")) {
      return Optional.of(JsonNodeFactory.instance.stringNode(locality));
    }
    ObjectNode place = JsonNodeFactory.instance.objectNode();
    ObjectNode address = place.putObject("address");
    address.put("addressLocality", locality);
    putIfFilled(address, "postalCode", values, "postalCode");
    putIfFilled(address, "addressCountry", values, "addressCountry");
    ObjectNode geo = place.putObject("geo");
    putIfFilled(geo, "latitude", values, "latitude");
    putIfFilled(geo, "longitude", values, "longitude");
    return Optional.of(place);
  }

  private static Optional<JsonNode> pay(Map<String, String> values) {
    ObjectNode value = JsonNodeFactory.instance.objectNode();
    putIfFilled(value, "value", values, "baseSalary");
    putIfFilled(value, "minValue", values, "minValue");
    putIfFilled(value, "maxValue", values, "maxValue");
    if (value.isEmpty()) {
      return Optional.empty();
    }
    putIfFilled(value, "unitText", values, "unitText");
    ObjectNode pay = JsonNodeFactory.instance.objectNode();
    putIfFilled(pay, "currency", values, "currency");
    pay.set("value", value);
    return Optional.of(pay);
  }

  private static void putIfFilled(
      ObjectNode node, String name, Map<String, String> values, String property) {
    String value = values.get(property);
    if (value != null) {
      node.put(name, value);
    }
  }

  private static void requireKnown(Set<String> names) {
    Set<String> unknown = new TreeSet<>(names);
    unknown.removeAll(PLAIN);
    unknown.removeAll(PLACE);
    unknown.removeAll(PAY);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("unknown properties " + unknown);
    }
  }
}
