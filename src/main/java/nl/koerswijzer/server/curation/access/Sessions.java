package nl.koerswijzer.server.curation.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Who is logged in. Kept in memory only: a restart of the service logs everybody out. */
final class Sessions {
  static final Duration LONGEST = Duration.ofHours(8);

  private final Map<String, Session> open = new ConcurrentHashMap<>();
  private final Clock clock;

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** Opens a session and gives the token that stands for it. */
  String open(String curator) {
    Instant now = clock.instant();
    open.values().removeIf(session -> session.ends().isBefore(now));
    String token = Tokens.random();
    open.put(Tokens.digest(token), new Session(curator, Tokens.random(), now.plus(LONGEST)));
    return token;
  }

  Optional<Session> find(String token) {
    return Optional.ofNullable(open.get(Tokens.digest(token)))
        .filter(session -> session.ends().isAfter(clock.instant()));
  }

  void close(String token) {
    open.remove(Tokens.digest(token));
  }
}
