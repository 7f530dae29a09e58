package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.delivery.SourceRecords;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.model.Indicator;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources that hand over their records page by page, over real HTTP. */
class HandoverTest {
  private static final String MAPPING =
      """
      {"records": "/jobs", "fields": {"identifier": "/id", "title": "/title",
       "validThrough": "/until"}}
      """;

  @TempDir private Path folder;
  private final Clock clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private TestSite site;
  private Store store;
  private int visits;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    store = SqliteStore.open(folder.resolve("store"), clock);
  }

  @AfterEach
  void stop() {
    store.close();
    site.close();
  }

  private Visit visit(SourceDefinition source) throws IOException {
    FetchLimits limits =
        new FetchLimits(1_000_000, Duration.ofSeconds(5), 1, Duration.ZERO, Duration.ZERO);
    Visitor visitor = new Visitor("koerswijzer", "1", "https://voorbeeld.nl");
    Path archive = folder.resolve("archive" + visits++);
    return Visit.live(
        source, visitor, limits, archive, Hosts.unshared(clock, pause -> {}), clock, 1);
  }

  private CrawlReport crawl(String mapping) throws IOException {
    SourceDefinition source = site.api("/jobs?page=1", mapping);
    try (Visit visit = visit(source)) {
      return new Crawl(source, visit, store, clock).run(Progress.NONE);
    }
  }

  private void page(String path, String next, String jobs) {
    site.text(
        path, 200, "application/json", "{\"jobs\": [" + jobs + "], \"next\": \"" + next + "\"}");
  }

  private static String job(int id, String title) {
    return "{\"id\": %d, \"title\": \"%s\"}".formatted(id, title);
  }

  private List<String> titles() {
    return store.list(RecordKind.VACANCY, Vacancy.class, "test").stream()
        .map(held -> held.document().title())
        .sorted()
        .toList();
  }

  @Test
  void pages_areFollowedToTheEnd_eachOnce() throws IOException {
    page("/jobs?page=1", "/jobs?page=2", job(1, "Kok") + "," + job(2, "Bakker"));
    page("/jobs?page=2", "/jobs?page=1", job(3, "Slager"));

    CrawlReport report = crawl(MAPPING);

    assertThat(titles()).containsExactly("Bakker", "Kok", "Slager");
    assertThat(report.health()).isEqualTo(Health.FINE);
    assertThat(site.asked("/jobs?page=1")).isEqualTo(1);
  }

  @Test
  void recordThatIsExpiredWrongOrDouble_isLeftAsideWithItsReason() throws IOException {
    String old = "{\"id\": 2, \"title\": \"Oud\", \"until\": \"2026-02-01\"}";
    page("/jobs?page=1", "", job(1, "Kok") + "," + old + "," + job(3, "") + "," + job(4, "Kok"));

    assertThat(crawl(MAPPING).skippedByReason())
        .containsEntry(Reason.EXPIRED, 1L)
        .containsEntry(Reason.BROKEN, 1L)
        .containsEntry(Reason.DUPLICATE, 1L);
    assertThat(titles()).containsExactly("Kok");
    assertThat(store.quarantine(10)).hasSize(1);
  }

  @Test
  void recordThatIsNoLongerListed_isGone_butNotWhenAPageIsMissing() throws IOException {
    page("/jobs?page=1", "/jobs?page=2", job(1, "Kok"));
    page("/jobs?page=2", "", job(2, "Bakker"));
    crawl(MAPPING);

    site.text("/jobs?page=2", 500, "text/plain", "");
    assertThat(crawl(MAPPING).health()).isEqualTo(Health.UNREACHABLE);
    assertThat(titles()).containsExactly("Bakker", "Kok");

    page("/jobs?page=1", "", job(1, "Kok"));
    assertThat(crawl(MAPPING).gone()).isEqualTo(1);
    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void answerInAnotherForm_killsNothingAndIsReported() throws IOException {
    page("/jobs?page=1", "", job(1, "Kok"));
    crawl(MAPPING);
    site.html("/jobs?page=1", "<h1>Onderhoud</h1>");

    CrawlReport report = crawl(MAPPING);

    assertThat(report.skipped())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.reason()).isEqualTo(Reason.BROKEN);
              assertThat(one.address()).endsWith("/jobs");
            });
    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void figures_areHeldAsFigures() throws IOException {
    page("/jobs?page=1", "", "{\"id\": \"0811\", \"value\": 4.5}");

    crawl(
        """
        {"record": "figure", "records": "/jobs", "fields": {"name": {"value": "tension"},
         "subject": {"value": "brc"}, "code": "/id", "value": "/value",
         "unit": {"value": "ratio"}, "period": {"value": "2026-Q1"}}}
        """);

    assertThat(store.list(RecordKind.INDICATOR, Indicator.class, "test"))
        .singleElement()
        .satisfies(held -> assertThat(held.document().classId()).isEqualTo("very-tight"));
  }

  @Test
  void dryRun_readsTheFirstRecordsAndStoresNothing() throws IOException {
    page("/jobs?page=1", "/jobs?page=2", job(1, "Kok") + "," + job(2, "Bakker"));

    assertThat(dryRun(2, Progress.NONE).records()).hasSize(2);

    assertThat(titles()).isEmpty();
    assertThat(site.asked("/jobs?page=2")).isZero();
  }

  @Test
  void dryRunThatIsStopped_asksNoMore() {
    page("/jobs?page=1", "/jobs?page=2", job(1, "Kok"));
    Progress stopped =
        new Progress() {
          @Override
          public void begin(String step, long total) {}

          @Override
          public void advance(long units) {
            throw new IllegalStateException("stopped");
          }
        };

    assertThatThrownBy(() -> dryRun(10, stopped)).hasMessage("stopped");

    assertThat(site.asked("/jobs?page=1")).isOne();
    assertThat(site.asked("/jobs?page=2")).isZero();
  }

  private DryRun dryRun(int enough, Progress progress) throws IOException {
    SourceDefinition source = site.api("/jobs?page=1", MAPPING);
    SourceRecords reader =
        new SourceRecords(
            source,
            new JobPostingReader(new Gazetteer(List.of(), List.of())),
            LocalDate.now(clock));
    try (Visit visit = visit(source)) {
      return DryRun.of(source, visit, reader, enough, progress);
    }
  }
}
