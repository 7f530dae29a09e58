package nl.koerswijzer.server.web.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Pay;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VacancyFactTest {
  private static final Words DUTCH = new Words(new Messages(), Language.DUTCH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          15    | 17.2  | HOUR  | € 15,00 tot 17,20 per uur
          2900  | 4100  | MONTH | € 2.900 tot 4.100 per maand
          15.5  | 15.5  | HOUR  | € 15,50 per uur
          15    | 15    | HOUR  | € 15 per uur
          """)
  void pay_showsCents_whenEitherAmountHasThem(
      double minimum, double maximum, Pay.Period per, String said) {
    assertThat(VacancyFact.pay(new Pay(minimum, maximum, "EUR", per), DUTCH)).isEqualTo(said);
  }
}
