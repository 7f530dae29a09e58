package nl.koerswijzer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Titles that Dutch and Flemish employers and people use, with the occupations of ESCO that they
 * mean; written from general knowledge before anybody looked at what is found. The thesaurus was
 * improved by every other row; the rest, which this test measures, was kept apart.
 */
class WorkTitlesTest {
  private static final Path TITLES = Path.of("src/test/resources/titles/work-titles.csv");
  private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

  @TempDir private Path folder;

  @Test
  void titlesKeptApart_areFoundAmongTheLabelsOfEsco() throws IOException {
    String data = System.getenv().getOrDefault("KOERSWIJZER_DATA", "../shared/data");
    Path labels = Path.of(data, "eval", "titles-be");
    Assumptions.assumeTrue(
        Files.isDirectory(labels), "the labels of ESCO are not in " + labels + ": skipped");
    writeTopics(labels);
    RetrievalScores scores = TitleBenchmark.read(folder, List.of()).run().scores();
    assertThat(scores.mrr()).isGreaterThanOrEqualTo(0.79);
    assertThat(scores.success10()).isGreaterThanOrEqualTo(0.92);
  }

  /** The labels of the development set with the titles of this one. */
  private void writeTopics(Path labels) throws IOException {
    for (String file : List.of("corpus_elements.tsv", "concept_mapping.tsv")) {
      Files.copy(labels.resolve(file), folder.resolve(file));
    }
    List<String> mapping = Files.readAllLines(labels.resolve("concept_mapping.tsv"));
    List<String> queries = new ArrayList<>();
    List<String> annotations = new ArrayList<>();
    List<String> rows = Files.readAllLines(TITLES);
    for (int row = 2; row < rows.size(); row += 2) {
      String[] columns = rows.get(row).split(";", -1);
      Set<String> concepts = new TreeSet<>();
      Stream.of(columns[2].split("\\|")).map(OCCUPATION::concat).forEach(concepts::add);
      String query = "Q" + row;
      queries.add(query + "\t" + columns[0]);
      mapping.stream()
          .map(line -> line.split("\t", -1))
          .filter(element -> concepts.contains(element[1]))
          .forEach(element -> annotations.add(query + "\t0\t" + element[0] + "\t1"));
    }
    Files.write(folder.resolve("queries.tsv"), queries);
    Files.write(folder.resolve("annotations.tsv"), annotations);
  }
}
