package nl.koerswijzer.ingest.crawl;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.crawl.CrawlReport.Skipped;
import nl.koerswijzer.model.HandClock;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchLimits;
import nl.koerswijzer.source.Hosts;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.TestSite;
import nl.koerswijzer.source.Visit;
import nl.koerswijzer.source.Visitor;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A site that is visited day after day, over real HTTP. */
abstract class VisitedSite {
  static final Visitor VISITOR = new Visitor("koerswijzer", "1", "https://voorbeeld.nl");
  static final FetchLimits LIMITS =
      new FetchLimits(1_000_000, Duration.ofSeconds(5), 1, Duration.ZERO, Duration.ZERO);

  @TempDir Path folder;
  TestSite site;
  Store store;
  final Days clock = new Days();
  boolean authority = true;

  /**
   * A new day begins when the test says so; within a day time moves on by a thousandth of a second
   * a look.
   */
  static final class Days extends HandClock {
    Days() {
      super("2026-03-01T12:00:00Z");
    }

    @Override
    public Instant instant() {
      pass(Duration.ofMillis(1));
      return super.instant();
    }
  }

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    store = SqliteStore.open(folder.resolve("store"), clock);
    site.html("/", "<h1>Werk</h1>");
  }

  @AfterEach
  void stop() {
    store.close();
    site.close();
  }

  void list(String... paths) {
    site.sitemap("/sitemap.xml", Stream.of(paths).map(site::at).toList());
  }

  void vacancy(String path, String title) {
    vacancy(path, title, "");
  }

  void vacancy(String path, String title, String more) {
    site.html(
        path,
        """
        <html><head><script type="application/ld+json">
        {"@type": "JobPosting", "title": "%s", "description": "<p>Werk als %s.</p>"%s}
        </script></head></html>
        """
            .formatted(title, title, more));
  }

  CrawlReport crawl() throws IOException {
    clock.pass(Duration.ofDays(1));
    SourceDefinition source =
        site.source(authority, List.of(site.at("/sitemap.xml")), "^/(vacature/|$)");
    try (Visit visit = visit(source)) {
      return new Crawl(source, visit, store, clock).run(Progress.NONE);
    }
  }

  Visit visit(SourceDefinition source) throws IOException {
    Hosts hosts = Hosts.unshared(clock, pause -> {});
    return Visit.live(source, VISITOR, LIMITS, folder.resolve("archive"), hosts, clock, 1);
  }

  List<String> titles() {
    return store.list(RecordKind.VACANCY, Vacancy.class, "test").stream()
        .map(held -> held.document().title())
        .sorted()
        .toList();
  }

  static List<Reason> reasons(CrawlReport report) {
    return report.skipped().stream()
        .map(Skipped::reason)
        .filter(reason -> reason != Reason.NO_VACANCY)
        .toList();
  }
}
