package nl.koerswijzer.ingest;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.store.Store;

/** One kind of data set that can be taken from disk into the store as it is. */
public interface Import {
  /**
   * The word for it on the command line, and the source id of what it puts, such as {@code esco}.
   */
  String kind();

  /** The names of the files that it knows, such as {@code occupations_nl.csv}. */
  List<String> files();

  /**
   * Takes files, folders and ZIP files into the store, in one transaction.
   *
   * @param clock tells the day on which the facts were retrieved
   * @throws ImportException when a file is wrong or one that is needed is missing; nothing of the
   *     import stays
   * @throws nl.koerswijzer.store.StoreException when the store cannot be written
   */
  ImportReport run(List<Path> paths, Store store, Progress progress, Clock clock)
      throws ImportException;
}
