package nl.koerswijzer.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;

/** One import in one transaction, counted. */
public final class ImportRun {
  private final Store.Run run;
  private final Map<RecordKind, Long> put = new EnumMap<>(RecordKind.class);
  private final Set<String> dataSets = new HashSet<>();
  private long refused;

  private ImportRun(Store.Run run) {
    this.run = run;
  }

  /**
   * Does an import: all of it, or nothing.
   *
   * @throws ImportException when it fails; the run is then marked as failed with its message
   */
  static ImportReport of(
      DataSetImport set, List<Path> paths, Store store, Progress progress, LocalDate today)
      throws ImportException {
    try (InputFiles files = InputFiles.open(paths, progress);
        Store.Run run = store.begin(set.kind(), "import")) {
      ImportRun into = new ImportRun(run);
      try {
        set.put(files, into, today);
      } catch (ImportException wrong) {
        run.abandon(String.valueOf(wrong.getMessage()));
        throw wrong;
      }
      ImportReport report =
          new ImportReport(
              set.kind(),
              new TreeMap<>(into.put),
              into.refused,
              files.leftAside("not a file that import " + set.kind() + " knows"));
      run.commit(report.total() + " records from " + joined(paths));
      return report;
    }
  }

  /** Adds or replaces a record of this source. */
  public void put(RecordKind kind, String id, Object document) {
    run.put(kind, id, document);
    put.merge(kind, 1L, Long::sum);
  }

  /** Tells of a data set on which records of this source stand; only its first row counts. */
  public void dataSet(String id, Provenance provenance) {
    if (dataSets.add(id)) {
      put(RecordKind.DATA_SET, id, provenance);
    }
  }

  /** Keeps a record that cannot be used, with the reason. */
  public void refuse(RecordKind kind, String id, String reason, String raw) {
    run.refuse(kind, id, reason, raw);
    refused++;
  }

  /** Records of these kinds that this source had and this import did not put are gone. */
  public void replaceAll(RecordKind... kinds) {
    for (RecordKind kind : kinds) {
      run.markOthersGone(kind);
    }
  }

  private static String joined(List<Path> paths) {
    return String.join(", ", paths.stream().map(Path::toString).toList());
  }
}
