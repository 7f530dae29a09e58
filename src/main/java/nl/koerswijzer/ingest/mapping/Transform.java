package nl.koerswijzer.ingest.mapping;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koerswijzer.source.CanonicalAddress;
import org.jspecify.annotations.Nullable;

/** The closed list of what a mapping may do to a cell before it becomes a field. */
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
  ADDRESS,
  /** A day, from seconds since 1970. */
  @JsonProperty("epoch")
  EPOCH,
  /** What stands between the first brackets of the mapping's pattern; else nothing. */
  @JsonProperty("part")
  PART;

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
      case WORDS -> words(cell, column);
      case FTE -> Optional.of(cell.toLowerCase(Locale.ROOT).contains("fte") ? cell : cell + " fte");
      case EPOCH ->
          cell.matches("\\d{9,10}")
              ? Optional.of(
                  LocalDate.ofInstant(Instant.ofEpochSecond(Long.parseLong(cell)), ZoneOffset.UTC)
                      .toString())
              : Optional.empty();
      case PART -> part(cell, column.pattern());
      case ADDRESS -> CanonicalAddress.of(cell).map(Object::toString);
    };
  }

  /** A cell of several lines is a list; each of them is looked up. */
  private static Optional<String> words(String cell, MappedColumn column) {
    String meanings =
        cell.lines()
            .map(line -> column.words().getOrDefault(line.strip().toLowerCase(Locale.ROOT), ""))
            .filter(meaning -> !meaning.isEmpty())
            .collect(Collectors.joining(", "));
    return meanings.isEmpty() ? Optional.empty() : Optional.of(meanings);
  }

  private static Optional<String> part(String cell, @Nullable String pattern) {
    Matcher matcher = Pattern.compile(pattern == null ? "(.*)" : pattern).matcher(cell);
    return matcher.find() && matcher.groupCount() > 0
        ? Optional.ofNullable(matcher.group(1))
        : Optional.empty();
  }

  private static Optional<String> day(String cell, String format) {
    try {
      return Optional.of(
          LocalDate.parse(cell, DateTimeFormatter.ofPattern(format, Locale.ENGLISH)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
