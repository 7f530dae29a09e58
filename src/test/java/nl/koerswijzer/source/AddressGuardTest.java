package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "ff02::1"
      })
  void host_thatResolvesToAPrivateAddress_isRefused(String address) {
    AddressGuard guard = new AddressGuard(host -> List.of(InetAddress.getByName(address)));

    assertThat(guard.refusal(URI.create("https://voorbeeld.nl/"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1::1", "8.8.8.8"})
  void host_thatResolvesToAPublicAddress_isVisited(String address) {
    AddressGuard guard = new AddressGuard(host -> List.of(InetAddress.getByName(address)));

    assertThat(guard.refusal(URI.create("https://voorbeeld.nl/"))).isEmpty();
  }

  @Test
  void host_withOnePrivateAddressAmongPublicOnes_isRefused() {
    AddressGuard guard =
        new AddressGuard(
            host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")));

    assertThat(guard.refusal(URI.create("https://voorbeeld.nl/"))).isPresent();
  }
}
