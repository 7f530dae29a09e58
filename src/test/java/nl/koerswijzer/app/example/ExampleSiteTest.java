package nl.koerswijzer.app.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.ingest.crawl.Crawl;
import nl.koerswijzer.ingest.crawl.CrawlReport;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchLimits;
import nl.koerswijzer.source.Hosts;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDefinitionException;
import nl.koerswijzer.source.SourceDefinitions;
import nl.koerswijzer.source.Visit;
import nl.koerswijzer.source.Visitor;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleSiteTest {
  private static final Path VACANCIES = Path.of("index-data/starter/vacancies");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Visitor VISITOR = new Visitor("koerswijzer", "1", "https://voorbeeld.nl");

  @TempDir private Path folder;

  @Test
  void crawl_takesWhatIsGoodAndNamesWhatIsNot() throws IOException, SourceDefinitionException {
    try (ExampleSite site = ExampleSite.start(VACANCIES, 0, CLOCK);
        Store store = SqliteStore.open(folder.resolve("store"), CLOCK)) {
      CrawlReport report = crawl(site, store);

      assertThat(report.skippedByReason())
          .containsKeys(
              Reason.ROBOTS,
              Reason.OUT_OF_SCOPE,
              Reason.EXPIRED,
              Reason.DUPLICATE,
              Reason.BROKEN,
              Reason.MISSING);
      assertThat(report.put()).isGreaterThanOrEqualTo(60);
      List<Vacancy> held =
          store.list(RecordKind.VACANCY, Vacancy.class, "voorbeeldsite").stream()
              .map(Store.Held::document)
              .toList();
      LocalDate today = LocalDate.now(CLOCK);
      assertThat(held)
          .allSatisfy(
              vacancy -> {
                assertThat(vacancy.example()).isTrue();
                assertThat(vacancy.workplaces()).isNotEmpty();
                assertThat(vacancy.posted()).isNotNull().isBeforeOrEqualTo(today);
              });
    }
  }

  private CrawlReport crawl(ExampleSite site, Store store)
      throws IOException, SourceDefinitionException {
    SourceDefinition source =
        new SourceDefinitions(Path.of("scrapers"), Map.of("EXAMPLE_SITE", site.address()))
            .get("voorbeeldsite");
    try (Visit visit =
        Visit.live(
            source,
            VISITOR,
            FetchLimits.USUAL,
            folder.resolve("archive"),
            Hosts.unshared(CLOCK, pause -> {}),
            CLOCK,
            1)) {
      return new Crawl(source, visit, store, CLOCK).run(Progress.NONE);
    }
  }

  @Test
  void definition_withoutItsVariable_isRefusedByName() {
    assertThatThrownBy(
            () -> new SourceDefinitions(Path.of("scrapers"), Map.of()).get("voorbeeldsite"))
        .isInstanceOf(SourceDefinitionException.class)
        .hasMessageContaining("EXAMPLE_SITE");
  }

  @Test
  void definition_thatBreaksTheSchema_isRefusedWithFieldNamed() throws IOException {
    Files.copy(Path.of("scrapers/source.schema.json"), folder.resolve("source.schema.json"));
    Files.writeString(
        folder.resolve("fout.yaml"),
        "id: fout\nname: Fout\nowner: X\nlicence: X\nkind: site\nspeed: 9\n");

    assertThatThrownBy(() -> new SourceDefinitions(folder, Map.of()).get("fout"))
        .isInstanceOf(SourceDefinitionException.class)
        .hasMessageContaining("speed");
  }

  @Test
  void definition_thatDoesNotExist_namesThoseThatDo() {
    assertThatThrownBy(() -> new SourceDefinitions(Path.of("scrapers"), Map.of()).get("nergens"))
        .hasMessageContaining("voorbeeldsite");
  }

  @Test
  void vacancyFile_withUnknownField_isRefusedWithLine() throws IOException {
    Files.writeString(
        folder.resolve("x.yaml"),
        """
        vacancies:
          - id: kok
            title: Kok
            employer: Voorbeeld
            place: Zwolle
            text: Je kookt.
            kleur: rood
        """);

    assertThatThrownBy(() -> ExampleVacancies.in(folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("x.yaml")
        .hasMessageContaining("kleur");
  }
}
