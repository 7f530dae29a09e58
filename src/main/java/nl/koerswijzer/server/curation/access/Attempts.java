package nl.koerswijzer.server.curation.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts failed logins by where they came from and whom they named. */
final class Attempts {
  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST = 5;
  private static final int MOST_REMEMBERED = 10_000;

  private final Map<String, Deque<Instant>> failed = new HashMap<>();
  private final Clock clock;

  Attempts(Clock clock) {
    this.clock = clock;
  }

  /** Whether one more try is allowed: fewer than {@value #MOST} failed in a quarter of an hour. */
  synchronized boolean mayTry(String who) {
    Deque<Instant> recent = recent(who);
    return recent == null || recent.size() < MOST;
  }

  synchronized void failed(String who) {
    if (failed.size() >= MOST_REMEMBERED) {
      failed.keySet().removeIf(known -> recent(known) == null);
    }
    failed.computeIfAbsent(who, any -> new ArrayDeque<>()).add(clock.instant());
  }

  synchronized void forget(String who) {
    failed.remove(who);
  }

  private @Nullable Deque<Instant> recent(String who) {
    Deque<Instant> times = failed.get(who);
    if (times == null) {
      return null;
    }
    Instant since = clock.instant().minus(WINDOW);
    times.removeIf(time -> time.isBefore(since));
    return times.isEmpty() ? null : times;
  }
}
