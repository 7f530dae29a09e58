package nl.koerswijzer.ingest.mapping;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where one property of an advert comes from.
 *
 * @param column name of the column, JSON pointer or selector; absent when {@code value} holds for
 *     every row
 * @param value what holds for every row; absent when there is a column
 * @param transform what is done to a cell; {@code text} when absent
 * @param formats date formats, for the transform {@code date}
 * @param words cell and what it means, for the transform {@code words}; capitals do not matter
 * @param pattern a filled cell that does not match refuses its row: it does not stand under its
 *     heading; for the transform {@code part} what is looked for
 */
public record MappedColumn(
    @Nullable String column,
    @Nullable String value,
    Transform transform,
    List<String> formats,
    Map<String, String> words,
    @Nullable String pattern) {
  /**
   * @throws IllegalArgumentException when column and value are both there or both absent, or the
   *     pattern is not one
   */
  public MappedColumn(
      @Nullable String column,
      @Nullable String value,
      @Nullable Transform transform,
      @Nullable List<String> formats,
      @Nullable Map<String, String> words,
      @Nullable String pattern) {
    if ((column == null) == (value == null)) {
      throw new IllegalArgumentException("a property needs either a column or a value");
    }
    this.column = column;
    this.value = value;
    this.transform = transform == null ? Transform.TEXT : transform;
    this.formats = formats == null ? List.of() : List.copyOf(formats);
    this.words = lowered(words == null ? Map.of() : words);
    this.pattern = requirePattern(pattern);
  }

  /**
   * The value for a row.
   *
   * @throws MisplacedCellException when a filled cell does not match the pattern
   */
  public Optional<String> read(Cells row) throws MisplacedCellException {
    if (column == null) {
      return Optional.ofNullable(value);
    }
    String cell = row.cell(column).strip();
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (pattern != null && transform != Transform.PART && !cell.matches(pattern)) {
      throw new MisplacedCellException(column, cell);
    }
    return transform.apply(cell, this).filter(result -> !result.isBlank());
  }

  private static Map<String, String> lowered(Map<String, String> words) {
    Map<String, String> lowered = new TreeMap<>();
    words.forEach((word, meaning) -> lowered.put(word.toLowerCase(Locale.ROOT), meaning));
    return lowered;
  }

  private static @Nullable String requirePattern(@Nullable String pattern) {
    try {
      return pattern == null ? null : Pattern.compile(pattern).pattern();
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("'" + pattern + "' is not a pattern", e);
    }
  }
}
