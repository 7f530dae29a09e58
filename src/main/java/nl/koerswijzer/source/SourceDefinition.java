package nl.koerswijzer.source;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A source of adverts and how we may visit it, as a file in {@code scrapers/} tells.
 *
 * @param id id under which its records are held
 * @param name what people call it
 * @param owner who publishes it
 * @param licence under which terms its records may be shown
 * @param terms address of its terms of use, absent when it has none
 * @param contact how its owner can be reached, absent when unknown
 * @param kind how it publishes
 * @param sitemaps addresses of sitemaps or sitemap indexes; when empty, those that robots.txt names
 * @param seeds pages to visit besides those in the sitemaps
 * @param include a page is visited only when its path matches one of these; any when empty
 * @param exclude a page is not visited when its path matches one of these
 * @param perSecond most requests a second
 * @param cadence how often it is visited
 * @param maxPages most pages in one visit
 * @param allowLocal whether its own hosts may lie on this machine or in a private network
 * @param authority whether an advert that is no longer listed is gone
 * @param example whether its adverts are made up
 * @param verified whether somebody ran it against the live address
 * @param delivery how it hands over its records; that of ordinary pages for most sites
 */
public record SourceDefinition(
    String id,
    String name,
    String owner,
    String licence,
    @Nullable String terms,
    @Nullable String contact,
    Kind kind,
    List<URI> sitemaps,
    List<URI> seeds,
    List<Pattern> include,
    List<Pattern> exclude,
    double perSecond,
    Duration cadence,
    int maxPages,
    boolean allowLocal,
    boolean authority,
    boolean example,
    boolean verified,
    Delivery delivery) {
  /** How a source publishes. */
  public enum Kind {
    /** Pages with JSON-LD, microdata, RDFa or known selectors, listed in a sitemap. */
    SITE,
    /** RSS, Atom or JSON feed. */
    FEED,
    /** Paged JSON. */
    API,
    /** OData: paged JSON whose records stand in {@code value}. */
    ODATA,
    /** A table at an address: CSV or XLSX, packed or not. */
    DATASET
  }

  /**
   * @throws IllegalArgumentException when the rate is not positive or there is no address to start
   */
  public SourceDefinition {
    if (!(perSecond > 0) || maxPages < 1) {
      throw new IllegalArgumentException(
          "source " + id + " needs a rate above 0 and at least one page");
    }
    sitemaps = List.copyOf(sitemaps);
    seeds = List.copyOf(seeds);
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    if (sitemaps.isEmpty() && seeds.isEmpty()) {
      throw new IllegalArgumentException("source " + id + " needs a sitemap or a seed");
    }
    if (kind != Kind.SITE && delivery.mapping().isEmpty()) {
      throw new IllegalArgumentException("source " + id + " needs a mapping");
    }
  }

  /** The hosts that belong to this source, in lower case, with their ports. */
  public Set<String> hosts() {
    return Stream.concat(sitemaps.stream(), seeds.stream())
        .map(SourceDefinition::authority)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether an address lies on one of the hosts of this source. */
  public boolean owns(URI address) {
    return hosts().contains(authority(address));
  }

  /** Whether a page with this address is one of those that this source is about. */
  public boolean covers(URI address) {
    String path =
        address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    return owns(address)
        && (include.isEmpty() || include.stream().anyMatch(pattern -> pattern.matcher(path).find()))
        && exclude.stream().noneMatch(pattern -> pattern.matcher(path).find());
  }

  private static String authority(URI address) {
    return (address.getHost() + ":" + address.getPort()).toLowerCase(Locale.ROOT);
  }
}
