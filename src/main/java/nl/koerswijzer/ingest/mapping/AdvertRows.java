package nl.koerswijzer.ingest.mapping;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.ingest.ImportException;
import org.jspecify.annotations.Nullable;

/** Walks through the rows of a file of adverts. */
final class AdvertRows {
  private static final int LONGEST_LINE = 4_000_000;

  /** Hears the rows one by one. */
  interface Reader {
    /**
     * @param line line in the file, from 1
     * @param text the row as it stands in the file
     * @param cells cells by column; empty when the row is not split into columns
     * @return whether to go on
     */
    boolean row(long line, String text, Map<String, String> cells) throws ImportException;
  }

  private AdvertRows() {}

  /** Every line that is not blank, not split. */
  static void lines(Path file, Reader reader) throws ImportException {
    long line = 0;
    try (BufferedReader text = AdvertFile.open(file)) {
      boolean more = true;
      for (String row = nextLine(text); more && row != null; row = nextLine(text)) {
        line++;
        more = row.isBlank() || reader.row(line, row, Map.of());
      }
    } catch (IOException e) {
      throw unreadable(file, line + 1, e);
    }
  }

  /** Every row of a table with a header. */
  static void table(Path file, Reader reader) throws ImportException {
    long line = 1;
    try (BufferedReader text = AdvertFile.open(file);
        CsvReader<CsvRecord> rows = csv(text)) {
      Iterator<CsvRecord> iterator = rows.iterator();
      if (!iterator.hasNext()) {
        throw new ImportException(file.toString(), 1, "is empty");
      }
      List<String> header = iterator.next().getFields();
      boolean more = true;
      while (more && iterator.hasNext()) {
        CsvRecord row = iterator.next();
        line = row.getStartingLineNumber();
        more = reader.row(line, String.join(",", row.getFields()), cells(header, row));
      }
    } catch (CsvParseException e) {
      throw new ImportException(file.toString(), line, "is not a table: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw unreadable(file, line, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw unreadable(file, line, e);
    }
  }

  /** The columns of a table. */
  static List<String> header(Path file) throws ImportException {
    try (BufferedReader text = AdvertFile.open(file);
        CsvReader<CsvRecord> rows = csv(text)) {
      Iterator<CsvRecord> iterator = rows.iterator();
      return iterator.hasNext() ? iterator.next().getFields() : List.of();
    } catch (CsvParseException e) {
      throw new ImportException(file.toString(), 1, "is not a table: " + e.getMessage());
    } catch (UncheckedIOException e) {
      throw unreadable(file, 1, new IOException(e.getMessage(), e));
    } catch (IOException e) {
      throw unreadable(file, 1, e);
    }
  }

  private static CsvReader<CsvRecord> csv(BufferedReader text) {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_LINE)
        .ofCsvRecord(text);
  }

  private static Map<String, String> cells(List<String> header, CsvRecord row) {
    Map<String, String> cells = HashMap.newHashMap(header.size());
    for (int column = 0; column < header.size() && column < row.getFieldCount(); column++) {
      cells.put(header.get(column), row.getField(column));
    }
    return cells;
  }

  private static @Nullable String nextLine(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder(4096);
    int character = text.read();
    if (character < 0) {
      return null;
    }
    for (; character >= 0 && character != '\n'; character = text.read()) {
      if (line.length() == LONGEST_LINE) {
        throw new IOException("a line is longer than " + LONGEST_LINE + " characters");
      }
      line.append((char) character);
    }
    return line.toString();
  }

  private static ImportException unreadable(Path file, long line, IOException cause) {
    String reason =
        isEncodingError(cause) ? "is not UTF-8" : "cannot be read: " + cause.getMessage();
    return new ImportException(file.toString(), line, reason);
  }

  private static boolean isEncodingError(IOException thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return true;
      }
    }
    return false;
  }
}
