package nl.koerswijzer.store;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.koerswijzer.model.Vacancy;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

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
                failRunning();
              } finally {
                lock.close();
              }
            });
  }

  /** To be called by whoever has the right to run: nobody else can be running. */
  private void failRunning() {
    if (ask(Statements::anyRunning)) {
      tell(handle -> Statements.failRunning(handle, clock.millis()));
    }
  }

  @Override
  public Run begin(String source, String purpose) {
    return begin((lock, handle) -> new SqlRun(database, lock, handle, source, purpose, clock));
  }

  @Override
  public CrawlRun beginCrawl(String source) {
    return begin((lock, handle) -> new SqlCrawlRun(database, lock, handle, source, clock));
  }

  /** Makes a run of the right to write and a connection, which are its own from then on. */
  @FunctionalInterface
  private interface Start<R> {
    R run(SqlDatabase.WriteLock lock, Handle handle);
  }

  private <R> R begin(Start<R> start) {
    SqlDatabase.WriteLock lock =
        database
            .tryLock()
            .orElseThrow(
                () ->
                    new StoreException(
                        "another run is writing to "
                            + database.location()
                            + "; wait until it is done"));
    Handle handle = null;
    try {
      failRunning();
      handle = database.writer();
      return start.run(lock, handle);
    } catch (JdbiException failure) {
      if (handle != null) {
        handle.close();
      }
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
                query.setFetchSize(FETCH).map(Rows.held(type)).iterator()) {
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
                .map(Rows.held(type))
                .findOne());
  }

  @Override
  public <T> List<Held<T>> list(RecordKind kind, Class<T> type, String source) {
    requireType(kind, type);
    return ask(
        handle ->
            bindKind(handle.createQuery(Statements.readOneSource(kind)), kind)
                .bind("source", source)
                .map(Rows.held(type))
                .list());
  }

  @Override
  public List<Count> counts() {
    return list(Statements.COUNTS, Map.of(), Rows::count);
  }

  @Override
  public List<RunSummary> runs(int limit) {
    return list(Statements.RUNS, Map.of("limit", limit), Rows::runSummary);
  }

  @Override
  public Optional<RunSummary> run(long id) {
    return list(Statements.RUN, Map.of("id", id), Rows::runSummary).stream().findFirst();
  }

  @Override
  public void release(long run, String note) {
    settle(
        run,
        Outcome.SUCCEEDED,
        note,
        (handle, summary) -> StagedStatements.pour(handle, run, summary.source(), clock.millis()));
  }

  @Override
  public void discard(long run, String note) {
    settle(run, Outcome.DISCARDED, note, (handle, summary) -> StagedStatements.forget(handle, run));
  }

  private void settle(
      long run, Outcome outcome, String note, BiConsumer<Handle, RunSummary> change) {
    RunSummary summary =
        run(run)
            .filter(known -> known.outcome() == Outcome.QUARANTINED)
            .orElseThrow(() -> new StoreException("run " + run + " is not in quarantine"));
    tell(
        handle -> {
          change.accept(handle, summary);
          handle
              .createUpdate(Statements.SETTLE_RUN)
              .bind("outcome", Rows.name(outcome))
              .bind("note", note)
              .bind("id", run)
              .execute();
        });
  }

  @Override
  public List<Quarantined> quarantine(int limit) {
    return list(Statements.QUARANTINE, Map.of("limit", limit), Rows::quarantined);
  }

  @Override
  public List<Quarantined> settled(int limit) {
    return list(Statements.SETTLED, Map.of("limit", limit), Rows::quarantined);
  }

  @Override
  public Optional<Quarantined> quarantined(long id) {
    return list(Statements.QUARANTINED, Map.of("id", id), Rows::quarantined).stream().findFirst();
  }

  @Override
  public void settle(Quarantined record, String verdict, @Nullable Vacancy document) {
    tell(
        handle -> {
          handle
              .createUpdate(Statements.SETTLE)
              .bind("verdict", verdict)
              .bind("id", record.number())
              .execute();
          if (document != null) {
            RowBatch batch = new RowBatch(database, handle);
            SqlRun.put(batch, record.source(), record.run(), clock.millis(), document);
            batch.write();
          }
        });
  }

  @Override
  public Optional<CrawlMemory> remembered(String source, String url) {
    return list(Statements.REMEMBERED_URL, Map.of("source", source, "url", url), Rows::crawlMemory)
        .stream()
        .findFirst();
  }

  @Override
  public List<CrawlMemory> remembered(String source) {
    return list(Statements.REMEMBERED, Map.of("source", source), Rows::crawlMemory);
  }

  @Override
  public List<Decision> decisions() {
    return list(Statements.DECISIONS, Map.of(), Rows::decision);
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
    return list(Statements.AUDIT, Map.of("limit", limit), Rows::auditEntry);
  }

  @Override
  public List<Curator> curators() {
    return list(Statements.CURATORS, Map.of(), Rows::curator);
  }

  @Override
  public void put(Curator curator) {
    tell(handle -> Statements.insert(handle, curator));
  }

  @Override
  public void close() {
    // Every call opens its own connection, so there is nothing to let go of.
  }

  private <T> List<T> list(String statement, Map<String, ?> values, RowMapper<T> mapper) {
    return ask(handle -> handle.createQuery(statement).bindMap(values).map(mapper).list());
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

  private static void requireType(RecordKind kind, Class<?> type) {
    if (kind.documentType() != type) {
      throw new IllegalArgumentException(
          "a " + kind + " is a " + kind.documentType().getSimpleName() + ", not a " + type);
    }
  }
}
