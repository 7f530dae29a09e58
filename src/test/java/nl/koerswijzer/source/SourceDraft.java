package nl.koerswijzer.source;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A definition for tests, written down piece by piece; a site on this machine with authority that
 * may be asked as fast as it answers, unless told otherwise.
 */
public final class SourceDraft {
  private final List<URI> sitemaps = new ArrayList<>();
  private final List<URI> seeds = new ArrayList<>();
  private final List<Pattern> include = new ArrayList<>();
  private final List<Pattern> exclude = new ArrayList<>();
  private String id = "test";
  private SourceDefinition.Kind kind = SourceDefinition.Kind.SITE;
  private Delivery delivery = Delivery.PAGES;
  private double perSecond = 1_000_000;
  private int maxPages = 1_000;
  private boolean local = true;
  private boolean authority = true;

  public SourceDraft id(String name) {
    id = name;
    return this;
  }

  public SourceDraft sitemap(URI... addresses) {
    sitemaps.addAll(List.of(addresses));
    return this;
  }

  public SourceDraft seed(URI... addresses) {
    seeds.addAll(List.of(addresses));
    return this;
  }

  public SourceDraft include(String pattern) {
    include.add(Pattern.compile(pattern));
    return this;
  }

  public SourceDraft exclude(String pattern) {
    exclude.add(Pattern.compile(pattern));
    return this;
  }

  public SourceDraft perSecond(double most) {
    perSecond = most;
    return this;
  }

  public SourceDraft maxPages(int most) {
    maxPages = most;
    return this;
  }

  /** Its hosts may not lie on this machine. */
  public SourceDraft abroad() {
    local = false;
    return this;
  }

  public SourceDraft authority(boolean has) {
    authority = has;
    return this;
  }

  public SourceDraft delivers(SourceDefinition.Kind how, Delivery what) {
    kind = how;
    delivery = what;
    return this;
  }

  public SourceDefinition build() {
    return new SourceDefinition(
        id,
        "Test",
        "Test",
        "-",
        null,
        null,
        kind,
        sitemaps,
        seeds,
        include,
        exclude,
        perSecond,
        Duration.ofDays(1),
        maxPages,
        local,
        authority,
        false,
        true,
        delivery);
  }
}
