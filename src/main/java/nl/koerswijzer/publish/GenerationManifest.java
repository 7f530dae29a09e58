package nl.koerswijzer.publish;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.store.RecordKind;

/**
 * What stands in a generation.
 *
 * @param id moment of building in UTC and the first digits of the content's hash, such as {@code
 *     20260401T101530Z-1a2b3c4d}; newer ones sort later
 * @param created when it was built
 * @param rules version of the rules by which sources are merged
 * @param content SHA-256 over catalog and vacancies: equal when the same was published
 * @param counts how many there are of what, such as {@code occupations} or {@code linked}
 * @param sources what the store held, by source and kind
 * @param dataSets what the records stand on, with period and licence, by source and id
 * @param files every other file of the folder, by path
 */
public record GenerationManifest(
    String id,
    Instant created,
    int rules,
    String content,
    SortedMap<String, Long> counts,
    List<HeldRecords> sources,
    List<DataSet> dataSets,
    List<HashedFile> files) {
  /**
   * What the store held of a source when the generation was built.
   *
   * @param lastSeen when the newest of the records was put
   */
  public record HeldRecords(String source, RecordKind kind, long records, Instant lastSeen) {}

  /**
   * A data set that was imported or crawled.
   *
   * @param source id of the source that brought it
   * @param id such as {@code uwv-tension}
   */
  public record DataSet(String source, String id, Provenance provenance) {}

  /**
   * A file of the generation.
   *
   * @param path below the folder, with forward slashes
   */
  public record HashedFile(String path, long bytes, String sha256) {}

  public GenerationManifest {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    sources = List.copyOf(sources);
    dataSets = List.copyOf(dataSets);
    files = List.copyOf(files);
  }

  /** How many there are; 0 when the manifest does not count them. */
  public long count(String what) {
    return counts.getOrDefault(what, 0L);
  }
}
