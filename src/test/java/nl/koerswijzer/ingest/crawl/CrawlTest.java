package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.Fetcher;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.TestSite;
import nl.koerswijzer.source.Validators;
import nl.koerswijzer.source.Visit;
import org.junit.jupiter.api.Test;

/** What a visit takes, leaves and takes up again. */
class CrawlTest extends VisitedSite {
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
    site.sitemap("/a.xml", List.of(site.at("/vacature/1")));
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
    try (Visit visit = visit(source)) {
      Crawl dying =
          new Crawl(
              source,
              new Fetcher() {
                @Override
                public FetchOutcome fetch(URI address, Validators validators) {
                  if (address.getPath().equals("/vacature/250")) {
                    throw new IllegalStateException("killed");
                  }
                  return visit.fetch(address, validators);
                }

                @Override
                public List<URI> sitemaps(URI host) {
                  return visit.sitemaps(host);
                }
              },
              store,
              clock);
      assertThat(catchThrowable(() -> dying.run(Progress.NONE))).hasMessage("killed");
    }
    assertThat(titles()).as("a visit counts when it is done").isEmpty();

    CrawlReport report = crawl();

    assertThat(report.resumed()).isEqualTo(200);
    assertThat(titles()).hasSize(300);
    assertThat(site.asked("/vacature/10")).isEqualTo(1);
    assertThat(report.gone()).isZero();
  }
}
