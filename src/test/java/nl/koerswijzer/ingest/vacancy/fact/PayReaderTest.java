package nl.koerswijzer.ingest.vacancy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.model.Pay;
import nl.koerswijzer.model.Pay.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class PayReaderTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Je verdient € 2.450 tot € 2.990 bruto per maand           | 2450  | 2990  | EUR | MONTH
          Salaris: €3.500,- - €4.800,- per maand                    | 3500  | 4800  | EUR | MONTH
          een uurloon van € 15,40                                   | 15.4  | 15.4  | EUR | HOUR
          tussen de € 14,71 en € 18,20 per uur                      | 14.71 | 18.2  | EUR | HOUR
          Een mooi salaris (€ 3.500 - €6.000)                       | 3500  | 6000  | EUR | MONTH
          Maandsalaris Min €5.475 – Max. €7.073 (bruto)             | 5475  | 7073  | EUR | MONTH
          een bruto jaarsalaris van € 48.000 tot € 62.000           | 48000 | 62000 | EUR | YEAR
          salaris tot € 4.036 bruto per maand                       |       | 4036  | EUR | MONTH
          vanaf € 2.800 bruto per maand                             | 2800  |       | EUR | MONTH
          Salary €60k-€75k per year                                 | 60000 | 75000 | EUR | YEAR
          £24,907 - £30,615 per annum                               | 24907 | 30615 | GBP | YEAR
          EUR 2.742 tot 3.719 per maand                             | 2742  | 3719  | EUR | MONTH
          """)
  void text_withPay_givesAmounts(
      String text, @Nullable Double min, @Nullable Double max, String currency, Period per) {
    assertThat(PayReader.in(AdvertText.of("Kok", text)).map(Said::value))
        .contains(new Pay(min, max, currency, per));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reiskostenvergoeding van € 0,23 per kilometer",
        "een opleidingsbudget van € 1.500 per jaar",
        "bonus van € 500 per maand",
        "wij hebben een omzet van € 3 miljoen per jaar",
        "thuiswerkvergoeding € 2,40 per dag",
        "salaris conform cao",
        "marktconform salaris",
        "Lunch voor € 3",
        "Salaris € 250.000.000 per uur"
      })
  void text_withoutPay_givesNothing(String text) {
    assertThat(PayReader.in(AdvertText.of("Kok", text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"currency":"EUR","value":{"minValue":2500,"maxValue":3200,"unitText":"MONTH"}}          | 2500  | 3200  | EUR | MONTH
          {"currency":"GBP","value":{"minValue":"24907","maxValue":"30615","unitText":"YEAR"}}     | 24907 | 30615 | GBP | YEAR
          {"currency":"EUR","value":{"value":"14,50","unitText":"HOUR"}}                           | 14.5  | 14.5  | EUR | HOUR
          {"currency":"GBP","value":{"value":"£12.50 an hour","unitText":"YEAR"}}                  | 12.5  | 12.5  | GBP | HOUR
          {"currency":"EUR","value":3100,"unitText":"month"}                                       | 3100  | 3100  | EUR | MONTH
          {"priceCurrency":"EUR","minPrice":2000,"maxPrice":2600,"unitText":"MONTH"}               | 2000  | 2600  | EUR | MONTH
          [{"value":"negotiable"},{"currency":"EUR","value":{"value":2700,"unitText":"MONTH"}}]    | 2700  | 2700  | EUR | MONTH
          "€2532-€4057"                                                                            | 2532  | 4057  | EUR | MONTH
          """)
  void property_inManyShapes_givesAmounts(
      String json, @Nullable Double min, @Nullable Double max, String currency, Period per) {
    assertThat(PayReader.inProperty(JSON.readTree(json), ""))
        .contains(new Pay(min, max, currency, per));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"currency\":\"GBP\",\"value\":{\"value\":\"negotiable\",\"unitText\":\"YEAR\"}}",
        "{\"currency\":\"EUR\",\"value\":{\"minValue\":0,\"maxValue\":0,\"unitText\":\"MONTH\"}}",
        "{\"currency\":\"EUR\",\"value\":{\"minValue\":1,\"maxValue\":2,\"unitText\":\"YEAR\"}}",
        "{\"value\":{}}",
        "\"marktconform\"",
        "null"
      })
  void property_withoutAmount_givesNothing(String json) {
    assertThat(PayReader.inProperty(JSON.readTree(json), "")).isEqualTo(Optional.empty());
  }

  @Test
  void range_thatRunsBack_keepsTheLowest() {
    var json =
        JSON.readTree(
            "{\"currency\":\"EUR\",\"value\":{\"minValue\":3000,\"maxValue\":300,\"unitText\":\"MONTH\"}}");

    assertThat(PayReader.inProperty(json, "")).contains(new Pay(3000.0, null, "EUR", Period.MONTH));
  }
}
