package nl.koerswijzer.ingest.vacancy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.model.Hours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Je werkt 24-32 uur per week                         | 24   | 32
          Je werkt 24 tot 32 uur per week                     | 24   | 32
          Een baan van 36 uur per week                        | 36   | 36
          16 à 24 uur p/w                                     | 16   | 24
          Uren per week: 32 - 40                              | 32   | 40
          Minimaal aantal uren per week 38                    | 38   | 38
          Een functie van 0,6 fte                             | 24   | 24
          0,6 fte bij een 36-urige werkweek                   | 21.5 | 21.5
          Omvang: 0.8-1.0 fte                                 | 32   | 40
          wtf 0,4                                             | 16   | 16
          Fulltime baan (36-40 uur)                           | 36   | 40
          Je bent fulltime beschikbaar                        | 36   | 40
          beschikbaar voor minimaal 32 uur per week           | 32   | 40
          maximaal 20 uur per week                            | 0    | 20
          37.5 hours per week                                 | 37.5 | 37.5
          30 hours a week, Monday to Friday                   | 30   | 30
          Wij bieden 24/32 uur werk                           | 24   | 32
          """)
  void text_withHours_givesRange(String text, double min, double max) {
    assertThat(HoursReader.in(AdvertText.of("Verzorgende", text)).map(Said::value))
        .contains(new Hours(min, max));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wij geven 24 uur per dag zorg",
        "24-uurs zorg, zeven dagen per week",
        "Je krijgt binnen 48 uur antwoord",
        "Salaris € 2.900 op basis van 36 uur per week",
        "Maandsalaris bij een 40-urige werkweek",
        "De winkel is open van 9 tot 18 uur",
        "tussen 8.00 en 17.00 uur",
        "Kom langs om 14 uur",
        "2 dagen van 8 uur per week thuis",
        "Parttime of fulltime, jij kiest",
        "8 uur per dag",
        "Je rijdt 70 uur per week rond"
      })
  void text_withOtherTimes_givesNothing(String text) {
    assertThat(HoursReader.in(AdvertText.of("Verzorgende", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Verzorgende IG 24 uur                      | 24 | 24
          Kok (28-36u)                               | 28 | 36
          Oproepkracht 8-16 uur                      | 8  | 16
          Leraarondersteuner (WTF 0,4 - 1,0)         | 16 | 40
          """)
  void title_withHours_givesRange(String title, double min, double max) {
    assertThat(HoursReader.in(AdvertText.of(title, "Werk bij ons.")).map(Said::value))
        .contains(new Hours(min, max));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          24                     | 24 | 24
          32-36                  | 32 | 36
          40 hours per week      | 40 | 40
          0,8 - 1,0 fte          | 32 | 40
          0.700-1.000 fte        | 28 | 40
          Fulltime               | 36 | 40
          """)
  void field_withHours_givesRange(String field, double min, double max) {
    assertThat(HoursReader.inField(field)).contains(new Hours(min, max));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "in overleg", "9:00 - 17:00", "parttime", "2026"})
  void field_withoutHours_givesNothing(String field) {
    assertThat(HoursReader.inField(field)).isEmpty();
  }
}
