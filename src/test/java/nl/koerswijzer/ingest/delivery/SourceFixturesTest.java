package nl.koerswijzer.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.Reading;
import nl.koerswijzer.source.Page;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDefinitionException;
import nl.koerswijzer.source.SourceDefinitions;
import nl.koerswijzer.store.Documents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every definition in {@code scrapers/} reads its own fixture as the fixture says: {@code
 * fixtures/ID/input.*} becomes {@code fixtures/ID/expected.json}. What came out stands in {@code
 * target/fixtures/ID.json} for whoever writes a new one.
 */
class SourceFixturesTest {
  private static final Path SCRAPERS = Path.of("scrapers");
  private static final SourceDefinitions DEFINITIONS =
      new SourceDefinitions(
          SCRAPERS,
          Map.of(
              "EXAMPLE_SITE", "http://127.0.0.1:7071",
              "ADZUNA_APP_ID", "id",
              "ADZUNA_APP_KEY", "key"));
  private static final Map<String, String> TYPES =
      Map.of("json", "application/json", "html", "text/html; charset=utf-8", "xml", "text/xml");

  static Stream<String> sources() throws SourceDefinitionException {
    return DEFINITIONS.ids().stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void definition_readsItsFixture(String id) throws IOException, SourceDefinitionException {
    SourceDefinition source = DEFINITIONS.get(id);
    Path folder = SCRAPERS.resolve("fixtures").resolve(id);
    SourceRecords records =
        new SourceRecords(
            source,
            new JobPostingReader(new Gazetteer(List.of(), List.of())),
            LocalDate.parse("2026-01-15"));

    JsonNode actual = json(records.read(page(source, input(folder))));

    Path written = Files.createDirectories(Path.of("target/fixtures")).resolve(id + ".json");
    Files.writeString(
        written, Documents.json().writerWithDefaultPrettyPrinter().writeValueAsString(actual));
    Path expected = folder.resolve("expected.json");
    assertThat(expected).exists();
    assertThat(actual).isEqualTo(Documents.json().readTree(Files.readString(expected)));
  }

  @Test
  void definitionOfAnothersSite_isNotVerifiedUntilSomebodyRanIt() throws Exception {
    for (String id : DEFINITIONS.ids()) {
      assertThat(DEFINITIONS.get(id).verified()).as(id).isEqualTo(id.equals("voorbeeldsite"));
    }
  }

  private static Path input(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("input."))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no input in " + folder));
    }
  }

  private static Page page(SourceDefinition source, Path input) throws IOException {
    String name = input.toString();
    String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
    List<URI> starts = source.seeds().isEmpty() ? source.sitemaps() : source.seeds();
    return new Page(starts.getFirst(), type, Files.readAllBytes(input), null, null, Instant.EPOCH);
  }

  private static JsonNode json(SourceRecords.Batch batch) {
    ObjectNode whole = Documents.json().createObjectNode();
    ArrayNode records = whole.putArray("records");
    batch.records().forEach(one -> records.add(json(one)));
    batch.next().ifPresent(next -> whole.put("next", next.toString()));
    batch.problem().ifPresent(problem -> whole.put("problem", problem));
    return Documents.json().readTree(whole.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static JsonNode json(Delivered delivered) {
    return switch (delivered) {
      case Delivered.Advert advert -> json(advert.reading());
      case Delivered.Document document -> tree(document.document());
      case Delivered.Refused refused -> refusal(refused.reason());
    };
  }

  private static JsonNode json(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> tree(read.vacancy());
      case Reading.Refused refused -> refusal(refused.reason());
    };
  }

  private static JsonNode tree(Object document) {
    return Documents.json().readTree(Documents.write(document));
  }

  private static JsonNode refusal(String reason) {
    return Documents.json().createObjectNode().put("refused", reason);
  }
}
