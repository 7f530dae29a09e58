package nl.koerswijzer.ingest.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import nl.koerswijzer.source.CanonicalAddress;

/** The closed list of what a mapping may do to a cell before it becomes a property. */
public enum Transform {
  /** The cell as it is. */
  @JsonProperty("text")
  TEXT,
  /** A day in one of the formats of the mapping, such as {@code dd-MM-yyyy}; else nothing. */
  @JsonProperty("date")
  DATE,
  /** A number with a decimal comma or point; else nothing. */
  @JsonProperty("number")
  NUMBER,
  /** What the mapping's word list says for this cell; nothing for a cell that is not in it. */
  @JsonProperty("words")
  WORDS,
  /** A share of a full-time week, such as {@code 0,8 - 1,0}. */
  @JsonProperty("fte")
  FTE,
  /** The address of a page, without tracking parameters. */
  @JsonProperty("address")
  ADDRESS;

  /** The value that a filled cell gives. */
  Optional<String> apply(String cell, MappedColumn column) {
    return switch (this) {
      case TEXT -> Optional.of(cell);
      case DATE ->
          column.formats().stream().flatMap(format -> day(cell, format).stream()).findFirst();
      case NUMBER ->
          cell.matches("-?\\d+(?:[.,]\\d+)?")
              ? Optional.of(cell.replace(',', '.'))
              : Optional.empty();
      case WORDS -> Optional.ofNullable(column.words().get(cell.toLowerCase(Locale.ROOT)));
      case FTE -> Optional.of(cell.toLowerCase(Locale.ROOT).contains("fte") ? cell : cell + " fte");
      case ADDRESS -> CanonicalAddress.of(cell).map(Object::toString);
    };
  }

  private static Optional<String> day(String cell, String format) {
    try {
      return Optional.of(
          LocalDate.parse(cell, DateTimeFormatter.ofPattern(format, Locale.ROOT)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
