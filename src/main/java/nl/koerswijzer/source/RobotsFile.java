package nl.koerswijzer.source;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the robots.txt of each host allows (RFC 9309). A host that has none (4xx) allows all; one
 * whose file cannot be reached (5xx, 429, no answer) allows nothing. Kept for a day.
 */
final class RobotsFile {
  private static final Duration KEPT = Duration.ofDays(1);
  private static final int MOST_REDIRECTS = 5;
  private static final int LONGEST = 512 * 1024;

  /** Asks for an address once, with all checks but robots. */
  @FunctionalInterface
  interface Asking {
    Reply ask(URI address) throws IOException;
  }

  private record Kept(BaseRobotRules rules, Instant until) {}

  private final Asking asking;
  private final Clock clock;
  private final String robotName;
  private final Map<String, Kept> kept = new HashMap<>();

  RobotsFile(Asking asking, Clock clock, String robotName) {
    this.asking = asking;
    this.clock = clock;
    this.robotName = robotName;
  }

  boolean allows(URI address) {
    return rules(address).isAllowed(address.toString());
  }

  /** The pause between requests that the host asks for; zero when it asks for none. */
  Duration crawlDelay(URI address) {
    return Duration.ofMillis(Math.max(0, rules(address).getCrawlDelay()));
  }

  List<String> sitemaps(URI address) {
    return rules(address).getSitemaps();
  }

  private synchronized BaseRobotRules rules(URI address) {
    String origin = address.getScheme() + "://" + address.getRawAuthority();
    Kept known = kept.get(origin);
    if (known == null || clock.instant().isAfter(known.until())) {
      known = new Kept(read(URI.create(origin + "/robots.txt")), clock.instant().plus(KEPT));
      kept.put(origin, known);
    }
    return known.rules();
  }

  private BaseRobotRules read(URI file) {
    URI at = file;
    try {
      for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
        Reply reply = asking.ask(at);
        if (!reply.isRedirect()) {
          return rules(file, reply);
        }
        URI from = at;
        at =
            reply
                .header("location")
                .flatMap(link -> CanonicalAddress.of(from, link))
                .orElseThrow(() -> new IOException("redirect without an address"));
      }
      return all(RobotRulesMode.ALLOW_ALL);
    } catch (IOException e) {
      return all(RobotRulesMode.ALLOW_NONE);
    }
  }

  private BaseRobotRules rules(URI file, Reply reply) throws IOException {
    if (reply.status() >= 200 && reply.status() < 300) {
      byte[] text = Unpacked.body(reply, LONGEST * 4L);
      return new SimpleRobotRulesParser()
          .parseContent(
              file.toString(),
              text.length > LONGEST ? Arrays.copyOf(text, LONGEST) : text,
              "text/plain",
              List.of(robotName));
    }
    boolean none = reply.status() >= 400 && reply.status() < 500 && reply.status() != 429;
    return all(none ? RobotRulesMode.ALLOW_ALL : RobotRulesMode.ALLOW_NONE);
  }

  private static BaseRobotRules all(RobotRulesMode mode) {
    return new SimpleRobotRules(mode);
  }
}
