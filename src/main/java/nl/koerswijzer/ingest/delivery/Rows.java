package nl.koerswijzer.ingest.delivery;

import java.util.List;
import nl.koerswijzer.ingest.mapping.Cells;

/**
 * The records of one answer.
 *
 * @param records in the order of the answer
 * @param next link to the next page as the answer gives it; empty when it gives none
 */
record Rows(List<Cells> records, String next) {
  Rows {
    records = List.copyOf(records);
  }

  static Rows of(List<Cells> records) {
    return new Rows(records, "");
  }
}
