package nl.koerswijzer.search.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Je draait nachtdiensten|nights",
        "Werk in de nacht en in het weekend|nights weekends",
        "Night shifts and on-call duty|nights on-call",
        "Onregelmatige diensten, ook 's avonds|evenings irregular-hours",
        "Geen nachtdiensten|''",
        "Elk weekend vrij|''",
        "No night shifts|''",
        "Wij zijn een magazijn in Utrecht|''",
        "Weekenden horen erbij. Geen avonden.|weekends",
      })
  void advert_namesTimes(String text, String times) {
    List<String> expected = times.isEmpty() ? List.of() : Arrays.asList(times.split(" ", -1));
    assertThat(StatedTimes.of(text)).containsExactlyInAnyOrderElementsOf(expected);
  }
}
