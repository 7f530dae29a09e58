package nl.koerswijzer.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.model.ContractType;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VacancyImportTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Path MAPPINGS = Path.of("scrapers/mappings");

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = SqliteStore.open(folder.resolve("store"), CLOCK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ImportReport run(Path path) throws ImportException {
    return run(path, null);
  }

  private ImportReport run(Path path, @Nullable Path mapping) throws ImportException {
    return new VacancyImport(MAPPINGS, mapping).run(List.of(path), store, Progress.NONE, CLOCK);
  }

  private List<Vacancy> held(String source) {
    return store.list(RecordKind.VACANCY, Vacancy.class, source).stream()
        .map(Store.Held::document)
        .toList();
  }

  private static String posting(String title) {
    return "{\"@type\": \"JobPosting\", \"title\": \"%s\", \"url\": \"https://voorbeeld.nl/%s\"}\n"
        .formatted(title, title);
  }

  @Test
  void jsonLines_ofPostings_areTakenAndBadOnesKeptApart() throws IOException, ImportException {
    Path file =
        file(
            "Mijn lijst.jsonl",
            posting("Kok")
                + "\n"
                + posting("Bakker")
                + "{\"@type\": \"Thing\"}\n"
                + posting("Kok")
                + "{\"@type\": \"JobPosting\", \"description\": \"bel 06-12345678\"}\n");

    ImportReport report = run(file);

    assertThat(report.put(RecordKind.VACANCY)).isEqualTo(2);
    assertThat(report.refused()).isEqualTo(3);
    assertThat(held("mijn-lijst"))
        .extracting(Vacancy::title)
        .containsExactlyInAnyOrder("Kok", "Bakker");
    assertThat(store.quarantine(10))
        .extracting(Store.Quarantined::reason)
        .containsExactlyInAnyOrder(
            "line 4: holds no JobPosting",
            "line 5: an advert with this address stood earlier in the file",
            "line 6: the advert has no title");
    assertThat(store.quarantine(10))
        .noneSatisfy(kept -> assertThat(kept.raw()).contains("12345678"));
  }

  @Test
  void secondImport_buriesWhatIsNoLongerInTheFile() throws IOException, ImportException {
    run(file("a.jsonl", posting("Kok") + posting("Bakker")));
    run(file("a.jsonl", posting("Kok")));

    assertThat(held("a")).extracting(Vacancy::title).containsExactly("Kok");
  }

  @Test
  void truncatedJson_refusesTheWholeFileByLine() throws IOException, ImportException {
    run(file("a.jsonl", posting("Kok")));
    Path cut = file("a.jsonl", posting("Bakker") + "{\"@type\": \"JobPosting\", \"titl");

    assertThatThrownBy(() -> run(cut))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("a.jsonl, line 2: is not JSON");
    assertThat(held("a")).extracting(Vacancy::title).containsExactly("Kok");
  }

  @Test
  void wrongEncoding_refusesTheFile() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.write(file, posting("Patiëntenzorg").getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> run(file)).hasMessageContaining("is not UTF-8");
  }

  @Test
  void compressedFile_isUnpacked_andABombIsNot() throws IOException, ImportException {
    Path good = folder.resolve("goed.jsonl.gz");
    Files.write(good, packed(posting("Kok").getBytes(StandardCharsets.UTF_8)));
    assertThat(run(good).total()).isEqualTo(1);

    Path bomb = folder.resolve("bom.jsonl.gz");
    Files.write(bomb, packed(new byte[40_000_000]));
    assertThatThrownBy(() -> run(bomb))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("bom.jsonl.gz");

    Path half = folder.resolve("half.jsonl.gz");
    byte[] whole = packed(posting("Kok").repeat(100).getBytes(StandardCharsets.UTF_8));
    Files.write(half, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> run(half))
        .isInstanceOf(ImportException.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void table_withKnownHeader_isReadByItsBundledMapping() throws IOException, ImportException {
    run(
        file(
            "scholen.csv",
            """
            ,Aantal uren,Naam school,ID-school,Salaris schaal,Zij-instromers,Postcode,Dienstverband,Longitude,FTE,Soort vacature,URL,Startdatum,Plaatsnaam,Sluitingsdatum,Latitude,Geplaatst,Functienaam
            ,,De Voorbeeldschool,1,,Ja,8011 AB,Tijdelijk met uitzicht op vast,6.0901,"0,6 - 0,8",Parttime,https://voorbeeld.nl/1,In overleg,Zwolle,08-04-2026,52.5101,09-02-2026,Leerkracht groep 5
            ,,8011 AB,1,,Ja,Zwolle,Vast,6.0901,,Parttime,https://voorbeeld.nl/2,In overleg,Zwolle,08-04-2026,52.5101,09-02-2026,Verschoven rij
            """));

    Vacancy vacancy = held("meesterbaan").getFirst();
    assertThat(vacancy.title()).isEqualTo("Leerkracht groep 5");
    assertThat(vacancy.hours()).isEqualTo(new Hours(24, 32));
    assertThat(vacancy.contracts()).containsExactly(ContractType.TEMPORARY);
    assertThat(vacancy.validThrough()).isEqualTo(LocalDate.of(2026, 4, 8));
    assertThat(vacancy.workplaces().getFirst().point()).isNotNull();
    assertThat(store.quarantine(10))
        .singleElement()
        .extracting(Store.Quarantined::reason)
        .asString()
        .startsWith("line 3: the column 'Naam school' holds '8011 AB'");
  }

  @Test
  void feed_withPayRange_isReadByItsBundledMapping() throws IOException, ImportException {
    run(
        file(
            "feed.csv",
            """
            Job ID,Location ID,Title,Final URL,Image URL,Subtitle,Description,Salary,Category,Contextual keywords,Address,Similar Job IDs
            1,Haarlem,Psycholoog,https://voorbeeld.nl/1?utm_source=google,,P,Bekijk,€5686-€6569,P,GGZ;zorg,"Haarlem, NL",
            """));

    Vacancy vacancy = held("google-jobs-feed").getFirst();
    assertThat(vacancy.url()).isEqualTo("https://voorbeeld.nl/1");
    assertThat(vacancy.pay()).isEqualTo(new Pay(5686.0, 6569.0, "EUR", Pay.Period.MONTH));
    assertThat(vacancy.workplaces().getFirst().locality()).isEqualTo("Haarlem");
  }

  @Test
  void mappingBesideTheData_isPreferred_andOneByOptionBeforeThat()
      throws IOException, ImportException {
    Path data = file("banen.csv", "functie;plaats\nKok;Zwolle\n".replace(';', ','));
    String mapping =
        """
        source: %s
        format: csv
        header: [functie]
        properties: {title: {column: functie}, jobLocation: {column: plaats}}
        """;
    file("banen.mapping.yaml", mapping.formatted("ernaast"));
    Path other = file("anders.yaml", mapping.formatted("anders"));

    assertThat(run(data).source()).isEqualTo("ernaast");
    assertThat(run(data, other).source()).isEqualTo("anders");
  }

  @Test
  void only_keepsTheRowsThatAreWanted() throws IOException, ImportException {
    file(
        "banen.mapping.yaml",
        """
        source: banen
        format: json-lines
        header: [functie]
        only: {taal: [nl]}
        properties: {title: {column: functie}}
        """);
    Path data =
        file(
            "banen.jsonl",
            "{\"functie\": \"Kok\", \"taal\": \"nl\"}\n{\"functie\": \"Cook\", \"taal\": \"en\"}\n");

    assertThat(run(data).put(RecordKind.VACANCY)).isEqualTo(1);
  }

  @Test
  void mapping_withUnknownPropertyOrTransform_isRefusedByName() throws IOException {
    Path data = file("banen.csv", "functie\nKok\n");
    Path property =
        file(
            "p.yaml",
            "source: a\nformat: csv\nheader: [functie]\nproperties: {title: {column: functie}, loon: {column: x}}\n");
    Path transform =
        file(
            "t.yaml",
            "source: a\nformat: csv\nheader: [functie]\nproperties: {title: {column: functie, transform: eval}}\n");

    assertThatThrownBy(() -> run(data, property))
        .hasMessageContaining("p.yaml")
        .hasMessageContaining("loon");
    assertThatThrownBy(() -> run(data, transform))
        .hasMessageContaining("t.yaml")
        .hasMessageContaining("eval");
  }

  @Test
  void table_thatNoMappingKnows_isLeftAsideWithReason() throws IOException {
    Path data = file("iets.csv", "a,b\n1,2\n");

    assertThatThrownBy(() -> run(data)).hasMessageContaining("no mapping knows these columns");
  }

  @Test
  void realFiles_areTaken() throws ImportException {
    Path real =
        Path.of(System.getenv().getOrDefault("KOERSWIJZER_DATA", "../shared/data"))
            .resolve("vacancies");
    assumeTrue(Files.isDirectory(real), "real vacancy files are not here: " + real);

    ImportReport report = run(real.resolve("ggz_ingeest_google_jobs_feed.csv"));

    assertThat(report.put(RecordKind.VACANCY)).isEqualTo(136);
    assertThat(report.refused()).isZero();
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }
}
