package nl.koerswijzer.store;

import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.Curator;
import nl.koerswijzer.store.Store.Decision;
import org.jdbi.v3.core.Handle;

/** The SQL of the store. Vacancies have a table of their own, all other kinds share one. */
final class Statements {
  static final String COUNTS =
      """
      SELECT source, kind, COUNT(*) AS records, MAX(last_seen) AS last_seen
      FROM record WHERE gone_at IS NULL GROUP BY source, kind
      UNION ALL
      SELECT source, 'VACANCY' AS kind, COUNT(*) AS records, MAX(last_seen) AS last_seen
      FROM vacancy WHERE gone_at IS NULL GROUP BY source
      ORDER BY source, kind
      """;
  static final String RUNS = "SELECT * FROM run ORDER BY id DESC LIMIT :limit";
  static final String RUN = "SELECT * FROM run WHERE id = :id";
  static final String QUARANTINE =
      "SELECT * FROM quarantine WHERE settled IS NULL ORDER BY id DESC LIMIT :limit";
  static final String SETTLED =
      "SELECT * FROM quarantine WHERE settled IS NOT NULL ORDER BY id DESC LIMIT :limit";
  static final String QUARANTINED = "SELECT * FROM quarantine WHERE id = :id";
  static final String SETTLE = "UPDATE quarantine SET settled = :verdict WHERE id = :id";
  static final String FORGET_REFUSED =
      "DELETE FROM quarantine WHERE source = :source AND run < :run AND settled IS NULL";
  static final String CURATORS = "SELECT * FROM curator ORDER BY name";
  static final String REMEMBERED = "SELECT * FROM crawl_memory WHERE source = :source ORDER BY url";
  static final String REMEMBERED_URL =
      "SELECT * FROM crawl_memory WHERE source = :source AND url = :url";
  static final String DECISIONS = "SELECT * FROM decision ORDER BY id";
  static final String AUDIT = "SELECT * FROM audit ORDER BY id DESC LIMIT :limit";

  static final String REPLACE_RECORD =
      """
      ON CONFLICT (kind, id, source) DO UPDATE SET
        last_seen = excluded.last_seen, gone_at = NULL, last_run = excluded.last_run,
        content_hash = excluded.content_hash, document = excluded.document
      """;

  /** A vacancy that was gone and is there again, or that has a later first day, is a repost. */
  static final String REPLACE_VACANCY =
      """
      ON CONFLICT (id, source) DO UPDATE SET
        url = excluded.url, title = excluded.title, employer = excluded.employer,
        posted = excluded.posted, valid_through = excluded.valid_through,
        language = excluded.language, last_seen = excluded.last_seen, gone_at = NULL,
        last_run = excluded.last_run, content_hash = excluded.content_hash,
        document = excluded.document,
        reposts = vacancy.reposts
          + CASE WHEN vacancy.gone_at IS NOT NULL OR excluded.posted > vacancy.posted
            THEN 1 ELSE 0 END
      """;

  static final String PUT_RECORD =
      """
      INSERT INTO record (kind, id, source, first_seen, last_seen, last_run, content_hash, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?)
      """
          + REPLACE_RECORD;
  static final String PUT_VACANCY =
      """
      INSERT INTO vacancy (id, source, url, title, employer, posted, valid_through, language,
        first_seen, last_seen, last_run, content_hash, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """
          + REPLACE_VACANCY;
  static final String REFUSE =
      "INSERT INTO quarantine (run, source, kind, record_id, reason, raw, url, document)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
  static final String BEGIN_RUN =
      "INSERT INTO run (source, purpose, started, outcome)"
          + " VALUES (:source, :purpose, :started, 'running') RETURNING id";
  static final String COUNT_RUN =
      "UPDATE run SET put = :put, refused = :refused, gone = :gone WHERE id = :id";
  static final String END_RUN =
      "UPDATE run SET ended = :ended, outcome = :outcome, note = :note WHERE id = :id";
  static final String SETTLE_RUN =
      "UPDATE run SET outcome = :outcome, note = note || '; ' || :note WHERE id = :id";

  private Statements() {}

  static String readAll(RecordKind kind) {
    return select(kind) + "gone_at IS NULL ORDER BY id, source";
  }

  static String readOneSource(RecordKind kind) {
    return select(kind) + "gone_at IS NULL AND source = :source ORDER BY id";
  }

  static String find(RecordKind kind) {
    return select(kind) + "source = :source AND id = :id";
  }

  static String markGone(RecordKind kind) {
    return markGoneWhere(kind) + "id = :id";
  }

  static String markOthersGone(RecordKind kind) {
    return markGoneWhere(kind) + "last_run <> :run";
  }

  static boolean anyRunning(Handle handle) {
    return handle
            .createQuery("SELECT COUNT(*) FROM run WHERE outcome = 'running'")
            .mapTo(Long.class)
            .one()
        > 0;
  }

  static void failRunning(Handle handle, long now) {
    handle
        .createUpdate(
            "UPDATE run SET outcome = 'failed', ended = :now,"
                + " note = 'the process stopped before the run ended' WHERE outcome = 'running'")
        .bind("now", now)
        .execute();
  }

  static void insert(Handle handle, Decision decision) {
    handle
        .createUpdate(
            "INSERT INTO decision (kind, subject, verdict, value, reason, curator, taken)"
                + " VALUES (:kind, :subject, :verdict, :value, :reason, :curator, :taken)")
        .bind("kind", decision.kind())
        .bind("subject", decision.subject())
        .bind("verdict", decision.verdict())
        .bind("value", decision.value())
        .bind("reason", decision.reason())
        .bind("curator", decision.curator())
        .bind("taken", decision.taken().toEpochMilli())
        .execute();
  }

  static void insert(Handle handle, AuditEntry entry) {
    handle
        .createUpdate(
            "INSERT INTO audit (at, actor, action, subject, detail)"
                + " VALUES (:at, :actor, :action, :subject, :detail)")
        .bind("at", entry.at().toEpochMilli())
        .bind("actor", entry.actor())
        .bind("action", entry.action())
        .bind("subject", entry.subject())
        .bind("detail", entry.detail())
        .execute();
  }

  static void insert(Handle handle, Curator curator) {
    handle
        .createUpdate(
            "INSERT INTO curator (name, password_hash, added) VALUES (:name, :hash, :added)"
                + " ON CONFLICT (name) DO UPDATE SET password_hash = excluded.password_hash")
        .bind("name", curator.name())
        .bind("hash", curator.passwordHash())
        .bind("added", curator.added().toEpochMilli())
        .execute();
  }

  private static String select(RecordKind kind) {
    return "SELECT source, id, document, first_seen, last_seen, "
        + (kind == RecordKind.VACANCY
            ? "reposts FROM vacancy WHERE "
            : "0 AS reposts FROM record WHERE kind = :kind AND ");
  }

  private static String markGoneWhere(RecordKind kind) {
    return (kind == RecordKind.VACANCY
            ? "UPDATE vacancy SET gone_at = :now WHERE "
            : "UPDATE record SET gone_at = :now WHERE kind = :kind AND ")
        + "source = :source AND gone_at IS NULL AND ";
  }
}
