package nl.koerswijzer.server.web.page;

import org.jspecify.annotations.Nullable;

/** Addresses that come from elsewhere. */
public final class WebAddress {
  private WebAddress() {}

  /** The address when it is one of the web; anything else never becomes a link. */
  public static @Nullable String safe(@Nullable String address) {
    return address != null && (address.startsWith("https://") || address.startsWith("http://"))
        ? address
        : null;
  }

  /** The site of an address of the web as a person names it, such as {@code werkenbij.nl}. */
  public static String site(String address) {
    return address.replaceFirst("^https?://(www[.])?", "").replaceFirst("[/?#].*$", "");
  }
}
