package nl.koerswijzer.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.model.InvalidInputException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The title benchmark, on three small concepts and, where it is there, on the development set. */
class TitleBenchmarkTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeTopics() throws IOException {
    write("queries.tsv", "Q1\tbakkers", "Q2\tkapster");
    write(
        "corpus_elements.tsv",
        "E0\tbakker",
        "E1\tbakker",
        "E2\tbroodbakker",
        "E3\tkapper",
        "E4\thaarstylist",
        "E5\tslager");
    write(
        "concept_mapping.tsv",
        "E0\thttp://data.europa.eu/esco/isco/C7512",
        "E1\thttp://data.europa.eu/esco/occupation/b",
        "E2\thttp://data.europa.eu/esco/occupation/b",
        "E3\thttp://data.europa.eu/esco/occupation/k",
        "E4\thttp://data.europa.eu/esco/occupation/k",
        "E5\thttp://data.europa.eu/esco/occupation/s");
    write("annotations.tsv", "Q1\t0\tE1\t1", "Q1\t0\tE2\t1", "Q2\t0\tE3\t1", "Q2\t0\tE4\t1");
  }

  private void write(String name, String... lines) throws IOException {
    Files.write(folder.resolve(name), List.of(lines));
  }

  @Test
  void run_occupationsStandBeforeHeadings_andEachOnceFirst() throws IOException {
    TitleReport report = TitleBenchmark.read(folder, List.of()).run();
    assertThat(report.queries()).isEqualTo(2);
    assertThat(report.labels()).isEqualTo(6);
    assertThat(report.scores().mrr()).isEqualTo(1);
    List<String> bakers = report.rankings().get(0).elements();
    assertThat(bakers).startsWith("E1").endsWith("E0").contains("E2");
    assertThat(report.rankings().get(1).elements()).startsWith("E3");
  }

  @Test
  void writeRun_isTrecFormat() throws IOException {
    StringWriter out = new StringWriter();
    TitleBenchmark.read(folder, List.of()).run().writeRun(out);
    assertThat(out.toString().lines().findFirst()).hasValue("Q1 Q0 E1 1 100 koerswijzer");
  }

  @Test
  void read_wrongFile_saysFileAndLine() throws IOException {
    write("queries.tsv", "Q1\tbakker", "Q2");
    assertThatThrownBy(() -> TitleBenchmark.read(folder, List.of()))
        .isInstanceOf(InvalidInputException.class)
        .hasMessage("queries.tsv: line 2 has 1 columns, expected 2");
    Files.delete(folder.resolve("queries.tsv"));
    assertThatThrownBy(() -> TitleBenchmark.read(folder, List.of()))
        .hasMessageContaining("queries.tsv: the file is missing");
  }

  @Test
  void scores_areThoseOfTheirDefinitions() {
    RetrievalScores scores =
        RetrievalScores.of(
            List.of(List.of(7, 1, 8, 2), List.of(5)), List.of(Set.of(1, 2), Set.of(6)));
    assertThat(scores.mrr()).isCloseTo(0.25, within(1e-9));
    assertThat(scores.map()).isCloseTo((0.5 + 0.5) / 2 / 2, within(1e-9));
    assertThat(scores.success1()).isZero();
    assertThat(scores.success5()).isEqualTo(0.5);
  }

  @Test
  void developmentSet_reachesItsFloor() throws IOException {
    String data = System.getenv().getOrDefault("KOERSWIJZER_DATA", "../shared/data");
    Path titles = Path.of(data, "eval", "titles-be");
    Assumptions.assumeTrue(
        Files.isDirectory(titles), "the development set is not in " + titles + ": skipped");
    RetrievalScores scores = TitleBenchmark.read(titles, List.of()).run().scores();
    assertThat(scores.mrr()).isGreaterThanOrEqualTo(0.63);
    assertThat(scores.success10()).isGreaterThanOrEqualTo(0.80);
  }
}
