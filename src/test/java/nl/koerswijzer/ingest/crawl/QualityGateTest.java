package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualityGateTest {
  private static final List<SortedMap<String, Double>> USUAL =
      List.of(figures(400, 4, 0.9), figures(410, 2, 0.95), figures(90, 300, 0.1));

  @ParameterizedTest
  @CsvSource({
    // alive, refused, share with an employer, what is said
    "400, 4, 0.9, ''",
    "210, 4, 0.9, ''",
    "190, 4, 0.9, a collapse",
    "0, 0, 0.9, a collapse",
    "1200, 4, 0.9, ''",
    "1210, 4, 0.9, a surge",
    "400, 200, 0.9, were refused",
    "400, 100, 0.9, ''",
    "400, 4, 0.65, ''",
    "400, 4, 0.5, 'employer is filled in 50%, in 90% before'"
  })
  void crawl_isHeldAgainstThoseBeforeIt(double alive, double refused, double share, String said) {
    List<String> objections = QualityGate.objections(figures(alive, refused, share), USUAL);
    if (said.isEmpty()) {
      assertThat(objections).isEmpty();
    } else {
      assertThat(objections).singleElement().asString().contains(said);
    }
  }

  @Test
  void firstCrawl_hasNothingToBeHeldAgainst() {
    assertThat(QualityGate.objections(figures(5, 500, 0), List.of())).isEmpty();
  }

  @Test
  void smallSource_mayVary() {
    assertThat(QualityGate.objections(figures(2, 0, 0), List.of(figures(9, 0, 1)))).isEmpty();
  }

  private static SortedMap<String, Double> figures(double alive, double refused, double employer) {
    return new TreeMap<>(
        Map.of(RunFigures.ALIVE, alive, RunFigures.REFUSED, refused, "filled.employer", employer));
  }
}
