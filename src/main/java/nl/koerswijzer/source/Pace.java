package nl.koerswijzer.source;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Spreads requests over time: for each host one at a time, never more often than agreed. */
final class Pace {
  private final Clock clock;
  private final Sleeper sleeper;
  private final Map<String, Instant> next = new HashMap<>();
  private final Map<String, Instant> closedUntil = new HashMap<>();

  Pace(Clock clock, Sleeper sleeper) {
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /** Waits until the host may be asked again, and books the time of the request after this one. */
  synchronized void await(String host, Duration between) {
    Instant now = clock.instant();
    Instant allowed = next.getOrDefault(host, now);
    if (allowed.isAfter(now)) {
      pause(Duration.between(now, allowed));
      now = allowed;
    }
    next.put(host, now.plus(between));
  }

  void pause(Duration duration) {
    if (duration.isPositive()) {
      sleeper.sleep(duration);
    }
  }

  /** The host asked us to stay away. */
  synchronized void close(String host, Duration duration) {
    closedUntil.put(host, clock.instant().plus(duration));
  }

  /** Until when the host asked us to stay away, when that time has not come. */
  synchronized Optional<Instant> closedUntil(String host) {
    return Optional.ofNullable(closedUntil.get(host)).filter(clock.instant()::isBefore);
  }
}
