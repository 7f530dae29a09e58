package nl.koerswijzer.ingest.crawl;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.source.FetchOutcome;

/**
 * What a visit to a source did.
 *
 * @param source id of the source
 * @param listed pages that the source lists, as far as they belong to it
 * @param fetched pages that came over the line
 * @param unchanged pages that the site says are as we knew them
 * @param resumed pages that an earlier visit, broken off, had already done
 * @param put records put into the store, new or seen again
 * @param gone records that are gone
 * @param skipped what was not taken, and why, in the order of the visit
 * @param health how the source itself is doing
 * @param objections why the visit is not believed and waits for a curator; empty when it counts
 */
public record CrawlReport(
    String source,
    long listed,
    long fetched,
    long unchanged,
    long resumed,
    long put,
    long gone,
    List<Skipped> skipped,
    Health health,
    List<String> objections) {
  /** Why a page was not taken. */
  public enum Reason {
    ROBOTS,
    OUT_OF_SCOPE,
    PRIVATE_ADDRESS,
    ASKED_TO_WAIT,
    EXPIRED,
    DUPLICATE,
    BROKEN,
    NO_VACANCY,
    MISSING,
    FAILED,
    BLOCKED;

    static Reason of(FetchOutcome.Refusal refusal) {
      return switch (refusal) {
        case ROBOTS -> ROBOTS;
        case SCOPE -> OUT_OF_SCOPE;
        case PRIVATE_ADDRESS -> PRIVATE_ADDRESS;
        case ASKED_TO_WAIT -> ASKED_TO_WAIT;
      };
    }
  }

  /** How a source is doing. */
  public enum Health {
    /** It listed pages. */
    FINE,
    /** Its list could not be had; nothing was marked as gone. */
    UNREACHABLE,
    /** Its list was empty; nothing was marked as gone. */
    EMPTY,
    /** Its list was empty at least three times in a row; nothing was marked as gone. */
    SUSPECT,
    /** Its list was empty at least six times in a row; all its vacancies are gone. */
    DELISTED
  }

  /**
   * A page that was not taken.
   *
   * @param detail in words, lower case, no full stop
   */
  public record Skipped(String address, Reason reason, String detail) {}

  public CrawlReport {
    skipped = List.copyOf(skipped);
    objections = List.copyOf(objections);
  }

  /** The same visit, when it is not believed. */
  CrawlReport withObjections(List<String> reasons) {
    return new CrawlReport(
        source, listed, fetched, unchanged, resumed, put, gone, skipped, health, reasons);
  }

  /** How many pages were skipped for each reason that occurred. */
  public SortedMap<Reason, Long> skippedByReason() {
    SortedMap<Reason, Long> counts = new TreeMap<>();
    skipped.forEach(one -> counts.merge(one.reason(), 1L, Long::sum));
    return counts;
  }
}
