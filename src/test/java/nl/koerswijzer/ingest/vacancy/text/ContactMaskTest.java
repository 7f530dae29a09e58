package nl.koerswijzer.ingest.vacancy.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mail naar a.devries@voorbeeld.nl                  | Mail naar [e-mailadres]
          a.devries (at) voorbeeld.nl is ons adres          | [e-mailadres] is ons adres
          Bel 06-12345678                                   | Bel [telefoonnummer]
          Bel 06 12 34 56 78.                               | Bel [telefoonnummer].
          tel. +31 (0)20 123 45 67                          | tel. [telefoonnummer]
          tel. (020) 123 45 67                              | tel. [telefoonnummer]
          Contactpersoon: Anneke de Vries                   | Contactpersoon: [naam]
          Neem contact op met Jan van der Berg, teamleider  | Neem contact op met [naam], teamleider
          Bel dan met Sanne Jansen-Smit                     | Bel dan met [naam]
          Vragen? Bel mevrouw P. Bakker                     | Vragen? Bel mevrouw [naam]
          Meer weten? De heer Yilmaz helpt je               | Meer weten? De heer [naam] helpt je
          Contactpersoon Fatima Aziz. Fatima Aziz belt je.  | Contactpersoon [naam]. [naam] belt je.
          please contact Dr John Smith for details          | please contact Dr [naam] for details
          """)
  void text_withContactDetails_isMasked(String text, String expected) {
    assertThat(ContactMask.mask(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Salaris € 2.450 tot € 2.990 bruto per maand",
        "Neem contact op met ons team",
        "Je hebt contact met klanten in Amsterdam",
        "Functienummer 2026-0412 in schaal 8",
        "Bel ons gerust",
        "Contact met HR",
        "van 1 januari 2026 tot 31 december 2026"
      })
  void text_withoutContactDetails_staysAsItIs(String text) {
    assertThat(ContactMask.mask(text)).isEqualTo(text);
  }
}
