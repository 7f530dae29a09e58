package nl.koerswijzer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;

/** The store in statements that SQLite and PostgreSQL both understand. */
final class SqlStore implements Store {
  /** Rows fetched at a time, so that a million vacancies never stand in memory together. */
  private static final int FETCH = 1_000;

  private final SqlDatabase database;
  private final Clock clock;

  SqlStore(SqlDatabase database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Marks runs of processes that died. */
  void failDeadRuns() {
    database
        .tryLock()
        .ifPresent(
            lock -> {
              try {
                if (ask(Statements::anyRunning)) {
                  tell(handle -> Statements.failRunning(handle, clock.millis()));
                }
              } finally {
                lock.close();
              }
            });
  }

  @Override
  public Run begin(String source, String purpose) {
    SqlDatabase.WriteLock lock =
        database
            .tryLock()
            .orElseThrow(
                () ->
                    new StoreException(
                        "another run is writing to "
                            + database.location()
                            + "; wait until it is done"));
    try {
      return SqlRun.begin(database, lock, source, purpose, clock);
    } catch (JdbiException failure) {
      lock.close();
      throw database.explain(failure);
    }
  }

  @Override
  public <T> void read(RecordKind kind, Class<T> type, Consumer<Held<T>> reader) {
    requireType(kind, type);
    try (Handle handle = database.reader()) {
      handle.useTransaction(
          transaction -> {
            Query query = bindKind(transaction.createQuery(Statements.readAll(kind)), kind);
            try (ResultIterator<Held<T>> rows =
                query.setFetchSize(FETCH).map(held(type)).iterator()) {
              rows.forEachRemaining(reader);
            }
          });
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
  }

  @Override
  public <T> Optional<Held<T>> find(RecordKind kind, Class<T> type, String source, String id) {
    requireType(kind, type);
    return ask(
        handle ->
            bindKind(handle.createQuery(Statements.find(kind)), kind)
                .bind("source", source)
                .bind("id", id)
                .map(held(type))
                .findOne());
  }

  @Override
  public <T> List<Held<T>> list(RecordKind kind, Class<T> type, String source) {
    requireType(kind, type);
    return ask(
        handle ->
            bindKind(handle.createQuery(Statements.readOneSource(kind)), kind)
                .bind("source", source)
                .map(held(type))
                .list());
  }

  @Override
  public List<Count> counts() {
    return ask(
        handle ->
            handle
                .createQuery(Statements.COUNTS)
                .map(
                    (row, context) ->
                        new Count(
                            row.getString("source"),
                            RecordKind.valueOf(row.getString("kind")),
                            row.getLong("records"),
                            instant(row, "last_seen")))
                .list());
  }

  @Override
  public List<RunSummary> runs(int limit) {
    return ask(
        handle ->
            handle
                .createQuery(Statements.RUNS)
                .bind("limit", limit)
                .map(SqlStore::runSummary)
                .list());
  }

  @Override
  public List<Quarantined> quarantine(int limit) {
    return ask(
        handle ->
            handle
                .createQuery(Statements.QUARANTINE)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new Quarantined(
                            row.getLong("run"),
                            row.getString("source"),
                            RecordKind.valueOf(row.getString("kind")),
                            row.getString("record_id"),
                            row.getString("reason"),
                            row.getString("raw")))
                .list());
  }

  @Override
  public Optional<CrawlMemory> remembered(String source, String url) {
    return ask(
        handle ->
            handle
                .createQuery(Statements.REMEMBERED_URL)
                .bind("source", source)
                .bind("url", url)
                .map(SqlStore::crawlMemory)
                .findOne());
  }

  @Override
  public List<CrawlMemory> remembered(String source) {
    return ask(
        handle ->
            handle
                .createQuery(Statements.REMEMBERED)
                .bind("source", source)
                .map(SqlStore::crawlMemory)
                .list());
  }

  @Override
  public List<Decision> decisions() {
    return ask(
        handle ->
            handle
                .createQuery(Statements.DECISIONS)
                .map(
                    (row, context) ->
                        new Decision(
                            row.getString("kind"),
                            row.getString("subject"),
                            row.getString("verdict"),
                            row.getString("reason"),
                            row.getString("curator"),
                            instant(row, "taken")))
                .list());
  }

  @Override
  public void decide(Decision decision) {
    tell(handle -> Statements.insert(handle, decision));
  }

  @Override
  public void audit(AuditEntry entry) {
    tell(handle -> Statements.insert(handle, entry));
  }

  @Override
  public List<AuditEntry> audit(int limit) {
    return ask(
        handle ->
            handle
                .createQuery(Statements.AUDIT)
                .bind("limit", limit)
                .map(
                    (row, context) ->
                        new AuditEntry(
                            instant(row, "at"),
                            row.getString("actor"),
                            row.getString("action"),
                            row.getString("subject"),
                            row.getString("detail")))
                .list());
  }

  @Override
  public void close() {
    // Every call opens its own connection, so there is nothing to let go of.
  }

  private <T> T ask(Function<Handle, T> question) {
    try (Handle handle = database.reader()) {
      return question.apply(handle);
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
  }

  private void tell(Consumer<Handle> change) {
    try (Handle handle = database.writer()) {
      handle.useTransaction(change::accept);
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
  }

  private static Query bindKind(Query query, RecordKind kind) {
    return kind == RecordKind.VACANCY ? query : query.bind("kind", kind.name());
  }

  private static <T> RowMapper<Held<T>> held(Class<T> type) {
    return (row, context) ->
        new Held<>(
            row.getString("source"),
            row.getString("id"),
            Documents.read(row.getString("document"), type),
            instant(row, "first_seen"),
            instant(row, "last_seen"));
  }

  private static RunSummary runSummary(
      ResultSet row, org.jdbi.v3.core.statement.StatementContext context) throws SQLException {
    long ended = row.getLong("ended");
    return new RunSummary(
        row.getLong("id"),
        row.getString("source"),
        row.getString("purpose"),
        instant(row, "started"),
        ended == 0 ? null : Instant.ofEpochMilli(ended),
        row.getString("outcome"),
        row.getLong("put"),
        row.getLong("refused"),
        row.getLong("gone"),
        row.getString("note"));
  }

  private static CrawlMemory crawlMemory(
      ResultSet row, org.jdbi.v3.core.statement.StatementContext context) throws SQLException {
    return new CrawlMemory(
        row.getString("source"),
        row.getString("url"),
        row.getString("etag"),
        row.getString("last_modified"),
        row.getInt("status"),
        row.getInt("strikes"),
        instant(row, "fetched"),
        row.getString("content_hash"),
        row.getString("record_id"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }

  private static void requireType(RecordKind kind, Class<?> type) {
    if (kind.documentType() != type) {
      throw new IllegalArgumentException(
          "a " + kind + " is a " + kind.documentType().getSimpleName() + ", not a " + type);
    }
  }
}
