package nl.koerswijzer.source;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a fetcher out of this machine and its network: a host is visited only when every address
 * that its name resolves to is public (RFC 6890). The JDK caches the resolved addresses for longer
 * than it takes to connect, so that the connection goes to the address that was looked at.
 */
final class AddressGuard {
  /** Looks up the addresses of a host. */
  @FunctionalInterface
  interface Resolver {
    List<InetAddress> resolve(String host) throws UnknownHostException;
  }

  private final Resolver resolver;

  AddressGuard(Resolver resolver) {
    this.resolver = resolver;
  }

  static AddressGuard usual() {
    return new AddressGuard(host -> List.of(InetAddress.getAllByName(host)));
  }

  /** Why an address may not be visited; nothing when it may. */
  Optional<String> refusal(URI address) {
    String host = address.getHost();
    try {
      return resolver
          .resolve(host.startsWith("[") ? host.substring(1, host.length() - 1) : host)
          .stream()
          .filter(one -> !isPublic(one))
          .map(one -> host + " is " + one.getHostAddress() + ", which is not a public address")
          .findFirst();
    } catch (UnknownHostException e) {
      return Optional.of(host + " has no address");
    }
  }

  private static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return switch (address) {
      case Inet4Address four -> isPublicFour(bytes);
      case Inet6Address six -> isPublicSix(bytes);
      default -> false;
    };
  }

  private static boolean isPublicFour(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean benchmark = first == 198 && (second == 18 || second == 19);
    boolean protocol = first == 192 && second == 0 && (bytes[2] == 0 || bytes[2] == 2);
    boolean documentation =
        (first == 198 && second == 51 && (bytes[2] & 0xff) == 100)
            || (first == 203 && second == 0 && (bytes[2] & 0xff) == 113);
    return first != 0 && first < 240 && !shared && !benchmark && !protocol && !documentation;
  }

  /** Global unicast is 2000::/3; addresses that carry an IPv4 one are judged by that. */
  private static boolean isPublicSix(byte[] bytes) {
    boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
    boolean teredo = bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    boolean documentation =
        bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8;
    return (bytes[0] & 0xe0) == 0x20 && !sixToFour && !teredo && !documentation;
  }
}
