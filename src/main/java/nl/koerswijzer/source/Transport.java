package nl.koerswijzer.source;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** One request and its answer, without any manners. */
interface Transport {
  /**
   * Sends a GET request; redirects are not followed.
   *
   * @param headers of the request
   * @throws IOException when no complete answer came within the limits of size and time
   */
  Reply send(URI address, Map<String, String> headers) throws IOException;
}
