package nl.koerswijzer.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.koerswijzer.model.GeoPoint;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Place;
import nl.koerswijzer.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {
  private static final Provenance MADE_UP =
      new Provenance("made up", "2026", "CC0", LocalDate.of(2026, 1, 1), null, null);

  private final Gazetteer gazetteer =
      new Gazetteer(
          List.of(
              municipality("GM0193", "Zwolle"),
              municipality("GM0518", "'s-Gravenhage", "Den Haag"),
              municipality("GM0373", "Bergen (NH.)"),
              municipality("GM0893", "Bergen (L.)"),
              municipality("GM1900", "Súdwest-Fryslân")),
          List.of(
              new Place("8011", new GeoPoint(52.5, 6.1), "GM0193"),
              new Place("Zwolle", new GeoPoint(0, 0), "GM0373"),
              new Place("Scheveningen", new GeoPoint(52.1, 4.3), "GM0518")));

  private static Municipality municipality(String code, String name, String... otherNames) {
    return new Municipality(
        code, name, Arrays.asList(otherNames), new GeoPoint(52, 5), "AM01", "Overijssel", MADE_UP);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "zwolle | GM0193",
        " Zwolle  | GM0193",
        "8011 | GM0193",
        "8011 AB | GM0193",
        "8011ab | GM0193",
        "den haag | GM0518",
        "s Gravenhage | GM0518",
        "SCHEVENINGEN | GM0518",
        "sudwest fryslan | GM1900",
        "Bergen NH | GM0373"
      })
  void name_inAnyWritingOrPostcode_findsItsMunicipality(String typed, String municipality) {
    assertThat(gazetteer.find(typed).orElseThrow().municipality().code()).isEqualTo(municipality);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "Bergen", "9999", "80111", "Atlantis"})
  void unknownName_findsNothing(String typed) {
    assertThat(gazetteer.find(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Bergen | Bergen (L.), Bergen (NH.)",
        "Zwol | Zwolle",
        "Zwole | Zwolle",
        "Den Hag | 's-Gravenhage",
        "Schefeninge | Scheveningen",
      })
  void unknownName_isNearOthers(String typed, String similar) {
    assertThat(String.join(", ", gazetteer.similar(typed, 5))).isEqualTo(similar);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "zw", "9999", "Atlantis", "x"})
  void nonsense_isNearNothing(String typed) {
    assertThat(gazetteer.similar(typed, 5)).isEmpty();
  }

  @Test
  void veryLongName_isNearNothing() {
    assertThat(gazetteer.similar("a".repeat(1_000_000), 5)).isEmpty();
  }
}
