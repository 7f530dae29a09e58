package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.crawl.CrawlReport.Skipped;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchLimits;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Life and death of vacancies, visit after visit, over real HTTP. */
class CrawlTest {
  private static final Visitor VISITOR = new Visitor("koerswijzer", "1", "https://voorbeeld.nl");
  private static final FetchLimits LIMITS =
      new FetchLimits(1_000_000, Duration.ofSeconds(5), 1, Duration.ZERO, Duration.ZERO);

  @TempDir private Path folder;
  private TestSite site;
  private Store store;
  private final Map<String, String> pages = new TreeMap<>();
  private final Days clock = new Days();
  private boolean authority = true;

  /** A new day begins when the test says so; within a day time moves on by a second a look. */
  private static final class Days extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plusMillis(1);
      return now;
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

  private void list(String... paths) {
    StringBuilder xml =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (String path : paths) {
      xml.append("<url><loc>").append(site.at(path)).append("</loc></url>");
    }
    site.text("/sitemap.xml", 200, "application/xml", xml.append("</urlset>").toString());
  }

  private void vacancy(String path, String title) {
    vacancy(path, title, "");
  }

  private void vacancy(String path, String title, String more) {
    pages.put(path, title);
    site.html(
        path,
        """
        <html><head><script type="application/ld+json">
        {"@type": "JobPosting", "title": "%s", "description": "<p>Werk als %s.</p>"%s}
        </script></head></html>
        """
            .formatted(title, title, more));
  }

  private CrawlReport crawl() throws IOException {
    clock.now = clock.now.plus(Duration.ofDays(1));
    SourceDefinition source =
        site.source(authority, List.of(site.at("/sitemap.xml")), "^/(vacature/|$)");
    try (Visit visit =
        Visit.live(source, VISITOR, LIMITS, folder.resolve("archive"), clock, pause -> {}, 1)) {
      return new Crawl(source, visit, store, clock).run(Progress.NONE);
    }
  }

  private List<String> titles() {
    return store.list(RecordKind.VACANCY, Vacancy.class, "test").stream()
        .map(held -> held.document().title())
        .sorted()
        .toList();
  }

  private static List<Reason> reasons(CrawlReport report) {
    return report.skipped().stream()
        .map(Skipped::reason)
        .filter(reason -> reason != Reason.NO_VACANCY)
        .toList();
  }

  @Test
  void listedVacancies_areTaken() throws IOException {
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Bakker");

    CrawlReport report = crawl();

    assertThat(titles()).containsExactly("Bakker", "Kok");
    assertThat(report.put()).isEqualTo(2);
    assertThat(report.health()).isEqualTo(Health.FINE);
    assertThat(reasons(report)).isEmpty();
  }

  @Test
  void sitemapIndex_isFollowed() throws IOException {
    list("/vacature/1");
    site.text(
        "/sitemap.xml",
        200,
        "application/xml",
        """
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap></sitemapindex>
        """
            .formatted(site.at("/a.xml"), site.at("/sitemap.xml")));
    site.text(
        "/a.xml",
        200,
        "application/xml",
        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>"
            + site.at("/vacature/1")
            + "</loc></url></urlset>");
    vacancy("/vacature/1", "Kok");

    assertThat(crawl().put()).isEqualTo(1);
    assertThat(site.asked("/sitemap.xml")).isEqualTo(1);
  }

  @Test
  void everythingLeftAside_hasItsReason() throws IOException {
    site.text("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /vacature/intern");
    list(
        "/vacature/1",
        "/vacature/2",
        "/vacature/3",
        "/vacature/4",
        "/vacature/5",
        "/vacature/6",
        "/vacature/intern",
        "/vacature/niet-1",
        "/over-ons");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Kok");
    vacancy("/vacature/3", "Bakker", ", \"validThrough\": \"2026-02-01\"");
    site.html(
        "/vacature/4",
        "<script type='application/ld+json'>{\"@type\": \"JobPosting\", \"tit</script>");
    site.html("/vacature/5", "<p>Er ging iets mis, probeer het later</p>");
    vacancy("/vacature/intern", "Geheim");

    CrawlReport report = crawl();

    assertThat(report.skippedByReason())
        .containsEntry(Reason.DUPLICATE, 1L)
        .containsEntry(Reason.EXPIRED, 1L)
        .containsEntry(Reason.BROKEN, 1L)
        .containsEntry(Reason.MISSING, 1L)
        .containsEntry(Reason.ROBOTS, 1L)
        .containsEntry(Reason.OUT_OF_SCOPE, 2L)
        .containsEntry(Reason.NO_VACANCY, 2L);
    assertThat(titles()).containsExactly("Kok");
    assertThat(site.asked("/vacature/intern")).isZero();
    assertThat(store.quarantine(10)).hasSize(1);
  }

