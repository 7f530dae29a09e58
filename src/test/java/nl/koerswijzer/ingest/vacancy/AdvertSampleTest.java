package nl.koerswijzer.ingest.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.koerswijzer.evaluate.AdvertBenchmark;
import nl.koerswijzer.evaluate.AdvertBenchmark.Label;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.mapping.VacancyImport;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Facts from the text of real Dutch adverts, held against labels that a person gave after reading
 * them; skipped where the adverts are not at hand. The labels name the adverts by id only.
 */
class AdvertSampleTest {
  private static final Path ADVERTS =
      Path.of(Optional.ofNullable(System.getenv("KOERSWIJZER_DATA")).orElse("../shared/data"))
          .resolve("vacancies/nl_jobmarket_indeed_linkedin_glassdoor_2023-2025.jsonl.gz");
  private static final Path MAPPINGS = Path.of("scrapers/mappings");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"labels.csv", "held-out.csv"})
  void facts_areRightWhenTheyAreSaid(String file) throws IOException, ImportException {
    assumeTrue(Files.exists(ADVERTS), "the adverts are not at hand: " + ADVERTS);
    List<Label> labels = AdvertBenchmark.read(Path.of("src/test/resources/adverts").resolve(file));
    Map<String, Vacancy> vacancies = vacancies();

    AdvertBenchmark.Result result =
        AdvertBenchmark.of(labels, id -> Optional.ofNullable(vacancies.get(id)), null);

    assertThat(result.absent()).isZero();
    result
        .scores()
        .forEach(
            (fact, score) ->
                assertThat(score.precision())
                    .as(fact + " " + result.misses())
                    .isGreaterThanOrEqualTo(.95));
  }

  /** Only the Dutch ones, so that the test stays short. */
  private Map<String, Vacancy> vacancies() throws IOException, ImportException {
    Path dutch = folder.resolve("dutch.jsonl");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(ADVERTS)), StandardCharsets.UTF_8))) {
      Files.write(dutch, lines.lines().filter(line -> line.contains("\"lang\": \"nl\"")).toList());
    }
    Map<String, Vacancy> vacancies = new HashMap<>();
    try (Store store = SqliteStore.open(folder.resolve("store"), Clock.systemUTC())) {
      new VacancyImport(MAPPINGS, null)
          .run(List.of(dutch), store, Progress.NONE, Clock.systemUTC());
      store.read(
          RecordKind.VACANCY, Vacancy.class, held -> vacancies.put(held.id(), held.document()));
    }
    return vacancies;
  }
}
