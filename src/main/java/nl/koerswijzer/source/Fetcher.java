package nl.koerswijzer.source;

import java.net.URI;
import java.util.List;

/** Gets the pages of one source. */
public interface Fetcher {
  /** Asks for a page. */
  FetchOutcome fetch(URI address, Validators remembered);

  /** The sitemaps that the robots.txt of a host names. */
  List<URI> sitemaps(URI host);
}
