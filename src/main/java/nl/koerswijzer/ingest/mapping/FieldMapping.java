package nl.koerswijzer.ingest.mapping;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where each field of a record comes from.
 *
 * @param only records are taken only when each of these places holds one of its values
 * @param fields by name of the field; of several places the first that is filled
 */
public record FieldMapping(
    SortedMap<String, List<String>> only, SortedMap<String, List<MappedColumn>> fields) {
  public FieldMapping(
      @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
          @Nullable SortedMap<String, List<String>> only,
      @Nullable SortedMap<String, List<MappedColumn>> fields) {
    this.only = new TreeMap<>(only == null ? Map.of() : only);
    this.fields = new TreeMap<>(fields == null ? Map.of() : fields);
  }

  /**
   * @throws IllegalArgumentException when a needed field is absent or one is not of the closed list
   */
  public FieldMapping requireFields(Set<String> needed, Set<String> known) {
    Set<String> absent = new TreeSet<>(needed);
    absent.removeAll(fields.keySet());
    if (!absent.isEmpty()) {
      throw new IllegalArgumentException("a mapping needs the fields " + absent);
    }
    Set<String> unknown = new TreeSet<>(fields.keySet());
    unknown.removeAll(known);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "unknown fields " + unknown + "; there are: " + new TreeSet<>(known));
    }
    return this;
  }

  /** Whether a record is wanted. */
  public boolean wants(Cells record) {
    return only.entrySet().stream()
        .allMatch(filter -> filter.getValue().contains(record.cell(filter.getKey())));
  }

  /**
   * The fields of a record that are filled.
   *
   * @throws MisplacedCellException when a cell does not belong in its place
   */
  public SortedMap<String, String> values(Cells record) throws MisplacedCellException {
    SortedMap<String, String> values = new TreeMap<>();
    for (Map.Entry<String, List<MappedColumn>> field : fields.entrySet()) {
      for (MappedColumn place : field.getValue()) {
        Optional<String> value = place.read(record);
        value.ifPresent(found -> values.putIfAbsent(field.getKey(), found));
      }
    }
    return values;
  }
}
