package nl.koerswijzer.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What we hold. One writer at a time, many readers; a killed process loses at most the batch in
 * flight.
 */
public interface Store extends AutoCloseable {
  /**
   * Starts a run of one source. Nothing that is put is visible to others before {@link Run#commit}.
   *
   * @param source id of the source, such as {@code esco}
   * @param purpose {@code import} or {@code crawl}
   * @throws StoreException when another run is writing
   */
  Run begin(String source, String purpose);

  /** Hands every living document of a kind to the reader, ordered by id and source. */
  <T> void read(RecordKind kind, Class<T> type, Consumer<Held<T>> reader);

  /** The document with this id from one source, also when it is gone. */
  <T> Optional<Held<T>> find(RecordKind kind, Class<T> type, String source, String id);

  /** The documents of a kind from one source, ordered by id. */
  <T> List<Held<T>> list(RecordKind kind, Class<T> type, String source);

  /** How many living records there are, by source and kind, ordered. */
  List<Count> counts();

  /** The latest runs, newest first. */
  List<RunSummary> runs(int limit);

  /** The latest records that were refused, newest first. */
  List<Quarantined> quarantine(int limit);

  /** What the crawler remembers of an address. */
  Optional<CrawlMemory> remembered(String source, String url);

  /** The addresses of a source that the crawler remembers, ordered. */
  List<CrawlMemory> remembered(String source);

  /** Curators' decisions, oldest first. */
  List<Decision> decisions();

  void decide(Decision decision);

  /** Writes down that somebody did something. */
  void audit(AuditEntry entry);

  /** The latest entries of the audit log, newest first. */
  List<AuditEntry> audit(int limit);

  @Override
  void close();

  /**
   * A document with where it came from.
   *
   * @param firstSeen when the record was first put
   * @param lastSeen when the record was last put
   */
  record Held<T>(String source, String id, T document, Instant firstSeen, Instant lastSeen) {}

  /** How many living records a source has of a kind, and when they were last put. */
  record Count(String source, RecordKind kind, long records, Instant lastSeen) {}

  /**
   * A run, ended or not.
   *
   * @param ended absent while it runs, and for ever when the process was killed
   * @param outcome {@code running}, {@code succeeded}, {@code failed}
   * @param note what there is to say of it, such as why it failed
   */
  record RunSummary(
      long id,
      String source,
      String purpose,
      Instant started,
      @Nullable Instant ended,
      String outcome,
      long put,
      long refused,
      long gone,
      String note) {}

  /** A record that was refused, with the reason and the raw text (at most 10,000 characters). */
  record Quarantined(
      long run, String source, RecordKind kind, String id, String reason, String raw) {}

  /**
   * What the crawler remembers of an address.
   *
   * @param etag validator of the last answer, absent when the server sent none
   * @param lastModified the other validator, as the server wrote it
   * @param status last HTTP status
   * @param strikes how often in a row it could not be had
   * @param fetched when it was last fetched
   * @param contentHash SHA-256 of the last body, absent when there was none
   * @param recordId id of the record that it gave, absent when it gave none
   */
  record CrawlMemory(
      String source,
      String url,
      @Nullable String etag,
      @Nullable String lastModified,
      int status,
      int strikes,
      Instant fetched,
      @Nullable String contentHash,
      @Nullable String recordId) {}

  /** A curator's decision that survives the next crawl. */
  record Decision(
      String kind, String subject, String verdict, String reason, String curator, Instant taken) {}

  /**
   * A line of the audit log.
   *
   * @param at when
   * @param actor who did it
   * @param action what was done, such as {@code switch-generation}
   * @param subject to what
   * @param detail what there is to add, or empty
   */
  record AuditEntry(Instant at, String actor, String action, String subject, String detail) {}

  /** One run: everything put becomes visible at once with {@link #commit}, or not at all. */
  interface Run extends AutoCloseable {
    long id();

    /** Adds or replaces a record of this run's source. */
    void put(RecordKind kind, String id, Object document);

    /** Keeps a record that was refused. */
    void refuse(RecordKind kind, String id, String reason, String raw);

    void remember(CrawlMemory memory);

    /** Marks a record of this run's source as gone. */
    void markGone(RecordKind kind, String id);

    /** Marks every record of this run's source and this kind that this run did not put as gone. */
    void markOthersGone(RecordKind kind);

    /** Makes what was put so far visible; the run goes on. Used by long crawls. */
    void checkpoint();

    void commit(String note);

    /** Takes back what was put since the last checkpoint and marks the run as failed. */
    void abandon(String reason);

    /** Ends a run that was neither committed nor abandoned by abandoning it. */
    @Override
    void close();
  }
}
