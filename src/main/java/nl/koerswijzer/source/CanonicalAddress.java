package nl.koerswijzer.source;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one way in which we write the address of a page: normalized, without a fragment, without
 * parameters that only follow visitors around.
 */
public final class CanonicalAddress {
  private static final int LONGEST = 2_000;
  private static final List<String> TRACKING =
      List.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "utm_id",
          "gclid",
          "fbclid",
          "msclkid",
          "dclid",
          "mc_cid",
          "mc_eid",
          "igshid",
          "_ga",
          "_gl",
          "ref",
          "referrer",
          "trk",
          "trackingid",
          "jsessionid",
          "phpsessid");
  private static final BasicURLNormalizer NORMALIZER =
      BasicURLNormalizer.newBuilder().queryParamsToRemove(TRACKING).build();

  private CanonicalAddress() {}

  /** The address of a web page, or nothing when the text is not one. */
  public static Optional<URI> of(String address) {
    String stripped = address.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST || !isWeb(stripped)) {
      return Optional.empty();
    }
    return parse(NORMALIZER.filter(stripped));
  }

  /** The address to which a link on a page leads. */
  public static Optional<URI> of(URI page, String link) {
    try {
      return of(page.resolve(link.strip().replace(" ", "%20")).toString());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static boolean isWeb(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }

  private static Optional<URI> parse(@Nullable String address) {
    if (address == null || !isWeb(address)) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address);
      boolean plain = uri.getHost() != null && uri.getRawUserInfo() == null;
      return plain ? Optional.of(withoutFragment(uri)) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static URI withoutFragment(URI uri) {
    String text = uri.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? uri : URI.create(text.substring(0, hash));
  }
}
