package nl.koerswijzer.ingest.delivery;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.koerswijzer.ingest.mapping.Cells;

/** Records of a table: CSV or XLSX, alone, in gzip or in a ZIP file. */
final class TableRows {
  private static final int MOST_ENTRIES = 2_000;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] GZIP = {0x1f, (byte) 0x8b};

  private final SourceMapping mapping;
  private final long most;

  /**
   * @param most most bytes that a file may unpack to
   */
  TableRows(SourceMapping mapping, long most) {
    this.mapping = mapping;
    this.most = most;
  }

  Rows read(byte[] body) throws UnreadableException {
    try {
      return Rows.of(table(body));
    } catch (IOException | CsvParseException e) {
      throw new UnreadableException("the table cannot be read: " + e.getMessage());
    }
  }

  private List<Cells> table(byte[] body) throws IOException, UnreadableException {
    if (startsWith(body, GZIP)) {
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
        return table(limited(in));
      }
    }
    if (!startsWith(body, ZIP)) {
      return commaSeparated(body);
    }
    Map<String, byte[]> entries = entries(body);
    if (entries.containsKey("xl/workbook.xml")) {
      return Spreadsheet.rows(entries).stream().map(Cells::of).toList();
    }
    List<Cells> rows = new ArrayList<>();
    for (byte[] entry : entries.values()) {
      rows.addAll(table(entry));
    }
    return rows;
  }

  private Map<String, byte[]> entries(byte[] body) throws IOException, UnreadableException {
    Map<String, byte[]> entries = new java.util.TreeMap<>();
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++seen > MOST_ENTRIES) {
          throw new UnreadableException("the ZIP file has more than " + MOST_ENTRIES + " entries");
        }
        if (!entry.isDirectory()
            && (entry.getName().startsWith("xl/") || mapping.takes(entry.getName()))) {
          byte[] bytes = limited(zip);
          total += bytes.length;
          if (total > most) {
            throw tooLarge();
          }
          entries.put(entry.getName(), bytes);
        }
      }
    }
    if (entries.isEmpty()) {
      throw new UnreadableException("the ZIP file holds no file that the mapping knows");
    }
    return entries;
  }

  private byte[] limited(InputStream in) throws IOException, UnreadableException {
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1));
    if (bytes.length > most) {
      throw tooLarge();
    }
    return bytes;
  }

  private UnreadableException tooLarge() {
    return new UnreadableException("the answer unpacks to more than " + most + " bytes");
  }

  private List<Cells> commaSeparated(byte[] body) throws IOException {
    String text = new String(body, StandardCharsets.UTF_8);
    try (CsvReader<CsvRecord> rows =
        CsvReader.builder()
            .fieldSeparator(mapping.delimiter())
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text.startsWith("\ufeff") ? text.substring(1) : text)) {
      List<String> header = List.of();
      List<Cells> records = new ArrayList<>();
      for (CsvRecord row : rows) {
        if (header.isEmpty()) {
          header = row.getFields();
        } else {
          records.add(Cells.of(named(header, row)));
        }
      }
      return records;
    }
  }

  private static Map<String, String> named(List<String> header, CsvRecord row) {
    Map<String, String> cells = HashMap.newHashMap(header.size());
    for (int column = 0; column < Math.min(header.size(), row.getFieldCount()); column++) {
      cells.put(header.get(column).strip(), row.getField(column));
    }
    return cells;
  }

  private static boolean startsWith(byte[] body, byte[] mark) {
    return body.length >= mark.length
        && java.util.Arrays.equals(body, 0, mark.length, mark, 0, mark.length);
  }
}
