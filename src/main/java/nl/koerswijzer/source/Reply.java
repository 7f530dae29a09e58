package nl.koerswijzer.source;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An answer as it came over the line.
 *
 * @param headers by name in lower case, first value of each
 * @param body still packed when the headers say so; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // replies are read once and never compared
record Reply(int status, Map<String, String> headers, byte[] body, Instant received) {
  Reply {
    Map<String, String> lowered = new TreeMap<>();
    headers.forEach((name, value) -> lowered.put(name.toLowerCase(Locale.ROOT), value));
    headers = lowered;
  }

  Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  boolean isRedirect() {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }
}
