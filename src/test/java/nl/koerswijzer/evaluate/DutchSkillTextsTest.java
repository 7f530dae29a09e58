package nl.koerswijzer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.evaluate.SkillBenchmark.Outcome;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.publish.merge.MergeException;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.StarterCatalog;
import nl.koerswijzer.search.lucene.LuceneSearchEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well lines from letters and lists of jobs are read, over the starter set, in tables that a
 * linguist can extend: {@code skills/dutch/*_annotations.csv} with a sentence and the titles of the
 * skills that a coach would take from it. {@code read} was looked at while the rules were made,
 * {@code held} was not; {@code later} was written when rules and words stood, so that it alone says
 * what to expect of a text that nobody saw.
 */
class DutchSkillTextsTest {
  private static final Path TABLES = Path.of("src/test/resources/skills/dutch");
  private static final double SURE = 0.5;

  private static Catalog catalog;
  private static SearchEngine.Indexes indexes;
  private static List<Outcome> outcomes;

  @BeforeAll
  static void measure(@TempDir Path data, @TempDir Path folder)
      throws ImportException, MergeException, IOException {
    catalog = StarterCatalog.read(data);
    SearchEngine engine = new LuceneSearchEngine();
    engine.build(folder, catalog, vacancies -> {});
    indexes = engine.open(folder, () -> catalog);
    outcomes = new SkillBenchmark(catalog, indexes.skills()).run(TABLES);
  }

  @AfterAll
  static void close() throws IOException {
    indexes.close();
  }

  /** What is offered as sure, and all that is offered with the clues. */
  @ParameterizedTest
  @CsvSource({
    "read,  0.5, 0.90, 0.88",
    "held,  0.5, 0.90, 0.90",
    "later, 0.5, 0.78, 0.52",
    "read,  0,   0.54, 0.90",
    "held,  0,   0.52, 0.93",
    "later, 0,   0.28, 0.62"
  })
  void offers_stayAboveTheirFloors(
      String table, double confidence, double precision, double recall) {
    Outcome outcome = outcome(table, confidence);
    assertThat(outcome.precision()).as("precision of %s", outcome).isGreaterThan(precision);
    assertThat(outcome.recall()).as("recall of %s", outcome).isGreaterThan(recall);
  }

  private static Outcome outcome(String table, double confidence) {
    return outcomes.stream()
        .filter(one -> one.file().equals(table) && one.threshold() == confidence)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "held", "later"})
  void labels_areTitlesOfSkills(String table) throws IOException {
    Set<String> titles =
        catalog.skills().stream()
            .map(skill -> String.valueOf(skill.title().dutch()))
            .collect(Collectors.toSet());
    Path file = TABLES.resolve(table + "_annotations.csv");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
      for (NamedCsvRecord row : rows) {
        String labels = row.getField("label");
        if (!labels.isEmpty()) {
          assertThat(titles).containsAll(Arrays.asList(labels.split(";", -1)));
        }
      }
    }
  }

  @Test
  void textWithoutWork_isNotTakenForASkill() {
    assertThat(indexes.skills().find("Ik zat op een bank en was blij dat het weer las.", 9))
        .noneMatch(found -> found.confidence() >= SURE);
  }
}
