package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.crawl.CrawlReport.Skipped;
import nl.koerswijzer.ingest.delivery.Delivered;
import nl.koerswijzer.ingest.delivery.SourceRecords;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.Fetcher;
import nl.koerswijzer.source.Page;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.Validators;

/**
 * The answers of a source that hands over its records in feeds, paged JSON or tables, one after the
 * other.
 */
final class Handover {
  private final SourceDefinition source;
  private final Fetcher fetcher;
  private final SourceRecords records;
  private final List<Skipped> skipped = new ArrayList<>();
  private boolean complete = true;

  /** Hears what every answer holds. */
  interface Taker {
    /**
     * @return whether to go on
     */
    boolean take(Page answer, List<Delivered> records);
  }

  Handover(SourceDefinition source, Fetcher fetcher, SourceRecords records) {
    this.source = source;
    this.fetcher = fetcher;
    this.records = records;
  }

  void walk(Taker taker) {
    Deque<URI> waiting = new ArrayDeque<>(source.seeds());
    Set<URI> seen = new HashSet<>(waiting);
    boolean more = true;
    for (int pages = 0; more && !waiting.isEmpty(); pages++) {
      if (pages == source.maxPages()) {
        complete = false;
        return;
      }
      Optional<Page> answer = fetch(waiting.poll());
      if (answer.isPresent()) {
        SourceRecords.Batch batch = records.read(answer.get());
        batch.problem().ifPresent(problem -> fail(answer.get().address(), Reason.BROKEN, problem));
        more = taker.take(answer.get(), batch.records());
        batch.next().filter(source::owns).filter(seen::add).ifPresent(waiting::addFirst);
      }
    }
    complete &= waiting.isEmpty();
  }

  private Optional<Page> fetch(URI address) {
    return switch (fetcher.fetch(address, Validators.NONE)) {
      case FetchOutcome.Fetched fetched -> Optional.of(fetched.page());
      case FetchOutcome.NotModified unchanged ->
          fail(unchanged.address(), Reason.FAILED, "the site says it has not changed");
      case FetchOutcome.Refused refused ->
          fail(refused.address(), Reason.of(refused.reason()), refused.detail());
      case FetchOutcome.Failed failed -> fail(failed.address(), Reason.FAILED, failed.detail());
    };
  }

  /** An answer that is missing leaves the list incomplete. Its query may hold a key. */
  private Optional<Page> fail(URI address, Reason reason, String detail) {
    complete = false;
    String shown = address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
    skipped.add(new Skipped(shown, reason, detail));
    return Optional.empty();
  }

  /** Whether every answer came and was read; only then does absence mean anything. */
  boolean complete() {
    return complete;
  }

  List<Skipped> skipped() {
    return skipped;
  }
}
