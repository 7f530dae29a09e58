package nl.koerswijzer.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.Count;
import nl.koerswijzer.store.Store.CrawlMemory;
import nl.koerswijzer.store.Store.Curator;
import nl.koerswijzer.store.Store.Decision;
import nl.koerswijzer.store.Store.Held;
import nl.koerswijzer.store.Store.Outcome;
import nl.koerswijzer.store.Store.Quarantined;
import nl.koerswijzer.store.Store.RunSummary;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** What the rows of each table stand for. */
final class Rows {
  private Rows() {}

  static <T> RowMapper<Held<T>> held(Class<T> type) {
    return (row, context) ->
        new Held<>(
            row.getString("source"),
            row.getString("id"),
            Documents.read(row.getString("document"), type),
            instant(row, "first_seen"),
            instant(row, "last_seen"),
            row.getInt("reposts"));
  }

  static Count count(ResultSet row, StatementContext context) throws SQLException {
    return new Count(
        row.getString("source"),
        RecordKind.valueOf(row.getString("kind")),
        row.getLong("records"),
        instant(row, "last_seen"));
  }

  static RunSummary runSummary(ResultSet row, StatementContext context) throws SQLException {
    long ended = row.getLong("ended");
    return new RunSummary(
        row.getLong("id"),
        row.getString("source"),
        row.getString("purpose"),
        instant(row, "started"),
        ended == 0 ? null : Instant.ofEpochMilli(ended),
        Outcome.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
        row.getLong("put"),
        row.getLong("refused"),
        row.getLong("gone"),
        row.getString("note"),
        figures(row.getString("figures")));
  }

  private static SortedMap<String, Double> figures(String document) {
    SortedMap<String, Double> figures = new TreeMap<>();
    Documents.json()
        .readTree(document)
        .forEachEntry((name, value) -> figures.put(name, value.doubleValue()));
    return figures;
  }

  static Quarantined quarantined(ResultSet row, StatementContext context) throws SQLException {
    String document = row.getString("document");
    return new Quarantined(
        row.getLong("id"),
        row.getLong("run"),
        row.getString("source"),
        RecordKind.valueOf(row.getString("kind")),
        row.getString("record_id"),
        row.getString("reason"),
        row.getString("raw"),
        row.getString("url"),
        document == null ? null : Documents.read(document, Vacancy.class),
        row.getString("settled"));
  }

  static CrawlMemory crawlMemory(ResultSet row, StatementContext context) throws SQLException {
    return new CrawlMemory(
        row.getString("source"),
        row.getString("url"),
        row.getString("etag"),
        row.getString("last_modified"),
        row.getInt("status"),
        row.getInt("strikes"),
        row.getInt("absences"),
        instant(row, "fetched"),
        row.getString("content_hash"),
        row.getString("record_id"));
  }

  static Decision decision(ResultSet row, StatementContext context) throws SQLException {
    return new Decision(
        row.getString("kind"),
        row.getString("subject"),
        row.getString("verdict"),
        row.getString("value"),
        row.getString("reason"),
        row.getString("curator"),
        instant(row, "taken"));
  }

  static AuditEntry auditEntry(ResultSet row, StatementContext context) throws SQLException {
    return new AuditEntry(
        instant(row, "at"),
        row.getString("actor"),
        row.getString("action"),
        row.getString("subject"),
        row.getString("detail"));
  }

  static Curator curator(ResultSet row, StatementContext context) throws SQLException {
    return new Curator(
        row.getString("name"), row.getString("password_hash"), instant(row, "added"));
  }

  /** An outcome as the run table writes it. */
  static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Instant.ofEpochMilli(row.getLong(column));
  }
}
