package nl.koerswijzer.ingest.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.koerswijzer.ingest.ImportException;
import org.junit.jupiter.api.Test;

/** The starter set that this repository carries keeps the rules of its guide. */
class StarterSetTest {
  private static final Path SET = Path.of("index-data/starter");

  @Test
  void starterSet_isClean() throws ImportException {
    Path data =
        Path.of(Optional.ofNullable(System.getenv("KOERSWIJZER_DATA")).orElse("../shared/data"));
    StarterReport report = StarterCheck.check(SET, Files.isDirectory(data) ? data : null);
    if (!report.copyingChecked()) {
      System.out.println("not held against ESCO and O*NET: there is no " + data);
    }
    assertThat(report.findings().stream().map(Finding::sentence)).isEmpty();
    assertThat(report.counts())
        .allSatisfy((what, count) -> assertThat(count).as(what).isPositive());
  }
}
