package nl.koerswijzer.source;

import java.time.Duration;

/** Waits; a test only counts. */
@FunctionalInterface
public interface Sleeper {
  /** Waits by putting the thread to sleep; an interrupt ends the wait and stays set. */
  Sleeper REAL =
      duration -> {
        try {
          Thread.sleep(duration);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      };

  void sleep(Duration duration);
}
