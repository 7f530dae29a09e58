package nl.koerswijzer.ingest.mapping;

import java.util.Map;

/** One record of a source, asked for its parts by column, JSON pointer or selector. */
@FunctionalInterface
public interface Cells {
  /** The text that stands there; empty when there is none. */
  String cell(String place);

  /** The cells of a row by the names of its columns. */
  static Cells of(Map<String, String> row) {
    return place -> row.getOrDefault(place, "");
  }
}
