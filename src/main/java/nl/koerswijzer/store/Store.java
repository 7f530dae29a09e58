package nl.koerswijzer.store;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.koerswijzer.model.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * What we hold. One run writes at a time, many read; a killed process loses at most the batch in
 * flight.
 */
public interface Store extends AutoCloseable {
  /**
   * Starts a run of one source. Nothing that is put is visible to others before {@link Run#commit}.
   *
   * @param source id of the source, such as {@code esco}
   * @param purpose such as {@code import}
   * @throws StoreException when another run is writing
   */
  Run begin(String source, String purpose);

  /**
   * Starts a crawl of one source. What an earlier crawl of it had done in the last two days before
   * it was broken off, goes over to this one.
   *
   * @throws StoreException when another run is writing
   */
  CrawlRun beginCrawl(String source);

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

  Optional<RunSummary> run(long id);

  /**
   * Makes what a quarantined crawl brought count after all.
   *
   * @throws StoreException when the run is not in quarantine
   */
  void release(long run, String note);

  /**
   * Throws away what a quarantined crawl brought.
   *
   * @throws StoreException when the run is not in quarantine
   */
  void discard(long run, String note);

  /** The latest refused records on which nobody decided, newest first. */
  List<Quarantined> quarantine(int limit);

  /** The latest refused records on which a curator decided, newest first. */
  List<Quarantined> settled(int limit);

  /** A refused record, decided on or not. */
  Optional<Quarantined> quarantined(long id);

  /**
   * Notes that a curator decided on a refused record.
   *
   * @param document the vacancy that counts from now on, absent when there is none
   */
  void settle(Quarantined record, String verdict, @Nullable Vacancy document);

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

  /** Those who may curate, ordered by name. */
  List<Curator> curators();

  /** Adds a curator, or gives one another password. */
  void put(Curator curator);

  @Override
  void close();

  /**
   * A document with where it came from.
   *
   * @param firstSeen when the record was first put
   * @param lastSeen when the record was last put
   * @param reposts how often a vacancy came back or was given a new date; 0 for other kinds
   */
  record Held<T>(
      String source, String id, T document, Instant firstSeen, Instant lastSeen, int reposts) {}

  /** How many living records a source has of a kind, and when they were last put. */
  record Count(String source, RecordKind kind, long records, Instant lastSeen) {}

  /** How a run ended, or that it did not. */
  enum Outcome {
    RUNNING,
    SUCCEEDED,
    FAILED,
    /** It differs too much from earlier ones; what it brought waits for a curator. */
    QUARANTINED,
    /** What it brought was thrown away, or a later run of its source took its place. */
    DISCARDED
  }

  /**
   * A run, ended or not.
   *
   * @param ended absent while it runs
   * @param note what there is to say of it, such as why it failed
   * @param figures what was measured, by name, such as the share of records with an employer
   */
  record RunSummary(
      long id,
      String source,
      String purpose,
      Instant started,
      @Nullable Instant ended,
      Outcome outcome,
      long put,
      long refused,
      long gone,
      String note,
      SortedMap<String, Double> figures) {
    public RunSummary {
      figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
    }
  }

  /**
   * A record that was refused.
   *
   * @param raw the raw text, at most 10,000 characters, without contact details
   * @param url the page it stood on, absent when it came from a file
   * @param document the vacancy as it would have been put, absent when it could not become one
   * @param settled what a curator decided, absent when nobody did
   */
  record Quarantined(
      long number,
      long run,
      String source,
      RecordKind kind,
      String id,
      String reason,
      String raw,
      @Nullable String url,
      @Nullable Vacancy document,
      @Nullable String settled) {}

  /**
   * What the crawler remembers of an address.
   *
   * @param etag validator of the last answer, absent when the server sent none
   * @param lastModified the other validator, as the server wrote it
   * @param status last HTTP status
   * @param strikes how often in a row the page was refused
   * @param absences how often in a row it was not listed
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
      int absences,
      Instant fetched,
      @Nullable String contentHash,
      @Nullable String recordId) {}

  /**
   * A curator's decision that survives the next crawl; of those on one subject the last one counts.
   *
   * @param kind what it is about, such as {@code vacancy}
   * @param subject which one
   * @param verdict such as {@code block}
   * @param value what belongs to the verdict, such as the id of an occupation, or empty
   */
  record Decision(
      String kind,
      String subject,
      String verdict,
      String value,
      String reason,
      String curator,
      Instant taken) {}

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

  /**
   * Somebody who may curate.
   *
   * @param passwordHash Argon2id in its usual notation
   */
  record Curator(String name, String passwordHash, Instant added) {}

  /** One run: everything put becomes visible at once with {@link #commit}, or not at all. */
  interface Run extends AutoCloseable {
    long id();

    /** Adds or replaces a record of this run's source. */
    void put(RecordKind kind, String id, Object document);

    /** Keeps a record that was refused; what earlier runs refused goes when this one succeeds. */
    void refuse(RecordKind kind, String id, String reason, String raw);

    /** Marks a record of this run's source as gone. */
    void markGone(RecordKind kind, String id);

    /** Marks every record of this run's source and this kind that this run did not put as gone. */
    void markOthersGone(RecordKind kind);

    void commit(String note);

    /** Takes back what was put, and marks the run as failed. */
    void abandon(String reason);

    /** Ends a run that was neither committed nor abandoned by abandoning it. */
    @Override
    void close();
  }

  /**
   * A crawl: long, resumable, and not believed before it is accepted. What was put up to the last
   * checkpoint survives a run that breaks off, for the next one of the source to go on from.
   */
  interface CrawlRun extends Run {
    /** What the crawl that broke off had put, ordered by id. */
    <T> List<Held<T>> carried(RecordKind kind, Class<T> type);

    /** The addresses that the crawl that broke off had done, ordered. */
    List<CrawlMemory> carried();

    void remember(CrawlMemory memory);

    /**
     * Keeps a vacancy that was refused.
     *
     * @param url the page it stood on
     * @param document the vacancy as it would have been put, absent when it could not become one
     */
    void refuse(String id, String reason, String raw, String url, @Nullable Vacancy document);

    /** Makes sure that what was done so far need not be done again. */
    void checkpoint();

    /** Notes what was measured. */
    void measured(SortedMap<String, Double> figures);

    /** Ends the run without making anything of it visible; a curator decides. */
    void quarantine(String reason);
  }
}
