package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.server.web.page.WebAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://www.werkenbij.example/vacatures/1?x=2, werkenbij.example",
    "http://werk.example, werk.example",
    "https://werk.example#boven, werk.example"
  })
  void site_isWhatAPersonCallsIt(String address, String site) {
    assertThat(WebAddress.site(address)).isEqualTo(site);
  }
}
