package nl.koerswijzer.store;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;

/** SQLite keeps every contract of the store. */
class SqliteContractsTest {
  @TempDir private Path folder;

  private Store store(Clock clock) {
    return SqliteStore.open(folder, clock);
  }

  @Nested
  class Records extends RecordContract {
    @Override
    Store open(Clock clock) {
      return store(clock);
    }
  }

  @Nested
  class Runs extends RunContract {
    @Override
    Store open(Clock clock) {
      return store(clock);
    }
  }

  @Nested
  class Crawls extends CrawlContract {
    @Override
    Store open(Clock clock) {
      return store(clock);
    }
  }

  @Nested
  class Curation extends CurationContract {
    @Override
    Store open(Clock clock) {
      return store(clock);
    }
  }
}