  @Test
  void unchangedPage_keepsItsVacancyWithoutText() throws IOException {
    list("/vacature/1");
    String html =
        "<script type='application/ld+json'>{\"@type\":\"JobPosting\",\"title\":\"Kok\"}</script>";
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          boolean same = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          if (same) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            TestSite.send(exchange, 200, "text/html", html.getBytes(StandardCharsets.UTF_8));
          }
        });
    crawl();

    CrawlReport second = crawl();

    assertThat(second.unchanged()).isEqualTo(1);
    assertThat(second.gone()).isZero();
    assertThat(titles()).containsExactly("Kok");
  }

  @ParameterizedTest
  @CsvSource({"404, 1", "410, 1", "400, 3", "451, 3"})
  void pageThatIsRefused_killsAtOnceOrTheThirdTime(int status, int visits) throws IOException {
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Bakker");
    crawl();
    site.text("/vacature/1", status, "text/html", "");

    for (int visit = 1; visit < visits; visit++) {
      assertThat(crawl().gone()).isZero();
      assertThat(titles()).contains("Kok");
    }
    assertThat(crawl().gone()).isEqualTo(1);
    assertThat(titles()).containsExactly("Bakker");
  }

  @ParameterizedTest
  @CsvSource({"500", "503", "401", "403", "429"})
  void troubledPage_neverKills(int status) throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    crawl();
    site.text("/vacature/1", status, "text/html", "");

    for (int visit = 0; visit < 4; visit++) {
      crawl();
    }

    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void pageWithoutItsVacancy_neverKills() throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    crawl();
    site.html("/vacature/1", "<h1>Oeps, er ging iets mis</h1>");
    for (int visit = 0; visit < 4; visit++) {
      crawl();
    }
    assertThat(titles()).containsExactly("Kok");

    vacancy("/vacature/1", "Kok");
    assertThat(crawl().put()).isEqualTo(1);
  }

  @Test
  void absence_killsWhenTheListHasAuthority_andReturnBringsBack() throws IOException {
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Bakker");
    crawl();
    list("/vacature/2");
    assertThat(crawl().gone()).isEqualTo(1);
    assertThat(titles()).containsExactly("Bakker");

    list("/vacature/1", "/vacature/2");
    crawl();
    assertThat(titles()).containsExactly("Bakker", "Kok");
  }

  @Test
  void absence_withoutAuthority_meansNothing() throws IOException {
    authority = false;
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Bakker");
    crawl();
    list("/vacature/2");
    crawl();

    assertThat(titles()).containsExactly("Bakker", "Kok");
  }

  @Test
  void listThatCannotBeHad_killsNothing() throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    crawl();
    site.text("/sitemap.xml", 500, "text/html", "");

    CrawlReport report = crawl();

    assertThat(report.health()).isEqualTo(Health.UNREACHABLE);
    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void duplicateWhoseFirstPageDies_livesOnAtItsSecond() throws IOException {
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Kok");
    crawl();
    site.text("/vacature/1", 404, "text/html", "");
    crawl();

    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void pageWithTwoVacancies_keepsBoth() throws IOException {
    list("/vacature/1");
    site.html(
        "/vacature/1",
        "<script type='application/ld+json'>[{\"@type\":\"JobPosting\",\"title\":\"Kok\"},"
            + "{\"@type\":\"JobPosting\",\"title\":\"Bakker\"}]</script>");
    crawl();
    crawl();

    assertThat(titles()).containsExactly("Bakker", "Kok");
  }

  @Test
  void visitThatBreaksOff_isTakenUpWithoutAskingAgain() throws IOException {
    String[] paths = new String[300];
    for (int page = 0; page < paths.length; page++) {
      paths[page] = "/vacature/" + page;
      vacancy(paths[page], "Kok " + page);
    }
    list(paths);
    SourceDefinition source = site.source(true, List.of(site.at("/sitemap.xml")), "^/vacature/");
    try (Visit visit =
        Visit.live(source, VISITOR, LIMITS, folder.resolve("archive"), clock, pause -> {}, 1)) {
      Crawl dying =
          new Crawl(
              source,
              new nl.koerswijzer.source.Fetcher() {
                @Override
                public nl.koerswijzer.source.FetchOutcome fetch(
                    java.net.URI address, nl.koerswijzer.source.Validators validators) {
                  if (address.getPath().equals("/vacature/250")) {
                    throw new IllegalStateException("killed");
                  }
                  return visit.fetch(address, validators);
                }

                @Override
                public List<java.net.URI> sitemaps(java.net.URI host) {
                  return visit.sitemaps(host);
                }
              },
              store,
              clock);
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> dying.run(Progress.NONE)))
          .hasMessage("killed");
    }
    assertThat(titles()).as("a visit counts when it is done").isEmpty();

    CrawlReport report = crawl();

    assertThat(report.resumed()).isEqualTo(200);
    assertThat(titles()).hasSize(300);
    assertThat(site.asked("/vacature/10")).isEqualTo(1);
    assertThat(report.gone()).isZero();
  }

  @Test
  void emptyList_isSuspectTheThirdTimeAndBelievedTheSixth() throws IOException {
    SourceDefinition source =
        new SourceDraft().sitemap(site.at("/sitemap.xml")).maxPages(100).build();
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    List<Health> seen = new java.util.ArrayList<>();
    for (int visits = 0; visits < 7; visits++) {
      try (Visit visit =
          Visit.live(source, VISITOR, LIMITS, folder.resolve("archive"), clock, pause -> {}, 1)) {
        seen.add(new Crawl(source, visit, store, clock).run(Progress.NONE).health());
      }
      list();
      if (visits < 6) {
        assertThat(titles()).containsExactly("Kok");
      }
    }

    assertThat(seen)
        .containsExactly(
            Health.FINE,
            Health.EMPTY,
            Health.EMPTY,
            Health.SUSPECT,
            Health.SUSPECT,
            Health.SUSPECT,
            Health.DELISTED);
    assertThat(titles()).isEmpty();
  }

  @Test
  void vacancy_pastItsLastDay_isGoneThoughThePageStands() throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok", ", \"validThrough\": \"" + LocalDate.of(2026, 3, 3) + "\"");
    crawl();
    assertThat(titles()).containsExactly("Kok");
    crawl();
    CrawlReport third = crawl();

    assertThat(reasons(third)).containsExactly(Reason.EXPIRED);
    assertThat(titles()).isEmpty();
  }
}
