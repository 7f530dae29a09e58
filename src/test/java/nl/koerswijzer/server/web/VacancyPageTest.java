package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads of one vacancy. */
@ExtendWith(WithService.class)
class VacancyPageTest {
  private final ServiceUnderTest service;

  VacancyPageTest(ServiceUnderTest service) {
    this.service = service;
  }

  private Document page(String path) {
    return Jsoup.parse(service.get(path).body());
  }

  /** What stands behind a label. */
  private static String fact(Document page, String label) {
    return page.select("dt").stream()
        .filter(term -> term.text().equals(label))
        .flatMap(term -> term.nextElementSiblings().stream().limit(1))
        .map(Element::text)
        .findFirst()
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Uren per week             | 24 tot 32 uur Gelezen uit: Je werkt 24 tot 32 uur per week
          Loon                      | € 2.900 tot 4.100 per maand
          Aantal mensen             | 2 mensen
          Branche                   | Ziekenhuizen
          Soort werk                | Verpleegkundigen
          Ervaring                  | 12 maanden; ervaring telt even zwaar als een diploma
          Solliciteren              | op de pagina van de vacature zelf
          Thuis werken kan vanuit   | België, Nederland
          Geplaatst door            | de werkgever zelf
          """)
  void fact_standsUnderItsLabel_withTheWordsItWasReadFrom(String label, String expected) {
    assertThat(fact(page("/vacatures/verpleegkundige-zwolle"), label)).isEqualTo(expected);
  }

  @Test
  void sameVacancyElsewhere_isNamed_andLeadsThere() {
    Document page = page("/en/vacatures/verpleegkundige-zwolle");

    assertThat(page.select("a[href=https://bureau.example/verpleegkundige]").text())
        .isEqualTo("Uitzendbureau Voorbeeld (agency)");
    assertThat(page("/vacatures?q=verpleegkundige").text()).contains("staat ook op 1 andere plek");
  }

  @Test
  void whatAnAdvertDoesNotSay_isSaidSo() {
    Document page = page("/vacatures/kok-zonder-iets");

    assertThat(fact(page, "Loon")).isEqualTo("loon niet vermeld");
    assertThat(fact(page, "Uren per week")).isEqualTo("uren niet vermeld");
    assertThat(fact(page, "Branche")).isEmpty();
  }
}
