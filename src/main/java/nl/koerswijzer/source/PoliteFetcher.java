package nl.koerswijzer.source;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Fetched;
import nl.koerswijzer.source.FetchOutcome.NotModified;
import nl.koerswijzer.source.FetchOutcome.Refusal;
import nl.koerswijzer.source.FetchOutcome.Refused;
import nl.koerswijzer.source.Hosts.StayAwayException;

/**
 * A guest that every site welcomes: asks robots.txt first, keeps the pace, asks again only when it
 * makes sense, and looks at every redirect as if it were the first address.
 */
final class PoliteFetcher implements Fetcher {
  private static final int MOST_REDIRECTS = 5;

  private final SourceDefinition source;
  private final Transport transport;
  private final AddressGuard guard;
  private final FetchLimits limits;
  private final Hosts hosts;
  private final Clock clock;
  private final Random dice;
  private final String userAgent;
  private final RobotsFile robots;

  PoliteFetcher(
      SourceDefinition source,
      Transport transport,
      AddressGuard guard,
      FetchLimits limits,
      Visitor visitor,
      Hosts hosts,
      Clock clock,
      long seed) {
    this.source = source;
    this.transport = transport;
    this.guard = guard;
    this.limits = limits;
    this.clock = clock;
    this.hosts = hosts;
    dice = new Random(seed);
    userAgent = visitor.userAgent();
    robots = new RobotsFile(this::askForRobots, clock, visitor.robotName());
  }

  @Override
  public FetchOutcome fetch(URI address, Validators remembered) {
    Set<URI> visited = new HashSet<>();
    URI at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (!visited.add(at)) {
        return new Failed(address, 0, "redirects in a circle");
      }
      try {
        Optional<FetchOutcome> refusal = refusal(at);
        if (refusal.isPresent()) {
          return refusal.get();
        }
        Reply reply = patiently(at, between(at), redirects == 0 ? remembered : Validators.NONE);
        if (!reply.isRedirect()) {
          return outcome(at, reply);
        }
        URI from = at;
        Optional<URI> to =
            reply.header("location").flatMap(link -> CanonicalAddress.of(from, link));
        if (to.isEmpty()) {
          return new Failed(
              address, reply.status(), "redirects to something that is no web address");
        }
        at = to.get();
      } catch (StayAwayException e) {
        return new Refused(at, Refusal.ASKED_TO_WAIT, message(e));
      } catch (IOException e) {
        return new Failed(at, 0, message(e));
      }
    }
    return new Failed(address, 0, "redirects more than " + MOST_REDIRECTS + " times");
  }

  @Override
  public List<URI> sitemaps(URI host) {
    return robots.sitemaps(host).stream()
        .flatMap(address -> CanonicalAddress.of(address).stream())
        .filter(source::owns)
        .toList();
  }

  private Optional<FetchOutcome> refusal(URI address) throws IOException {
    if (!source.owns(address)) {
      return refused(address, Refusal.SCOPE, "is not on a host of this source");
    }
    Optional<String> unsafe = unsafe(address);
    if (unsafe.isPresent()) {
      return refused(address, Refusal.PRIVATE_ADDRESS, unsafe.get());
    }
    hosts.requireOpen(host(address));
    return robots.allows(address)
        ? Optional.empty()
        : refused(address, Refusal.ROBOTS, "robots.txt does not allow it");
  }

  private static Optional<FetchOutcome> refused(URI address, Refusal reason, String detail) {
    return Optional.of(new Refused(address, reason, detail));
  }

  private Optional<String> unsafe(URI address) {
    return source.allowLocal() && source.owns(address) ? Optional.empty() : guard.refusal(address);
  }

  private FetchOutcome outcome(URI address, Reply reply) throws IOException {
    if (reply.status() == 304) {
      return new NotModified(address);
    }
    if (reply.status() < 200 || reply.status() >= 300) {
      return new Failed(address, reply.status(), "the site answered " + reply.status());
    }
    return new Fetched(
        new Page(
            address,
            reply.header("content-type").orElse(""),
            Unpacked.body(reply, limits.largestBody()),
            reply.header("etag").orElse(null),
            reply.header("last-modified").orElse(null),
            reply.received()));
  }

  /** Asks up to the agreed number of times as long as the answer may be different next time. */
  private Reply patiently(URI address, Duration between, Validators remembered) throws IOException {
    for (int attempt = 1; ; attempt++) {
      boolean last = attempt >= limits.attempts();
      try {
        Reply reply = once(address, between, remembered);
        if (!mayChange(reply.status()) || last || !waited(address, reply, attempt)) {
          return reply;
        }
      } catch (IOException e) {
        if (last || e instanceof StayAwayException) {
          throw e;
        }
        hosts.pause(backOff(attempt));
      }
    }
  }

  private Reply once(URI address, Duration between, Validators remembered) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    headers.put("User-Agent", userAgent);
    headers.put("Accept", "text/html,application/ld+json,application/xml;q=0.9,*/*;q=0.5");
    headers.put("Accept-Encoding", "gzip");
    headers.put("Accept-Language", "nl,en;q=0.7");
    headers.putAll(source.delivery().headers());
    if (remembered.etag() != null) {
      headers.put("If-None-Match", remembered.etag());
    }
    if (remembered.lastModified() != null) {
      headers.put("If-Modified-Since", remembered.lastModified());
    }
    return hosts.ask(host(address), between, () -> transport.send(address, headers));
  }

  /** The longer of our pause and the one that the site asks for. */
  private Duration between(URI address) {
    Duration theirs = robots.crawlDelay(address);
    return ourPause().compareTo(theirs) > 0 ? ourPause() : theirs;
  }

  private Duration ourPause() {
    return Duration.ofNanos((long) (1e9 / source.perSecond()));
  }

  private Reply askForRobots(URI address) throws IOException {
    Optional<String> unsafe = unsafe(address);
    if (unsafe.isPresent()) {
      throw new IOException(unsafe.get());
    }
    return patiently(address, ourPause(), Validators.NONE);
  }

  private static boolean mayChange(int status) {
    return status == 429 || status >= 500;
  }

  /** Waits before the next attempt; not when the site asks for more patience than we have. */
  private boolean waited(URI address, Reply reply, int attempt) throws IOException {
    Duration asked = reply.header("retry-after").flatMap(this::retryAfter).orElse(Duration.ZERO);
    if (asked.compareTo(limits.longestWait()) > 0) {
      hosts.close(host(address), asked);
      return false;
    }
    Duration ours = backOff(attempt);
    hosts.pause(asked.compareTo(ours) > 0 ? asked : ours);
    return true;
  }

  /** Seconds or a date, as RFC 9110 has it. */
  private Optional<Duration> retryAfter(String value) {
    String text = value.strip();
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(Duration.between(clock.instant(), until)).filter(Duration::isPositive);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Doubles with every attempt; up to half of it is left to chance so that visits spread out. */
  private Duration backOff(int attempt) {
    long whole = limits.firstPause().toMillis() << Math.min(attempt - 1, 10);
    return Duration.ofMillis(whole / 2 + (long) (dice.nextDouble() * whole / 2));
  }

  private static String host(URI address) {
    return address.getRawAuthority();
  }

  private static String message(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }
}
