package nl.koerswijzer.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Store.Outcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** A run that writes its records where they count, in one transaction. */
class SqlRun implements Store.Run {
  private static final int RAW_LIMIT = 10_000;

  final SqlDatabase database;
  final Handle handle;
  final RowBatch batch;
  final Clock clock;
  final String source;
  private final SqlDatabase.WriteLock lock;
  private final long id;
  private long put;
  private long refused;
  private long gone;
  private boolean ended;

  /** Writes down that the run began. */
  SqlRun(
      SqlDatabase database,
      SqlDatabase.WriteLock lock,
      Handle handle,
      String source,
      String purpose,
      Clock clock) {
    this.database = database;
    this.lock = lock;
    this.handle = handle;
    this.batch = new RowBatch(database, handle);
    this.source = source;
    this.clock = clock;
    this.id =
        handle.inTransaction(
            transaction ->
                transaction
                    .createQuery(Statements.BEGIN_RUN)
                    .bind("source", source)
                    .bind("purpose", purpose)
                    .bind("started", clock.millis())
                    .mapTo(Long.class)
                    .one());
  }

  @Override
  public final long id() {
    return id;
  }

  @Override
  public final void put(RecordKind kind, String recordId, Object document) {
    requireOpen();
    if (!kind.documentType().isInstance(document)) {
      throw new IllegalArgumentException("a " + kind + " cannot be a " + document.getClass());
    }
    write(kind, recordId, document, Documents.write(document));
    put++;
  }

  /** Writes a record. */
  void write(RecordKind kind, String recordId, Object document, String json) {
    long now = clock.millis();
    if (document instanceof Vacancy vacancy) {
      put(batch, source, id, now, vacancy);
    } else {
      batch.add(
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
  }

  /** Puts a vacancy under its own id. */
  static void put(RowBatch batch, String source, long run, long now, Vacancy vacancy) {
    String json = Documents.write(vacancy);
    batch.add(
        Statements.PUT_VACANCY,
        json.length(),
        vacancy.id(),
        source,
        vacancy.url(),
        vacancy.title(),
        vacancy.employer(),
        day(vacancy.posted()),
        day(vacancy.validThrough()),
        vacancy.language(),
        now,
        now,
        run,
        hash(json),
        json);
  }

  @Override
  public final void refuse(RecordKind kind, String recordId, String reason, String raw) {
    refuse(kind, recordId, reason, raw, null, null);
  }

  final void refuse(
      RecordKind kind,
      String recordId,
      String reason,
      String raw,
      @Nullable String url,
      @Nullable Vacancy document) {
    requireOpen();
    String kept = raw.length() > RAW_LIMIT ? raw.substring(0, RAW_LIMIT) : raw;
    String json = document == null ? null : Documents.write(document);
    batch.add(
        Statements.REFUSE,
        kept.length() + (json == null ? 0 : json.length()),
        id,
        source,
        kind.name(),
        recordId,
        reason,
        kept,
        url,
        json);
    refused++;
  }

  @Override
  public void markGone(RecordKind kind, String recordId) {
    markGone(kind, handle.createUpdate(Statements.markGone(kind)).bind("id", recordId));
  }

  @Override
  public void markOthersGone(RecordKind kind) {
    markGone(kind, handle.createUpdate(Statements.markOthersGone(kind)).bind("run", id));
  }

  private void markGone(RecordKind kind, Update update) {
    if (kind != RecordKind.VACANCY) {
      update.bind("kind", kind.name());
    }
    change(update.bind("now", clock.millis()));
  }

  /** Makes a change that ends the life of records of this source, after what was put before. */
  final void change(Update update) {
    requireOpen();
    try {
      batch.write();
      gone += update.bind("source", source).execute();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
  }

  @Override
  public void commit(String note) {
    requireOpen();
    try {
      batch.write();
      accept();
      count();
      handle.commit();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
    end(Outcome.SUCCEEDED, note);
  }

  /** Does what makes a successful run count, before it is committed. */
  void accept() {
    handle.createUpdate(Statements.FORGET_REFUSED).bind("source", source).bind("run", id).execute();
  }

  final void count() {
    handle
        .createUpdate(Statements.COUNT_RUN)
        .bind("put", put)
        .bind("refused", refused)
        .bind("gone", gone)
        .bind("id", id)
        .execute();
  }

  @Override
  public final void abandon(String reason) {
    requireOpen();
    try {
      handle.rollback();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    } finally {
      end(Outcome.FAILED, reason);
    }
  }

  @Override
  public final void close() {
    if (!ended) {
      abandon("the run was ended before it was done");
    }
  }

  final void end(Outcome outcome, String note) {
    ended = true;
    try (handle) {
      handle.useTransaction(
          transaction ->
              transaction
                  .createUpdate(Statements.END_RUN)
                  .bind("ended", clock.millis())
                  .bind("outcome", Rows.name(outcome))
                  .bind("note", note)
                  .bind("id", id)
                  .execute());
    } catch (JdbiException failure) {
      throw database.explain(failure);
    } finally {
      lock.close();
    }
  }

  final void requireOpen() {
    if (ended) {
      throw new IllegalStateException("run " + id + " has ended");
    }
  }

  static @Nullable String day(@Nullable LocalDate date) {
    return date == null ? null : date.toString();
  }

  /** The first 128 bits of the SHA-256 of a document: enough to see that it changed. */
  static String hash(String document) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
