package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchLimits;
import nl.koerswijzer.source.Hosts;
import nl.koerswijzer.source.Sleeper;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDraft;
import nl.koerswijzer.source.TestSite;
import nl.koerswijzer.source.Visit;
import nl.koerswijzer.source.Visitor;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A crawl that is killed, for real, in the middle of its visit. */
class KilledCrawlTest {
  private static final int PAGES = 450;

  /** More than two checkpoints, and then some pages that no checkpoint knows of. */
  private static final int LAST = 430;

  @TempDir private Path folder;

  @Test
  @Timeout(120)
  void killedCrawl_isTakenUpWithoutAskingForAPageAgain() throws Exception {
    CountDownLatch reached = new CountDownLatch(1);
    try (TestSite site = site()) {
      site.on(
          "/vacature/" + LAST,
          exchange -> {
            reached.countDown();
            Sleeper.REAL.sleep(Duration.ofSeconds(1));
          });
      Process crawl = start(site.at("/sitemap.xml"));
      try {
        assertThat(reached.await(60, TimeUnit.SECONDS)).as("the crawl came to the page").isTrue();
      } finally {
        crawl.destroyForcibly().waitFor();
      }
      site.remove("/vacature/" + LAST);

      CrawlReport report = crawl(site.at("/sitemap.xml"), folder);

      assertThat(report.resumed()).as("known by the store").isGreaterThanOrEqualTo(200);
      for (int page = 0; page < PAGES; page++) {
        String path = "/vacature/" + page;
        int times = page == LAST ? 2 : 1;
        assertThat(site.asked(path)).as(path).isEqualTo(times);
      }
      assertThat(titles()).hasSize(PAGES);
      assertThat(report.gone()).isZero();
    }
  }

  private static TestSite site() throws IOException {
    TestSite site = new TestSite();
    List<URI> pages = new ArrayList<>();
    for (int page = 0; page < PAGES; page++) {
      pages.add(site.at("/vacature/" + page));
    }
    return site.sitemap("/sitemap.xml", pages)
        .otherwise(
            exchange ->
                TestSite.send(
                    exchange,
                    200,
                    "text/html",
                    TestSite.posting("Kok " + exchange.getRequestURI().getPath())));
  }

  private List<String> titles() throws IOException {
    try (Store store = SqliteStore.open(folder.resolve("store"), Clock.systemUTC())) {
      return store.list(RecordKind.VACANCY, Vacancy.class, "test").stream()
          .map(held -> held.document().title())
          .toList();
    }
  }

  private Process start(URI sitemap) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            KilledCrawlTest.class.getName(),
            sitemap.toString(),
            folder.toString())
        .inheritIO()
        .start();
  }

  /** Crawls until it is done or killed. */
  public static void main(String[] arguments) throws IOException {
    crawl(URI.create(arguments[0]), Path.of(arguments[1]));
  }

  private static CrawlReport crawl(URI sitemap, Path folder) throws IOException {
    SourceDefinition source = new SourceDraft().sitemap(sitemap).include("^/vacature/").build();
    Clock clock = Clock.systemUTC();
    try (Store store = SqliteStore.open(folder.resolve("store"), clock);
        Visit visit =
            Visit.live(
                source,
                new Visitor("koerswijzer", "1", "https://voorbeeld.nl"),
                FetchLimits.USUAL,
                folder.resolve("archive"),
                Hosts.unshared(clock, Sleeper.REAL),
                clock,
                1)) {
      return new Crawl(source, visit, store, clock).run(Progress.NONE);
    }
  }
}
