package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.delivery.SourceRecords;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.StoredPlaces;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.Fetcher;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.CrawlMemory;

/**
 * One visit to a source: its list, then page by page. What was done is made visible every so many
 * pages; a visit that is killed is taken up where it stopped, without fetching a page again.
 */
public final class Crawl {
  private static final int CHECKPOINT = 200;
  private static final int SUSPECT_AFTER = 3;
  private static final int DELISTED_AFTER = 6;
  private static final int LATEST_RUNS = 500;
  private static final int COMPARED = 5;

  private final SourceDefinition source;
  private final Fetcher fetcher;
  private final Store store;
  private final Clock clock;
  private int emptyTimes;

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
    Map<String, CrawlMemory> memories = new TreeMap<>();
    store.remembered(source.id()).forEach(memory -> memories.put(memory.url(), memory));
    JobPostingReader reader = new JobPostingReader(StoredPlaces.in(store));
    try (Store.CrawlRun run = store.beginCrawl(source.id())) {
      Set<String> done = new HashSet<>();
      for (CrawlMemory memory : run.carried()) {
        memories.put(memory.url(), memory);
        done.add(memory.url());
      }
      progress.begin(source.id(), 0);
      LocalDate today = LocalDate.now(clock);
      SourceRecords records = new SourceRecords(source, reader, today);
      Map<String, Harvest.Known> held = held(run);
      PageLives lives = new PageLives(source, run, memories, held);
      Decisions decisions = new Decisions(store.decisions());
      Harvest harvest = new Harvest(source, run, reader, records, lives, held, decisions, today);
      if (source.kind() != SourceDefinition.Kind.SITE) {
        return settle(run, harvest, handover(records, harvest, memories, run, progress));
      }
      Listing listing = Listing.of(source, fetcher);
      listing.skipped().forEach(harvest::skip);
      Health health = health(!listing.pages().isEmpty(), listing.complete(), memories, run);
      if (!listing.pages().isEmpty()) {
        visit(listing.pages(), harvest, lives, done, run, progress);
        harvest.finish(health == Health.FINE && source.authority(), listing.pages());
      } else if (health == Health.DELISTED) {
        harvest.allGone();
      }
      return settle(run, harvest, harvest.report(listing.pages().size(), health));
    }
  }

  /** Lets the visit count, unless it differs too much from those before it. */
  private CrawlReport settle(Store.CrawlRun run, Harvest harvest, CrawlReport report) {
    SortedMap<String, Double> figures = harvest.figures(emptyTimes);
    run.measured(figures);
    List<String> objections =
        report.health() == Health.FINE ? QualityGate.objections(figures, accepted()) : List.of();
    if (objections.isEmpty()) {
      run.commit(note(report));
      return report;
    }
    run.quarantine(String.join("; ", objections));
    return report.withObjections(objections);
  }

  /** What was measured of the latest visits that counted. */
  private List<SortedMap<String, Double>> accepted() {
    return store.runs(LATEST_RUNS).stream()
        .filter(run -> run.source().equals(source.id()) && !run.figures().isEmpty())
        .filter(run -> run.outcome() == Store.Outcome.SUCCEEDED)
        .limit(COMPARED)
        .map(Store.RunSummary::figures)
        .toList();
  }

  /** Feeds, paged JSON and tables: the records stand in the list itself. */
  private CrawlReport handover(
      SourceRecords records,
      Harvest harvest,
      Map<String, CrawlMemory> memories,
      Store.CrawlRun run,
      Progress progress) {
    Handover handover = new Handover(source, fetcher, records);
    AtomicLong listed = new AtomicLong();
    handover.walk(
        (answer, delivered) -> {
          listed.addAndGet(delivered.size());
          harvest.take(answer, delivered);
          progress.advance(delivered.size());
          return true;
        });
    handover.skipped().forEach(harvest::skip);
    Health health = health(listed.get() > 0, handover.complete(), memories, run);
    harvest.finish(health == Health.DELISTED || (health == Health.FINE && source.authority()));
    return harvest.report(listed.get(), health);
  }

  private void visit(
      List<URI> pages,
      Harvest harvest,
      PageLives lives,
      Set<String> done,
      Store.CrawlRun run,
      Progress progress) {
    progress.begin(source.id(), pages.size());
    List<URI> wanted = pages.stream().filter(page -> !done.contains(page.toString())).toList();
    for (URI page : pages) {
      CrawlMemory memory = lives.of(page);
      if (memory != null && done.contains(memory.url())) {
        harvest.resumed(page, memory);
        progress.advance(1);
      }
    }
    try (FetchAhead ahead = new FetchAhead(fetcher)) {
      for (int visited = 0; visited < wanted.size(); visited++) {
        URI page = wanted.get(visited);
        FetchOutcome outcome = ahead.fetch(page, lives.validators(lives.of(page)));
        if (visited + 1 < wanted.size()) {
          URI next = wanted.get(visited + 1);
          ahead.start(next, lives.validators(lives.of(next)));
        }
        harvest.take(page, outcome);
        progress.advance(1);
        if ((visited + 1) % CHECKPOINT == 0) {
          run.checkpoint();
        }
      }
    }
  }

  /** What we hold of the source, and what a visit that broke off had found. */
  private Map<String, Harvest.Known> held(Store.CrawlRun run) {
    Map<String, Harvest.Known> held = new TreeMap<>();
    Stream.concat(
            store.list(RecordKind.VACANCY, Vacancy.class, source.id()).stream(),
            run.carried(RecordKind.VACANCY, Vacancy.class).stream())
        .forEach(one -> held.put(one.id(), Harvest.Known.of(one.document())));
    return held;
  }

  /** An empty list may be an accident of the site; it must happen six times to be believed. */
  private Health health(
      boolean filled, boolean complete, Map<String, CrawlMemory> memories, Store.CrawlRun run) {
    String list = "list:" + source.id();
    CrawlMemory before = memories.get(list);
    if (filled) {
      emptyTimes = 0;
      remember(run, list);
      return complete ? Health.FINE : Health.UNREACHABLE;
    }
    if (!complete) {
      return Health.UNREACHABLE;
    }
    emptyTimes = 1 + (before == null ? 0 : before.strikes());
    remember(run, list);
    if (emptyTimes >= DELISTED_AFTER) {
      return Health.DELISTED;
    }
    return emptyTimes >= SUSPECT_AFTER ? Health.SUSPECT : Health.EMPTY;
  }

  private void remember(Store.CrawlRun run, String list) {
    run.remember(
        new CrawlMemory(
            source.id(), list, null, null, 200, emptyTimes, 0, clock.instant(), null, null));
  }

  private static String note(CrawlReport report) {
    return report.put()
        + " records from "
        + report.listed()
        + " listed, "
        + report.gone()
        + " gone, "
        + report.skipped().size()
        + " skipped";
  }
}
