package nl.koerswijzer.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.store.Store;

/** An import of one published data set: one source, in one run. */
public interface DataSetImport extends Import {
  /**
   * Puts what the files hold.
   *
   * @param today the day on which the facts were retrieved, where the files do not tell
   * @throws ImportException when a file is wrong or one that is needed is missing
   */
  void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException;

  @Override
  default ImportReport run(List<Path> paths, Store store, Progress progress, Clock clock)
      throws ImportException {
    return ImportRun.of(this, paths, store, progress, LocalDate.now(clock));
  }
}
