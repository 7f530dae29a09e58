package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://Voorbeeld.NL:443/a/../b?utm_source=x&id=3#top, https://voorbeeld.nl/b?id=3",
    "http://voorbeeld.nl, http://voorbeeld.nl/",
    "https://voorbeeld.nl/b?gclid=1, https://voorbeeld.nl/b",
    "https://gebruiker:wachtwoord@voorbeeld.nl/b, https://voorbeeld.nl/b"
  })
  void address_isWrittenInOneWay(String address, String canonical) {
    assertThat(CanonicalAddress.of(address)).contains(URI.create(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ftp://a/", "mailto:a@b.nl", "//a/b", "http://"})
  void address_thatIsNoPublicPage_isNone(String address) {
    assertThat(CanonicalAddress.of(address)).isEmpty();
  }
}
