package nl.koerswijzer.store;

import java.util.List;
import org.jdbi.v3.core.Handle;

/** The SQL of crawls that are not accepted yet. */
final class StagedStatements {
  static final String BROKEN_OFF =
      "SELECT id FROM run WHERE source = :source AND purpose = '"
          + SqlCrawlRun.PURPOSE
          + "' AND outcome = 'failed' AND started >= :since ORDER BY id DESC LIMIT 1";
  static final List<String> CARRY_OVER =
      List.of(
          "UPDATE staged SET run = :run WHERE run = :old AND document IS NOT NULL",
          "UPDATE staged_memory SET run = :run WHERE run = :old");

  static final List<String> FORGET_FAILED =
      forget("source = :source AND outcome = 'failed' AND id <> :run");

  static final String CARRIED =
      """
      SELECT :source AS source, id, document, seen AS first_seen, seen AS last_seen, 0 AS reposts
      FROM staged WHERE run = :run AND kind = :kind ORDER BY id
      """;
  static final String CARRIED_MEMORY =
      "SELECT :source AS source, m.* FROM staged_memory m WHERE run = :run ORDER BY url";

  static final String PUT =
      """
      INSERT INTO staged (run, kind, id, url, title, employer, posted, valid_through, language,
        seen, content_hash, document)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (run, kind, id) DO UPDATE SET
        url = excluded.url, title = excluded.title, employer = excluded.employer,
        posted = excluded.posted, valid_through = excluded.valid_through,
        language = excluded.language, seen = excluded.seen, content_hash = excluded.content_hash,
        document = excluded.document
      """;
  private static final String REMEMBERED =
      """
        etag = excluded.etag, last_modified = excluded.last_modified, status = excluded.status,
        strikes = excluded.strikes, absences = excluded.absences, fetched = excluded.fetched,
        content_hash = excluded.content_hash, record_id = excluded.record_id
      """;
  static final String REMEMBER =
      """
      INSERT INTO staged_memory (run, url, etag, last_modified, status, strikes, absences, fetched,
        content_hash, record_id)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (run, url) DO UPDATE SET
      """
          + REMEMBERED;
  static final String MEASURED = "UPDATE run SET figures = :figures WHERE id = :id";

  private static final List<String> POUR =
      List.of(
          """
          INSERT INTO vacancy (id, source, url, title, employer, posted, valid_through, language,
            first_seen, last_seen, last_run, content_hash, document)
          SELECT id, :source, url, title, employer, posted, valid_through, language,
            seen, seen, run, content_hash, document
          FROM staged WHERE run = :run AND kind = 'VACANCY' AND document IS NOT NULL
          """
              + Statements.REPLACE_VACANCY,
          """
          INSERT INTO record (kind, id, source, first_seen, last_seen, last_run, content_hash,
            document)
          SELECT kind, id, :source, seen, seen, run, content_hash, document
          FROM staged WHERE run = :run AND kind <> 'VACANCY' AND document IS NOT NULL
          """
              + Statements.REPLACE_RECORD,
          """
          UPDATE vacancy SET gone_at = :now WHERE source = :source AND gone_at IS NULL AND id IN
            (SELECT id FROM staged WHERE run = :run AND kind = 'VACANCY' AND document IS NULL)
          """,
          """
          UPDATE record SET gone_at = :now WHERE source = :source AND gone_at IS NULL AND EXISTS
            (SELECT 1 FROM staged WHERE run = :run AND staged.kind = record.kind
              AND staged.id = record.id AND document IS NULL)
          """,
          """
          INSERT INTO crawl_memory (source, url, etag, last_modified, status, strikes, absences,
            fetched, content_hash, record_id)
          SELECT :source, url, etag, last_modified, status, strikes, absences, fetched,
            content_hash, record_id
          FROM staged_memory WHERE run = :run
          ON CONFLICT (source, url) DO UPDATE SET
          """
              + REMEMBERED);

  private StagedStatements() {}

  static String markGone(RecordKind kind) {
    return markGoneWhere(kind) + "id = :id" + LAST_WORD;
  }

  static String markOthersGone(RecordKind kind) {
    return markGoneWhere(kind)
        + "id NOT IN (SELECT id FROM staged WHERE run = :run AND kind = :kind)"
        + LAST_WORD;
  }

  private static final String LAST_WORD =
      " ON CONFLICT (run, kind, id) DO UPDATE SET document = NULL";

  private static String markGoneWhere(RecordKind kind) {
    return "INSERT INTO staged (run, kind, id, seen) SELECT :run, :kind, id, :now FROM "
        + (kind == RecordKind.VACANCY ? "vacancy WHERE " : "record WHERE kind = :kind AND ")
        + "source = :source AND gone_at IS NULL AND ";
  }

  /** Makes what a run staged count; an older run of its source that still waits is past. */
  static void pour(Handle handle, long run, String source, long now) {
    for (String statement : POUR) {
      handle
          .createUpdate(statement)
          .bindMap(java.util.Map.of("run", run, "source", source, "now", now))
          .execute();
    }
    forget(handle, run);
    supersede(handle, run, source);
  }

  /** Throws away what a run staged. */
  static void forget(Handle handle, long run) {
    forget("id = :run")
        .forEach(statement -> handle.createUpdate(statement).bind("run", run).execute());
  }

  /** Throws away what older runs of a source staged. */
  static void supersede(Handle handle, long run, String source) {
    String older = "source = :source AND outcome = 'quarantined' AND id < :run";
    for (String statement : forget(older)) {
      handle.createUpdate(statement).bind("source", source).bind("run", run).execute();
    }
    handle
        .createUpdate("UPDATE run SET outcome = 'discarded' WHERE " + older)
        .bind("source", source)
        .bind("run", run)
        .execute();
  }

  private static List<String> forget(String runs) {
    String those = " WHERE run IN (SELECT id FROM run WHERE " + runs + ")";
    return List.of("DELETE FROM staged" + those, "DELETE FROM staged_memory" + those);
  }
}
