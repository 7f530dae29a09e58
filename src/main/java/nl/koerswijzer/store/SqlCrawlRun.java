package nl.koerswijzer.store;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Store.CrawlMemory;
import nl.koerswijzer.store.Store.Held;
import nl.koerswijzer.store.Store.Outcome;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * A crawl that writes into the staging tables. They are read back only when the crawl breaks off,
 * and poured into the tables that count when it is accepted.
 */
final class SqlCrawlRun extends SqlRun implements Store.CrawlRun {
  static final String PURPOSE = "crawl";

  /** What was done longer ago is done again: the pages may have changed. */
  private static final Duration STILL_GOOD = Duration.ofDays(2);

  SqlCrawlRun(
      SqlDatabase database, SqlDatabase.WriteLock lock, Handle handle, String source, Clock clock) {
    super(database, lock, handle, source, PURPOSE, clock);
    handle.useTransaction(this::carryOver);
  }

  private void carryOver(Handle transaction) {
    List<Long> brokenOff =
        transaction
            .createQuery(StagedStatements.BROKEN_OFF)
            .bind("source", source)
            .bind("since", clock.instant().minus(STILL_GOOD).toEpochMilli())
            .mapTo(Long.class)
            .list();
    if (!brokenOff.isEmpty()) {
      for (String carry : StagedStatements.CARRY_OVER) {
        transaction
            .createUpdate(carry)
            .bind("run", id())
            .bind("old", brokenOff.getFirst())
            .execute();
      }
    }
    for (String forget : StagedStatements.FORGET_FAILED) {
      transaction.createUpdate(forget).bind("run", id()).bind("source", source).execute();
    }
  }

  @Override
  public <T> List<Held<T>> carried(RecordKind kind, Class<T> type) {
    return staged(StagedStatements.CARRIED)
        .bind("kind", kind.name())
        .bind("source", source)
        .map(Rows.held(type))
        .list();
  }

  @Override
  public List<CrawlMemory> carried() {
    return staged(StagedStatements.CARRIED_MEMORY)
        .bind("source", source)
        .map(Rows::crawlMemory)
        .list();
  }

  private Query staged(String statement) {
    requireOpen();
    return handle.createQuery(statement).bind("run", id());
  }

  @Override
  void write(RecordKind kind, String recordId, Object document, String json) {
    Vacancy vacancy = document instanceof Vacancy advert ? advert : null;
    batch.add(
        StagedStatements.PUT,
        json.length(),
        id(),
        kind.name(),
        recordId,
        vacancy == null ? null : vacancy.url(),
        vacancy == null ? null : vacancy.title(),
        vacancy == null ? null : vacancy.employer(),
        vacancy == null ? null : day(vacancy.posted()),
        vacancy == null ? null : day(vacancy.validThrough()),
        vacancy == null ? null : vacancy.language(),
        clock.millis(),
        hash(json),
        json);
  }

  @Override
  public void refuse(
      String recordId, String reason, String raw, String url, @Nullable Vacancy document) {
    refuse(RecordKind.VACANCY, recordId, reason, raw, url, document);
  }

  @Override
  public void remember(CrawlMemory memory) {
    requireOpen();
    batch.add(
        StagedStatements.REMEMBER,
        memory.url().length(),
        id(),
        memory.url(),
        memory.etag(),
        memory.lastModified(),
        memory.status(),
        memory.strikes(),
        memory.absences(),
        memory.fetched().toEpochMilli(),
        memory.contentHash(),
        memory.recordId());
  }

  @Override
  public void markGone(RecordKind kind, String recordId) {
    change(
        handle
            .createUpdate(StagedStatements.markGone(kind))
            .bind("run", id())
            .bind("kind", kind.name())
            .bind("id", recordId)
            .bind("now", clock.millis()));
  }

  @Override
  public void markOthersGone(RecordKind kind) {
    change(
        handle
            .createUpdate(StagedStatements.markOthersGone(kind))
            .bind("run", id())
            .bind("kind", kind.name())
            .bind("now", clock.millis()));
  }

  @Override
  public void checkpoint() {
    requireOpen();
    try {
      batch.write();
      count();
      handle.commit();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
  }

  @Override
  public void measured(SortedMap<String, Double> figures) {
    requireOpen();
    batch.write();
    handle
        .createUpdate(StagedStatements.MEASURED)
        .bind("figures", Documents.write(figures))
        .bind("id", id())
        .execute();
  }

  @Override
  void accept() {
    super.accept();
    StagedStatements.pour(handle, id(), source, clock.millis());
  }

  @Override
  public void quarantine(String reason) {
    requireOpen();
    try {
      batch.write();
      StagedStatements.supersede(handle, id(), source);
      count();
      handle.commit();
    } catch (JdbiException failure) {
      throw database.explain(failure);
    }
    end(Outcome.QUARANTINED, reason);
  }
}
