package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.source.FetchLimits;
import nl.koerswijzer.source.Hosts;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.TestSite;
import nl.koerswijzer.source.Visit;
import nl.koerswijzer.source.Visitor;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.Documents;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.Decision;
import nl.koerswijzer.store.Store.Held;
import nl.koerswijzer.store.Store.Outcome;
import nl.koerswijzer.store.Store.Quarantined;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What gates and curators make of a crawl. */
class CuratedCrawlTest {
  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private static final FetchLimits LIMITS =
      new FetchLimits(1_000_000, Duration.ofSeconds(5), 1, Duration.ZERO, Duration.ZERO);

  private static final Workplace BREDA =
      new Workplace("Breda", "NL", new GeoPoint(51.59, 4.78), "GM0758");

  @TempDir private Path folder;
  private TestSite site;
  private Store store;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    store = SqliteStore.open(folder.resolve("store"), on(0));
  }

  @AfterEach
  void stop() {
    store.close();
    site.close();
  }

  private static Clock on(int day) {
    return Clock.fixed(START.plus(Duration.ofDays(day)), ZoneOffset.UTC);
  }

  private CrawlReport crawl(int day) throws IOException {
    SourceDefinition source = site.source(true, List.of(site.at("/sitemap.xml")), "^/vacature/");
    Visitor visitor = new Visitor("koerswijzer", "1", "https://voorbeeld.nl");
    try (Visit visit =
        Visit.live(
            source,
            visitor,
            LIMITS,
            folder.resolve("archive"),
            Hosts.unshared(on(day), pause -> {}),
            on(day),
            1)) {
      return new Crawl(source, visit, store, on(day)).run(Progress.NONE);
    }
  }

  private void list(int pages) {
    StringBuilder xml =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    IntStream.range(0, pages)
        .forEach(
            page ->
                xml.append("<url><loc>")
                    .append(site.at("/vacature/" + page))
                    .append("</loc></url>"));
    site.text("/sitemap.xml", 200, "application/xml", xml.append("</urlset>").toString());
  }

  private void vacancy(int page, String fields) {
    site.html(
        "/vacature/" + page,
        "<script type=\"application/ld+json\">{\"@type\": \"JobPosting\", \"description\": \"Werk "
            + page
            + ".\", "
            + fields
            + "}</script>");
  }

  private List<String> titles() {
    return store.list(RecordKind.VACANCY, Vacancy.class, "test").stream()
        .map(Held::document)
        .map(Vacancy::title)
        .sorted()
        .toList();
  }

  private void decide(Quarantined record, String verdict, String value) {
    store.decide(
        new Decision(
            Decisions.VACANCY,
            Decisions.vacancy(record.source(), record.id()),
            verdict,
            value,
            "",
            "anna",
            START));
  }

  @Test
  void collapse_putsTheRunInQuarantine_andTheOldVacanciesStay() throws IOException {
    IntStream.range(0, 40).forEach(page -> vacancy(page, "\"title\": \"Kok " + page + "\""));
    list(40);
    crawl(0);
    list(4);

    CrawlReport report = crawl(1);

    assertThat(report.objections()).singleElement().asString().contains("a collapse");
    assertThat(titles()).hasSize(40);
    Store.RunSummary run = store.runs(1).getFirst();
    assertThat(run.outcome()).isEqualTo(Outcome.QUARANTINED);

    store.release(run.id(), "they moved");
    assertThat(titles()).hasSize(4);
  }

  @Test
  void sameCollapseAgain_isAskedAgain_untilItIsReleased() throws IOException {
    IntStream.range(0, 40).forEach(page -> vacancy(page, "\"title\": \"Kok " + page + "\""));
    list(40);
    crawl(0);
    list(4);
    crawl(1);
    crawl(2);
    assertThat(store.runs(2))
        .extracting(Store.RunSummary::outcome)
        .containsExactly(Outcome.QUARANTINED, Outcome.DISCARDED);

    store.release(store.runs(1).getFirst().id(), "they moved");
    assertThat(crawl(3).objections()).isNotEmpty();
    assertThat(titles()).hasSize(4);
  }

  @Test
  void vacancyThatCannotBeTrue_waitsForACurator_whoseReleaseSurvives() throws IOException {
    vacancy(0, "\"title\": \"Kok\", \"datePosted\": \"2027-01-01\"");
    list(1);
    crawl(0);
    assertThat(titles()).isEmpty();
    Quarantined refused = store.quarantine(5).getFirst();
    assertThat(refused.reason()).contains("still to come");
    assertThat(refused.url()).endsWith("/vacature/0");

    decide(refused, Decisions.RELEASE, "");
    store.settle(refused, Decisions.RELEASE, refused.document());
    assertThat(titles()).containsExactly("Kok");
    crawl(1);
    assertThat(titles()).containsExactly("Kok");
    assertThat(store.quarantine(5)).isEmpty();
  }

  @Test
  void correctionAndBlock_surviveTheNextCrawl() throws IOException {
    vacancy(0, "\"employer\": \"Niemand\"");
    vacancy(1, "\"title\": \"12345\"");
    list(2);
    crawl(0);
    for (Quarantined refused : store.quarantine(5)) {
      if (refused.document() == null) {
        decide(
            refused,
            Decisions.CORRECT,
            Documents.write(
                new Correction("Bakker", null, BREDA, null, null, null, null, null, null)));
      } else {
        decide(refused, Decisions.BLOCK, "");
      }
    }

    CrawlReport second = crawl(1);

    assertThat(titles()).containsExactly("Bakker");
    assertThat(store.list(RecordKind.VACANCY, Vacancy.class, "test"))
        .allSatisfy(held -> assertThat(held.document().workplaces()).containsExactly(BREDA));
    assertThat(second.skippedByReason()).containsEntry(CrawlReport.Reason.BLOCKED, 1L);
    assertThat(store.quarantine(5)).isEmpty();
  }

  @Test
  void figures_areKeptWithTheRun() throws IOException {
    vacancy(0, "\"title\": \"Kok\", \"hiringOrganization\": {\"name\": \"De Pan\"}");
    vacancy(1, "\"title\": \"Bakker\"");
    list(2);
    crawl(0);
    assertThat(store.runs(1).getFirst().figures())
        .containsEntry(RunFigures.ALIVE, 2.0)
        .containsEntry("filled.employer", 0.5)
        .containsEntry("filled.description", 1.0);
  }
}
