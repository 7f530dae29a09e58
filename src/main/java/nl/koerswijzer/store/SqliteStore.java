package nl.koerswijzer.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * Opens the store in one SQLite file. All that is peculiar to SQLite stands here.
 *
 * <p>The file is in WAL mode: readers see the last commit while a run writes. A run holds a lock on
 * a file beside the store, not the database's own lock, so that a crawl that waits for the network
 * keeps out other runs but not a curator's decision. The operating system gives the lock back when
 * a process dies; whoever opens the store next and gets the lock knows that a run that still counts
 * as running is dead.
 */
public final class SqliteStore implements SqlDatabase {
  /** The newest migration in {@code db/migration/sqlite}. */
  static final String SCHEMA_VERSION = "2";

  /** A vacancy takes 2 to 4 kB: on pages of 4 kB half of the file would be empty. */
  private static final int PAGE_BYTES = 16_384;

  private static final int BUSY_MILLIS = 10_000;
  private static final int WRITER_CACHE_KIB = 64 * 1024;

  private final Path file;
  private final Path lockFile;
  private final Jdbi readers;
  private final Jdbi writers;

  private SqliteStore(Path folder) {
    this.file = folder.resolve("store.sqlite");
    this.lockFile = folder.resolve("store.lock");
    this.readers = Jdbi.create(() -> connect(SQLiteConfig.TransactionMode.DEFERRED));
    this.writers = Jdbi.create(() -> connect(SQLiteConfig.TransactionMode.IMMEDIATE));
  }

  /**
   * Opens the store in {@code store.sqlite} of a folder, which is made when it is absent.
   *
   * @param clock tells when records were seen and runs began
   * @throws StoreException when the file is no store, is damaged, or was written by a newer version
   */
  public static Store open(Path folder, Clock clock) {
    SqliteStore database = new SqliteStore(folder);
    try {
      Files.createDirectories(folder);
      database.migrate();
      SqlStore store = new SqlStore(database, clock);
      store.failDeadRuns();
      return store;
    } catch (IOException | JdbiException | FlywayException failure) {
      throw database.explain(failure);
    }
  }

  @Override
  public Handle reader() {
    return readers.open();
  }

  @Override
  public Handle writer() {
    return writers.open();
  }

  @Override
  public Optional<WriteLock> tryLock() {
    try {
      FileChannel channel =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        return Optional.empty();
      }
      return Optional.of(() -> release(channel));
    } catch (IOException failure) {
      throw explain(failure);
    }
  }

  @Override
  public StoreException explain(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof StoreException known) {
        return known;
      }
      if (cause instanceof SQLiteException sqlite) {
        return new StoreException(sentence(sqlite.getResultCode(), sqlite), failure);
      }
    }
    return new StoreException("cannot use " + file + ": " + failure.getMessage(), failure);
  }

  @Override
  public String location() {
    return file.toString();
  }

  private String sentence(SQLiteErrorCode code, SQLiteException failure) {
    return switch (code) {
      case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_LOCKED ->
          "another run is writing to " + file + "; wait until it is done";
      case SQLITE_FULL -> "the disk is full: " + file + " cannot grow; make room and try again";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          "cannot write to " + file + "; check that the folder may be written to";
      case SQLITE_NOTADB, SQLITE_CORRUPT ->
          file + " is damaged or not a store; put it aside and import again";
      default -> "cannot use " + file + ": " + failure.getMessage();
    };
  }

  private Connection connect(SQLiteConfig.TransactionMode mode) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // With WAL this loses nothing when the process dies; only a power cut can take the last commit.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(mode);
    if (mode == SQLiteConfig.TransactionMode.IMMEDIATE) {
      config.setCacheSize(-WRITER_CACHE_KIB);
    }
    return config.createConnection("jdbc:sqlite:" + file);
  }

  /** Flyway alone costs half a second, so it only comes in when there is something to migrate. */
  private void migrate() {
    if (Files.exists(file) && SCHEMA_VERSION.equals(version())) {
      return;
    }
    SQLiteConfig fresh = new SQLiteConfig();
    fresh.setPageSize(PAGE_BYTES);
    SQLiteDataSource source = new SQLiteDataSource(fresh);
    source.setUrl("jdbc:sqlite:" + file);
    Flyway.configure(SqliteStore.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration/sqlite")
        .load()
        .migrate();
    if (!SCHEMA_VERSION.equals(version())) {
      throw new StoreException(
          file + " was written by a newer version of this program; use that version");
    }
  }

  private String version() {
    return readers.withHandle(
        handle -> {
          boolean fresh =
              handle
                  .createQuery(
                      "SELECT name FROM sqlite_master WHERE name = 'flyway_schema_history'")
                  .mapTo(String.class)
                  .findOne()
                  .isEmpty();
          return fresh
              ? ""
              : handle
                  .createQuery(
                      "SELECT version FROM flyway_schema_history WHERE success"
                          + " ORDER BY installed_rank DESC LIMIT 1")
                  .mapTo(String.class)
                  .findOne()
                  .orElse("");
        });
  }

  private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException heldInThisProcess) {
      return null;
    }
  }

  private void release(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException failure) {
      throw explain(failure);
    }
  }
}
