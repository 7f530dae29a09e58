package nl.koerswijzer.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are gathered and written together. The transaction opens with the first write and not
 * before, so that a crawl which checkpoints often holds the database only briefly.
 */
final class RowBatch {
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_CHARS = 16_000_000;

  private final SqlDatabase database;
  private final Handle handle;
  private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
  private int rows;
  private long chars;

  RowBatch(SqlDatabase database, Handle handle) {
    this.database = database;
    this.handle = handle;
  }

  /**
   * Adds a row.
   *
   * @param size about how many characters it holds
   */
  void add(String statement, int size, @Nullable Object... row) {
    waiting.computeIfAbsent(statement, any -> new ArrayList<>()).add(row);
    rows++;
    chars += size;
    if (rows >= MOST_ROWS || chars >= MOST_CHARS) {
      try {
        write();
      } catch (JdbiException failure) {
        throw database.explain(failure);
      }
    }
  }

  /** Writes what waits, in the transaction that is open afterwards. */
  void write() {
    if (!handle.isInTransaction()) {
      handle.begin();
    }
    waiting.forEach(
        (statement, gathered) -> {
          try (PreparedBatch batch = handle.prepareBatch(statement)) {
            gathered.forEach(batch::add);
            batch.execute();
          }
        });
    waiting.clear();
    rows = 0;
    chars = 0;
  }
}
