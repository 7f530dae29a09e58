package nl.koerswijzer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Titles that Dutch and Flemish employers and people use, with the occupations of ESCO that they
 * mean; written from general knowledge before anybody looked at what is found. The thesaurus was
 * improved by every other row; the rest, which this test measures, was kept apart.
 */
class WorkTitlesTest {
  @Test
  void titlesKeptApart_areFoundAmongTheLabelsOfEsco() throws IOException {
    String data = System.getenv().getOrDefault("KOERSWIJZER_DATA", "../shared/data");
    Path labels = Path.of(data, "eval", "titles-be");
    Assumptions.assumeTrue(
        Files.isDirectory(labels), "the labels of ESCO are not in " + labels + ": skipped");
    TitleTopics titles = TitleSets.over(labels).workTitles(0);
    RetrievalScores scores = new TitleBenchmark(titles, List.of()).run().scores();
    assertThat(scores.mrr()).isGreaterThanOrEqualTo(0.79);
    assertThat(scores.success10()).isGreaterThanOrEqualTo(0.92);
  }
}
