package nl.koerswijzer.ingest;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.store.RecordKind;

/**
 * What an import did.
 *
 * @param source id of the source in the store
 * @param put how many records were put, by kind
 * @param refused how many records were refused and kept in quarantine
 * @param leftAside the files that were not used
 */
public record ImportReport(
    String source, SortedMap<RecordKind, Long> put, long refused, List<LeftAside> leftAside) {
  /** A file that was not used, and why. */
  public record LeftAside(String file, String reason) {}

  public ImportReport {
    put = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(put));
    leftAside = List.copyOf(leftAside);
  }

  /** How many records were put. */
  public long total() {
    return put.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many records of a kind were put. */
  public long put(RecordKind kind) {
    return put.getOrDefault(kind, 0L);
  }
}
