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

  /** Waits until the host may be asked again. */
  void await(String host) {
    Optional<Instant> allowed = next(host);
    allowed.ifPresent(moment -> pause(Duration.between(clock.instant(), moment)));
  }

  private synchronized Optional<Instant> next(String host) {
    return Optional.ofNullable(next.get(host));
  }

  /**
   * The host has answered: it may be asked again after a while. Counted from its answer, requests
   * never reach the host closer together than agreed, however long they were under way.
   */
  synchronized void answered(String host, Duration between) {
    next.put(host, clock.instant().plus(between));
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
