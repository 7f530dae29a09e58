package nl.koerswijzer.ingest.page;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.source.CanonicalAddress;
import nl.koerswijzer.source.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists vacancies.
 *
 * @param links where its links lead, in the order of the page, each once
 * @param next the page on which the list goes on
 */
public record ListingPage(List<URI> links, Optional<URI> next) {
  private static final String NEXT = "a[rel~=(?i)\\bnext\\b], link[rel~=(?i)\\bnext\\b]";

  public ListingPage {
    links = List.copyOf(links);
  }

  /**
   * Reads the links of a page.
   *
   * @param nextSelector what selects the link to the next page; absent for {@code rel="next"}
   */
  public static ListingPage of(Page page, @Nullable String nextSelector) {
    Document document = document(page);
    return new ListingPage(
        document.select("a[href]").stream()
            .filter(link -> !link.attr("rel").contains("nofollow"))
            .flatMap(link -> address(page, link).stream())
            .distinct()
            .toList(),
        document.select(nextSelector == null ? NEXT : nextSelector).stream()
            .flatMap(link -> address(page, link).stream())
            .findFirst());
  }

  private static Optional<URI> address(Page page, Element link) {
    return CanonicalAddress.of(page.address(), link.attr("href"));
  }

  private static Document document(Page page) {
    String charset = page.charset().map(Charset::name).orElse(null);
    try {
      return Jsoup.parse(new ByteArrayInputStream(page.body()), charset, page.address().toString());
    } catch (IOException e) {
      return Document.createShell(page.address().toString());
    }
  }
}
