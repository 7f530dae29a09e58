package nl.koerswijzer.ingest.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Wij zoeken een kok voor in de keuken van het ziekenhuis   | nl
          We are looking for a cook who will join our team          | en
          Wir suchen einen Koch für die Küche und das Team          | de
          Kok                                                       | xx
          """)
  void language_isGuessedFromCommonWords(String text, String language) {
    assertThat(LanguageGuess.of(AdvertText.of("", text), "xx")).isEqualTo(language);
  }
}
