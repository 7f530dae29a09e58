package nl.koerswijzer.ingest.market;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The groups that BRC 2014 has in edition 2025 only, from {@code figures/brc-editions.csv} of the
 * starter set.
 */
final class EditionGroups {
  private EditionGroups() {}

  /** The ISCO unit groups of which each of them consists. */
  static Map<String, List<String>> iscoGroups() {
    try (InputStream table = EditionGroups.class.getResourceAsStream("brc-editions.csv")) {
      if (table == null) {
        throw new IllegalStateException("brc-editions.csv is not in the program");
      }
      Map<String, List<String>> groups = new TreeMap<>();
      try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
        rows.forEach(
            row -> groups.put(row.getField("brc"), List.of(row.getField("isco").split(";", -1))));
      }
      return groups;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
