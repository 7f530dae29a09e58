package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A site that does everything wrong, on purpose or by accident, over real HTTP. */
@Timeout(60)
class HostileSiteTest {
  private static final FetchLimits LIMITS =
      new FetchLimits(1_000_000, Duration.ofSeconds(2), 1, Duration.ZERO, Duration.ZERO);
  private static final List<String> GOOD = List.of("/vacature/goed-1", "/vacature/goed-2");

  @TempDir private Path folder;
  private TestSite site;
  private Store store;
  private final List<String> listed = new ArrayList<>(GOOD);

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    store = SqliteStore.open(folder.resolve("store"), Clock.systemUTC());
    site.text("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /vacature/verboden");
    GOOD.forEach(path -> good(path, path));
    site.otherwise(this::forbidden);
  }

  @AfterEach
  void stop() {
    store.close();
    site.close();
  }

  /** What nobody may ask for answers gladly, so that asking would show. */
  private void forbidden(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    if (path.contains("verboden")) {
      TestSite.send(exchange, 200, "text/html", TestSite.posting("Verboden " + path));
    } else {
      exchange.sendResponseHeaders(404, -1);
    }
  }

  private void good(String path, String title) {
    site.on(
        path,
        exchange -> TestSite.send(exchange, 200, "text/html", TestSite.posting("Kok " + title)));
  }

  private String trap(String path) {
    listed.add(path);
    return path;
  }

  private CrawlReport crawl() throws IOException {
    site.sitemap("/sitemap.xml", listed.stream().map(site::at).toList());
    return crawl(new SourceDraft().sitemap(site.at("/sitemap.xml")));
  }

  private CrawlReport crawl(SourceDraft draft) throws IOException {
    SourceDefinition source = draft.include("^/vacature/").build();
    try (Visit visit =
        Visit.live(
            source,
            new Visitor("koerswijzer", "1", "https://voorbeeld.nl"),
            LIMITS,
            folder.resolve("archive"),
            Hosts.unshared(Clock.systemUTC(), pause -> {}),
            Clock.systemUTC(),
            1)) {
      return new Crawl(source, visit, store, Clock.systemUTC()).run(Progress.NONE);
    }
  }

  private List<String> titles() {
    return store.list(RecordKind.VACANCY, Vacancy.class, "test").stream()
        .map(held -> held.document().title())
        .sorted()
        .toList();
  }

  private void assertOnlyTheGoodOnes() {
    assertThat(titles()).containsExactly("Kok /vacature/goed-1", "Kok /vacature/goed-2");
    assertThat(List.copyOf(site.requests)).noneMatch(path -> path.startsWith("/vacature/verboden"));
    for (String path : GOOD) {
      assertThat(site.asked(path)).as(path).isEqualTo(1);
    }
  }

  @Test
  void everyTrapAtOnce_costsNoGoodPageAndNoForbiddenOne() throws IOException {
    trap("/vacature/verboden/1");
    site.redirect(trap("/vacature/naar-verboden"), 302, "/vacature/verboden/2");
    site.redirect(trap("/vacature/prive"), 302, "http://169.254.169.254/vacature/1");
    site.redirect(trap("/vacature/thuis"), 302, "http://10.0.0.1/vacature/1");
    site.redirect(trap("/vacature/rond-1"), 301, "/vacature/rond-2");
    site.redirect(trap("/vacature/rond-2"), 302, "/vacature/rond-1");
    site.redirect(trap("/vacature/zelf"), 301, "/vacature/zelf");
    site.redirect(trap("/vacature/bestand"), 302, "file:///etc/passwd");
    site.on(trap("/vacature/druppel"), HostileSiteTest::drip);
    site.on(trap("/vacature/bom"), HostileSiteTest::bomb);
    site.on(trap("/vacature/groot"), exchange -> huge(exchange, 50));
    site.html(trap("/vacature/fout"), "<h1>500</h1><p>Er ging iets mis</p>");
    site.text(trap("/vacature/stuk"), 500, "text/html", "stuk");
    site.on(trap("/vacature/half"), HostileSiteTest::half);
    site.html(
        trap("/vacature/kapot"), "<script type='application/ld+json'>{\"@type\":\"JobPosting\"");

    CrawlReport report = crawl();

    assertOnlyTheGoodOnes();
    assertThat(report.put()).isEqualTo(2);
    assertThat(report.skipped()).extracting(CrawlReport.Skipped::address).hasSize(15);
    assertThat(report.skipped()).allMatch(one -> !one.detail().isBlank());
    assertThat(report.skippedByReason())
        .containsEntry(Reason.ROBOTS, 2L)
        .containsEntry(Reason.NO_VACANCY, 1L)
        .containsEntry(Reason.BROKEN, 1L);
  }

  private static void bomb(HttpExchange exchange) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      byte[] megabyte = new byte[1 << 20];
      for (int part = 0; part < 200; part++) {
        gzip.write(megabyte);
      }
    }
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    TestSite.send(exchange, 200, "text/html", packed.toByteArray());
  }

  private static void huge(HttpExchange exchange, int megabytes) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    for (int part = 0; part < megabytes; part++) {
      body.write(new byte[1 << 20]);
    }
  }

  /** Sends a byte every now and then, for longer than anyone should wait. */
  private static void drip(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    OutputStream body = exchange.getResponseBody();
    for (int sent = 0; sent < 80; sent++) {
      body.write('x');
      body.flush();
      Sleeper.REAL.sleep(Duration.ofMillis(100));
    }
  }

  /** Promises more than it sends. */
  private static void half(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 10_000);
    exchange.getResponseBody().write(TestSite.posting("Half"));
    exchange.getResponseBody().flush();
    exchange.close();
  }

  @Test
  void siteThatTurnsHostile_losesNoVacancy() throws IOException {
    crawl();
    site.on(GOOD.get(0), HostileSiteTest::half);
    site.html(GOOD.get(1), "<h1>Er ging iets mis</h1>");

    CrawlReport report = crawl();

    assertThat(report.gone()).isZero();
    assertThat(titles()).hasSize(2);
  }

  @Test
  void changingTags_storeOneVacancy() throws IOException {
    AtomicInteger times = new AtomicInteger();
    site.on(
        trap("/vacature/grillig"),
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"" + times.incrementAndGet() + "\"");
          TestSite.send(exchange, 200, "text/html", TestSite.posting("Bakker"));
        });
    crawl();
    crawl();

    assertThat(titles()).filteredOn("Bakker"::equals).hasSize(1);
    assertThat(site.asked("/vacature/grillig")).isEqualTo(2);
  }

  @Test
  void wrongCharset_isReadAsTheSiteSays_withoutBreakingTheVisit() throws IOException {
    byte[] latin =
        new String(TestSite.posting("Cafémedewerker"), StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.ISO_8859_1);
    site.on(
        trap("/vacature/latijn"),
        exchange -> TestSite.send(exchange, 200, "text/html; charset=iso-8859-1", latin));
    site.on(
        trap("/vacature/liegt"),
        exchange -> TestSite.send(exchange, 200, "text/html; charset=utf-8", latin));
    site.on(
        trap("/vacature/onbekend"),
        exchange ->
            TestSite.send(exchange, 200, "text/html; charset=onzin", TestSite.posting("Ober")));

    crawl();

    assertThat(titles()).contains("Cafémedewerker", "Ober").hasSize(5);
  }

  @Test
  void sameAddressInManyGuises_isOnePage() throws IOException {
    good("/vacature/een", "een");
    trap("/vacature/een?utm_source=mail");
    trap("/vacature/een?utm_campaign=x&fbclid=2#top");
    trap("/vacature/./een");
    trap("/vacature/twee/../een");

    crawl();

    assertThat(site.requests)
        .filteredOn(path -> path.contains("een"))
        .containsExactly("/vacature/een");
  }

  @Test
  void connectionThatIsReset_failsOnePageOnly() throws IOException {
    try (ServerSocket rude = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> resetAll(rude));
      URI page = URI.create("http://127.0.0.1:" + rude.getLocalPort() + "/vacature/reset");
      site.sitemap("/sitemap.xml", List.of(page, site.at(GOOD.get(0)), site.at(GOOD.get(1))));

      CrawlReport report =
          crawl(new SourceDraft().sitemap(site.at("/sitemap.xml")).seed(page.resolve("/")));

      assertThat(titles()).hasSize(2);
      assertThat(report.skipped()).anyMatch(one -> one.address().equals(page.toString()));
    }
  }

  private static void resetAll(ServerSocket rude) {
    try {
      while (true) {
        try (Socket guest = rude.accept()) {
          guest.setSoLinger(true, 0);
        }
      }
    } catch (IOException e) {
      // the test is over
    }
  }

  @Test
  void calendarWithoutEnd_ends() throws IOException {
    site.otherwise(
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          int month = path.startsWith("/agenda/") ? Integer.parseInt(path.substring(8)) : 0;
          String links = "<a href='/vacature/goed-1'>1</a> <a href='/vacature/goed-2'>2</a>";
          String next = "<a rel='next' href='/agenda/" + (month + 1) + "'>volgende</a>";
          TestSite.send(
              exchange, 200, "text/html", (links + next).getBytes(StandardCharsets.UTF_8));
        });

    CrawlReport report = crawl(new SourceDraft().seed(site.at("/agenda/1")));

    assertOnlyTheGoodOnes();
    assertThat(report.health()).isEqualTo(Health.FINE);
    assertThat(site.requests).filteredOn(path -> path.startsWith("/agenda")).hasSize(2);
  }

  @Test
  void listWithoutEnd_thatKeepsMakingUpPages_isCutOffAtTheMostPages() throws IOException {
    site.otherwise(
        exchange -> {
          String path = exchange.getRequestURI().getPath();
          int month = path.startsWith("/agenda/") ? Integer.parseInt(path.substring(8)) : 0;
          String links =
              "<a href='/vacature/v%d'>x</a><a rel='next' href='/agenda/%d'>volgende</a>"
                  .formatted(month, month + 1);
          byte[] page =
              path.startsWith("/vacature")
                  ? TestSite.posting(path)
                  : links.getBytes(StandardCharsets.UTF_8);
          TestSite.send(exchange, 200, "text/html", page);
        });

    CrawlReport report = crawl(new SourceDraft().seed(site.at("/agenda/1")).maxPages(30));

    assertThat(report.listed()).isEqualTo(30);
    assertThat(report.health())
        .as("an unfinished list kills nothing")
        .isEqualTo(Health.UNREACHABLE);
    assertThat(site.requests).hasSizeLessThan(70);
  }

  @Test
  void sitemapsThatNameEachOther_areReadOnce() throws IOException {
    String index =
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap>
        <sitemap><loc>%s</loc></sitemap></sitemapindex>
        """
            .formatted(site.at("/a.xml"), site.at("/b.xml"), site.at("/list.xml"));
    site.text("/a.xml", 200, "application/xml", index);
    site.text("/b.xml", 200, "application/xml", index);
    site.sitemap("/list.xml", GOOD.stream().map(site::at).toList());

    crawl(new SourceDraft().sitemap(site.at("/a.xml")));

    assertOnlyTheGoodOnes();
    assertThat(site.asked("/a.xml")).isEqualTo(1);
    assertThat(site.asked("/b.xml")).isEqualTo(1);
  }
}
