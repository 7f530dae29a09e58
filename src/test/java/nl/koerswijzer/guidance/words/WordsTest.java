package nl.koerswijzer.guidance.words;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Words DUTCH = new Words(new Messages(), Language.DUTCH);

  @ParameterizedTest
  @CsvSource({
    "2026-Q1, 1e kwartaal 2026",
    "2026Q3, 3e kwartaal 2026",
    "2025-2030, 2025 tot en met 2030",
    "2022, 2022",
    "v1.1.1, v1.1.1"
  })
  void period_isSaidAsAPersonReadsIt(String period, String said) {
    assertThat(DUTCH.period(period)).isEqualTo(said);
  }
}
