package nl.koerswijzer.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Store.CrawlMemory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/**
 * A run that gathers rows and writes them in batches. The transaction opens with the first batch
 * and not with the run, so that a crawl which checkpoints often holds the database only briefly.
 */
final class SqlRun implements Store.Run {
  private static final int BATCH_ROWS = 2_000;
  private static final int BATCH_CHARS = 16_000_000;
  private static final int RAW_LIMIT = 10_000;

  private final SqlDatabase database;
  private final SqlDatabase.WriteLock lock;
  private final Handle handle;
  private final String source;
  private final Clock clock;
  private final long id;
  private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
  private int waitingRows;
  private long waitingChars;
  private long put;
  private long refused;
  private long gone;
  private boolean ended;

  private SqlRun(
      SqlDatabase database,
      SqlDatabase.WriteLock lock,
      Handle handle,
      String source,
      Clock clock,
      long id) {
    this.database = database;
    this.lock = lock;
    this.handle = handle;
    this.source = source;
    this.clock = clock;
    this.id = id;
  }

  static SqlRun begin(
      SqlDatabase database,
      SqlDatabase.WriteLock lock,
      String source,
      String purpose,
      Clock clock) {
    Handle handle = database.writer();
    try {
      long id =
          handle.inTransaction(
              transaction ->
                  transaction
                      .createQuery(Statements.BEGIN_RUN)
                      .bind("source", source)
                      .bind("purpose", purpose)
                      .bind("started", clock.millis())
                      .mapTo(Long.class)
                      .one());
      return new SqlRun(database, lock, handle, source, clock, id);
    } catch (JdbiException failure) {
      handle.close();
      throw failure;
    }
  }

  @Override
  public long id() {
    return id;
  }

  @Override
  public void put(RecordKind kind, String recordId, Object document) {
    if (!kind.documentType().isInstance(document)) {
      throw new IllegalArgumentException("a " + kind + " cannot be a " + document.getClass());
    }
    String json = Documents.write(document);
    long now = clock.millis();
    if (document instanceof Vacancy vacancy) {
      add(
          Statements.PUT_VACANCY,
          json.length(),
          recordId,
          source,
          vacancy.url(),
          vacancy.title(),
          vacancy.employer(),
          day(vacancy.posted()),
          day(vacancy.validThrough()),
          vacancy.language(),
          now,
          now,
          id,
          hash(json),
          json);
    } else {
      add(
          Statements.PUT_RECORD,
          json.length(),
          kind.name(),
          recordId,
          source,
          now,
          now,
          id,
          hash(json),
          json);
    }
    put++;
  }

  @Override
  public void refuse(RecordKind kind, String recordId, String reason, String raw) {
    String kept = raw.length() > RAW_LIMIT ? raw.substring(0, RAW_LIMIT) : raw;
    add(Statements.REFUSE, kept.length(), id, source, kind.name(), recordId, reason, kept);
    refused++;
  }

  @Override
  public void remember(CrawlMemory memory) {
    add(
        Statements.REMEMBER,
        memory.url().length(),
        memory.source(),
        memory.url(),
        memory.etag(),
        memory.lastModified(),
        memory.status(),
        memory.strikes(),
        memory.fetched().toEpochMilli(),
        memory.contentHash(),
        memory.recordId());
  }

  @Override
  public void markGone(RecordKind kind, String recordId) {
    markGone(kind, handle.createUpdate(Statements.markGone(kind)).bind("id", recordId));
  }

  @Override
  public void markOthersGone(RecordKind kind) {
    markGone(kind, handle.createUpdate(Statements.markOthersGone(kind)).bind("run", id));
  }

  @Override
  public void checkpoint() {
    requireOpen();
    try {
      write();
      handle
          .createUpdate(Statements.COUNT_RUN)
          .bind("put", put)
          .bind("refused", refused)
          .bind("gone", gone)
          .bind("id", id)
          .execute();
      handle.commit();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
  }

  @Override
  public void commit(String note) {
    checkpoint();
    end("succeeded", note);
  }

  @Override
  public void abandon(String reason) {
    requireOpen();
    try {
      handle.rollback();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    } finally {
      end("failed", reason);
    }
  }

  @Override
  public void close() {
    if (!ended) {
      abandon("the run was ended before it was done");
    }
  }

  private void markGone(RecordKind kind, Update update) {
    requireOpen();
    try {
      write();
      beginIfNeeded();
      if (kind != RecordKind.VACANCY) {
        update.bind("kind", kind.name());
      }
      gone += update.bind("now", clock.millis()).bind("source", source).execute();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
  }

  private void add(String statement, int chars, @Nullable Object... row) {
    requireOpen();
    waiting.computeIfAbsent(statement, any -> new ArrayList<>()).add(row);
    waitingRows++;
    waitingChars += chars;
    if (waitingRows >= BATCH_ROWS || waitingChars >= BATCH_CHARS) {
      try {
        write();
      } catch (JdbiException failure) {
        throw database.explain(failure);
      }
    }
  }

  private void write() {
    beginIfNeeded();
    waiting.forEach(
        (statement, rows) -> {
          try (PreparedBatch batch = handle.prepareBatch(statement)) {
            rows.forEach(batch::add);
            batch.execute();
          }
        });
    waiting.clear();
    waitingRows = 0;
    waitingChars = 0;
  }

  private void beginIfNeeded() {
    if (!handle.isInTransaction()) {
      handle.begin();
    }
  }

  private void end(String outcome, String note) {
    ended = true;
    try (handle) {
      handle.useTransaction(
          transaction ->
              transaction
                  .createUpdate(Statements.END_RUN)
                  .bind("ended", clock.millis())
                  .bind("outcome", outcome)
                  .bind("note", note)
                  .bind("id", id)
                  .execute());
    } catch (JdbiException failure) {
      throw database.explain(failure);
    } finally {
      lock.close();
    }
  }

  private void requireOpen() {
    if (ended) {
      throw new IllegalStateException("run " + id + " has ended");
    }
  }

  private static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  /** The first 128 bits of the SHA-256 of a document: enough to see that it changed. */
  private static String hash(String document) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
