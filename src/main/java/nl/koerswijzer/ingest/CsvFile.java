package nl.koerswijzer.ingest;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.model.GeoPoint;
import org.jspecify.annotations.Nullable;

/** Reads tables in CSV strictly: every row has the columns of the header, every quote is closed. */
public final class CsvFile {
  private static final int MAX_FIELD_CHARS = 1 << 20;
  private static final Pattern LINE = Pattern.compile("line (\\d+)");
  private static final String BAD_QUOTES =
      "a quotation mark is out of place or never closed, or a field has more than "
          + MAX_FIELD_CHARS
          + " characters; is the file complete?";

  private final CsvReader.CsvReaderBuilder format;
  private final int headerWithin;

  private CsvFile(CsvReader.CsvReaderBuilder format, int headerWithin) {
    this.format =
        format
            .maxBufferSize(MAX_FIELD_CHARS)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false);
    this.headerWithin = headerWithin;
  }

  /** Commas and quotes as in RFC 4180, header in the first row. */
  public static CsvFile commas() {
    return new CsvFile(CsvReader.builder(), 1);
  }

  /** Tabs, in which quotes mean nothing, header in the first row. */
  public static CsvFile tabs() {
    return new CsvFile(CsvReader.builder().fieldSeparator('\t').quoteCharacter('\u0001'), 1);
  }

  /** The same form, with the header somewhere in the first rows, after lines about the file. */
  public CsvFile headerWithin(int rows) {
    return new CsvFile(format, rows);
  }

  /** Does something with a row. */
  public interface RowReader {
    /**
     * @throws ImportException when the row is wrong
     * @throws IllegalArgumentException when a value is wrong; file and line are added
     */
    void read(Row row) throws ImportException;
  }

  /**
   * Reads all rows below the header.
   *
   * @param required columns that must be there, in any order
   * @throws ImportException at the first thing that is wrong, with its line
   */
  public void read(InputFile file, List<String> required, RowReader reader) throws ImportException {
    try (Reader text = file.text();
        CsvReader<CsvRecord> records = format.ofCsvRecord(text)) {
      @Nullable Map<String, Integer> columns = null;
      int before = 0;
      for (CsvRecord record : records) {
        if (columns != null) {
          read(new Row(file, columns, record), reader);
        } else if (record.getFields().containsAll(required)) {
          columns = columns(file, record);
        } else if (++before == headerWithin) {
          throw new ImportException(
              file.label(), record.getStartingLineNumber(), missing(record, required));
        }
      }
      if (columns == null) {
        throw new ImportException(file.label(), 0, "is empty; expected a header and rows");
      }
    } catch (CsvParseException wrong) {
      throw notCsv(file, wrong);
    } catch (IOException | UncheckedIOException failure) {
      throw file.failed(failure);
    }
  }

  private static void read(Row row, RowReader reader) throws ImportException {
    int found = row.record.getFieldCount();
    if (found != row.columns.size()) {
      throw row.wrong(
          "has "
              + found
              + (found == 1 ? " column" : " columns")
              + ", expected "
              + row.columns.size());
    }
    try {
      reader.read(row);
    } catch (IllegalArgumentException wrong) {
      throw row.wrong(String.valueOf(wrong.getMessage()));
    }
  }

  private static Map<String, Integer> columns(InputFile file, CsvRecord header)
      throws ImportException {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : header.getFields()) {
      // A header may end in unnamed columns, which still count.
      String key = name.isBlank() ? " " + columns.size() : name;
      if (columns.put(key, columns.size()) != null) {
        throw new ImportException(
            file.label(), header.getStartingLineNumber(), "has two columns '" + name + "'");
      }
    }
    return columns;
  }

  private static String missing(CsvRecord header, List<String> required) {
    return "has no column '"
        + required.stream()
            .filter(name -> !header.getFields().contains(name))
            .findFirst()
            .orElseThrow()
        + "'; expected "
        + String.join(", ", required);
  }

  private static ImportException notCsv(InputFile file, CsvParseException wrong) {
    Throwable cause = wrong.getCause();
    if (cause instanceof IOException failure) {
      return file.failed(failure);
    }
    Matcher line = LINE.matcher(String.valueOf(wrong.getMessage()));
    return new ImportException(
        file.label(), line.find() ? Long.parseLong(line.group(1)) : 0, BAD_QUOTES);
  }

  /** A row below the header. */
  public static final class Row {
    private final InputFile file;
    private final Map<String, Integer> columns;
    private final CsvRecord record;

    private Row(InputFile file, Map<String, Integer> columns, CsvRecord record) {
      this.file = file;
      this.columns = columns;
      this.record = record;
    }

    /**
     * The text in a column, empty when there is none.
     *
     * @throws ImportException when there is no such column
     */
    public String get(String column) throws ImportException {
      Integer index = columns.get(column);
      if (index == null) {
        throw new ImportException(file.label(), 0, "has no column '" + column + "'");
      }
      return record.getField(index).strip();
    }

    /** The text in a column; absent when it is empty or there is no such column. */
    public @Nullable String find(String column) {
      Integer index = columns.get(column);
      String text = index == null ? "" : record.getField(index).strip();
      return text.isEmpty() ? null : text;
    }

    /**
     * The text in a column that must not be empty.
     *
     * @throws ImportException when it is
     */
    public String require(String column) throws ImportException {
      String text = get(column);
      if (text.isEmpty()) {
        throw wrong("column '" + column + "' is empty");
      }
      return text;
    }

    /**
     * The number in a column; absent when it is empty.
     *
     * @throws ImportException when it is not a number
     */
    public @Nullable Double number(String column) throws ImportException {
      String text = get(column);
      if (text.isEmpty()) {
        return null;
      }
      try {
        double number = Double.parseDouble(text);
        if (Double.isFinite(number)) {
          return number;
        }
      } catch (NumberFormatException notANumber) {
        // Told below.
      }
      throw wrong("column '" + column + "' has '" + text + "', expected a number");
    }

    /**
     * The point in the columns {@code lat} and {@code lon}, in degrees.
     *
     * @throws ImportException when it is not there
     */
    public GeoPoint point() throws ImportException {
      Double latitude = number("lat");
      Double longitude = number("lon");
      if (latitude == null || longitude == null) {
        throw wrong("has no coordinates");
      }
      return new GeoPoint(latitude, longitude);
    }

    /** Where the row begins, from 1. */
    public long line() {
      return record.getStartingLineNumber();
    }

    /** What is wrong with this row. */
    public ImportException wrong(String reason) {
      return new ImportException(file.label(), line(), reason);
    }
  }
}
