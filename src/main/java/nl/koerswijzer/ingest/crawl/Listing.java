package nl.koerswijzer.ingest.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.crawl.CrawlReport.Skipped;
import nl.koerswijzer.ingest.page.ListingPage;
import nl.koerswijzer.source.CanonicalAddress;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.Fetcher;
import nl.koerswijzer.source.Page;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.Validators;

/**
 * The pages that a source lists in its sitemaps or, when it has none, on pages with links.
 *
 * @param pages in the order of the list, each once
 * @param complete whether the whole list could be read; only then does absence mean anything
 * @param skipped pages outside the source, and lists that could not be had
 */
record Listing(List<URI> pages, boolean complete, List<Skipped> skipped) {
  private static final int MOST_SITEMAPS = 2_000;
  private static final int MOST_LISTS = 500;

  static Listing of(SourceDefinition source, Fetcher fetcher) {
    Walk walk = new Walk(source, fetcher);
    Deque<URI> waiting = new ArrayDeque<>(source.sitemaps());
    if (waiting.isEmpty()) {
      waiting.addAll(fetcher.sitemaps(source.seeds().getFirst()));
    }
    if (waiting.isEmpty()) {
      source.seeds().forEach(walk::follow);
    }
    Set<URI> seen = new HashSet<>(waiting);
    for (int sitemaps = 0; !waiting.isEmpty(); sitemaps++) {
      if (sitemaps == MOST_SITEMAPS) {
        walk.complete = false;
        break;
      }
      for (URI next : walk.read(waiting.poll())) {
        if (seen.add(next)) {
          waiting.add(next);
        }
      }
    }
    source.seeds().forEach(walk::add);
    return new Listing(new ArrayList<>(walk.pages), walk.complete, walk.skipped);
  }

  /** Reads sitemaps one after the other. */
  private static final class Walk {
    private final SourceDefinition source;
    private final Fetcher fetcher;
    private final SiteMapParser parser = new SiteMapParser(false, true);
    private final Set<URI> pages = new LinkedHashSet<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private boolean complete = true;

    Walk(SourceDefinition source, Fetcher fetcher) {
      this.source = source;
      this.fetcher = fetcher;
    }

    /**
     * Follows a list from page to page, until a page brings nothing new: so a calendar without end
     * ends.
     */
    void follow(URI start) {
      Set<URI> seen = new HashSet<>();
      Optional<URI> list = Optional.of(start);
      while (list.filter(source::owns).filter(seen::add).isPresent()) {
        if (seen.size() > MOST_LISTS || pages.size() >= source.maxPages()) {
          complete = false;
          return;
        }
        Optional<Page> page = page(list.get());
        if (page.isEmpty()) {
          return;
        }
        ListingPage found = ListingPage.of(page.get(), source.delivery().next());
        int before = pages.size();
        found.links().stream().filter(source::covers).forEach(this::add);
        list = pages.size() > before ? found.next() : Optional.empty();
      }
    }

    private Optional<Page> page(URI address) {
      if (fetcher.fetch(address, Validators.NONE) instanceof FetchOutcome.Fetched fetched) {
        return Optional.of(fetched.page());
      }
      missing(address, "of links could not be had");
      return Optional.empty();
    }

    /** Takes the pages of one sitemap; returns the sitemaps that an index names. */
    List<URI> read(URI address) {
      return switch (fetcher.fetch(address, Validators.NONE)) {
        case FetchOutcome.Fetched fetched -> parse(fetched.page());
        case FetchOutcome.NotModified unchanged -> missing(unchanged.address(), "has no text");
        case FetchOutcome.Refused refused -> missing(refused.address(), refused.detail());
        case FetchOutcome.Failed failed -> missing(failed.address(), failed.detail());
      };
    }

    private List<URI> missing(URI address, String detail) {
      complete = false;
      skipped.add(new Skipped(address.toString(), Reason.FAILED, "the list " + detail));
      return List.of();
    }

    private List<URI> parse(Page page) {
      try {
        AbstractSiteMap map = parser.parseSiteMap(page.body(), page.address().toURL());
        if (map instanceof SiteMapIndex index) {
          return index.getSitemaps().stream()
              .flatMap(one -> CanonicalAddress.of(one.getUrl().toString()).stream())
              .toList();
        }
        for (SiteMapURL one : ((SiteMap) map).getSiteMapUrls()) {
          CanonicalAddress.of(one.getUrl().toString()).ifPresent(this::add);
        }
        return List.of();
      } catch (UnknownFormatException | IOException | IllegalArgumentException e) {
        return missing(page.address(), "cannot be read");
      }
    }

    void add(URI page) {
      if (!source.covers(page)) {
        skipped.add(
            new Skipped(page.toString(), Reason.OUT_OF_SCOPE, "does not belong to the source"));
      } else if (pages.size() < source.maxPages()) {
        pages.add(page);
      } else {
        complete = false;
      }
    }
  }
}
