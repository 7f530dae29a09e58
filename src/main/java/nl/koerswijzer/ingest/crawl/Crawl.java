package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.StoredPlaces;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.Fetcher;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.CrawlMemory;
import org.jspecify.annotations.Nullable;

/**
 * One visit to a source: its list, then page by page. What was done is made visible every so many
 * pages; a visit that is killed is taken up where it stopped, without fetching a page again.
 */
public final class Crawl {
  private static final int CHECKPOINT = 200;
  private static final int SUSPECT_AFTER = 3;
  private static final int DELISTED_AFTER = 6;
  private static final int LATEST_RUNS = 100;

  private final SourceDefinition source;
  private final Fetcher fetcher;
  private final Store store;
  private final Clock clock;

  public Crawl(SourceDefinition source, Fetcher fetcher, Store store, Clock clock) {
    this.source = source;
    this.fetcher = fetcher;
    this.store = store;
    this.clock = clock;
  }

  /**
   * Visits the source.
   *
   * @throws nl.koerswijzer.store.StoreException when the store cannot be written
   */
  public CrawlReport run(Progress progress) {
    Instant resumeFrom = brokenOffSince().orElse(null);
    Map<String, CrawlMemory> memories = new TreeMap<>();
    store.remembered(source.id()).forEach(memory -> memories.put(memory.url(), memory));
    JobPostingReader reader = new JobPostingReader(StoredPlaces.in(store));
    try (Store.Run run = store.begin(source.id(), "crawl")) {
      progress.begin(source.id(), 0);
      Listing listing = Listing.of(source, fetcher);
      Harvest harvest = new Harvest(source, run, reader, memories, held(), clock);
      listing.skipped().forEach(harvest::skip);
      Health health = health(listing, memories, run);
      if (!listing.pages().isEmpty()) {
        visit(listing.pages(), harvest, memories, resumeFrom, run, progress);
        harvest.finish(health == Health.FINE && source.authority(), listing.pages());
      } else if (health == Health.DELISTED) {
        harvest.allGone();
      }
      CrawlReport report = harvest.report(listing.pages().size(), health);
      run.commit(note(report));
      return report;
    }
  }

  private void visit(
      List<URI> pages,
      Harvest harvest,
      Map<String, CrawlMemory> memories,
      @Nullable Instant resumeFrom,
      Store.Run run,
      Progress progress) {
    progress.begin(source.id(), pages.size());
    int done = 0;
    for (URI page : pages) {
      CrawlMemory memory = memories.get(page.toString());
      if (memory != null && resumeFrom != null && !memory.fetched().isBefore(resumeFrom)) {
        harvest.resumed(page, memory);
      } else {
        harvest.take(page, fetcher.fetch(page, harvest.validators(memory)));
      }
      progress.advance(1);
      if (++done % CHECKPOINT == 0) {
        run.checkpoint();
      }
    }
  }

  private Map<String, Harvest.Known> held() {
    Map<String, Harvest.Known> held = new TreeMap<>();
    store
        .list(RecordKind.VACANCY, Vacancy.class, source.id())
        .forEach(one -> held.put(one.id(), Harvest.Known.of(one.document())));
    return held;
  }

  /** An empty list may be an accident of the site; it must happen six times to be believed. */
  private Health health(Listing listing, Map<String, CrawlMemory> memories, Store.Run run) {
    String list = "list:" + source.id();
    CrawlMemory before = memories.get(list);
    if (!listing.pages().isEmpty()) {
      remember(run, list, 0);
      return listing.complete() ? Health.FINE : Health.UNREACHABLE;
    }
    if (!listing.complete()) {
      return Health.UNREACHABLE;
    }
    int times = 1 + (before == null ? 0 : before.strikes());
    remember(run, list, times);
    if (times >= DELISTED_AFTER) {
      return Health.DELISTED;
    }
    return times >= SUSPECT_AFTER ? Health.SUSPECT : Health.EMPTY;
  }

  private void remember(Store.Run run, String list, int emptyTimes) {
    run.remember(
        new CrawlMemory(
            source.id(), list, null, null, 200, emptyTimes, clock.instant(), null, null));
  }

  /** Since when the visits were broken off, when the last one was. */
  private Optional<Instant> brokenOffSince() {
    Instant since = null;
    for (Store.RunSummary run : store.runs(LATEST_RUNS)) {
      if (run.source().equals(source.id()) && run.purpose().equals("crawl")) {
        if (run.outcome().equals("succeeded")) {
          break;
        }
        since = run.started();
      }
    }
    return Optional.ofNullable(since);
  }

  private static String note(CrawlReport report) {
    return report.put()
        + " vacancies from "
        + report.listed()
        + " pages, "
        + report.gone()
        + " gone, "
        + report.skipped().size()
        + " skipped";
  }
}
