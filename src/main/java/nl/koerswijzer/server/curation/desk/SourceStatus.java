package nl.koerswijzer.server.curation.desk;

import java.time.Instant;
import java.util.Objects;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.store.Store.RunSummary;
import org.jspecify.annotations.Nullable;

/**
 * A source with how it is doing.
 *
 * @param held how many living records we have of it
 * @param last the last visit, absent when there was none
 * @param scheduled whether the service visits it by itself
 */
public record SourceStatus(
    Work.Source source, long held, @Nullable RunSummary last, boolean scheduled) {
  private static final double SUSPECT_AFTER = 3;

  /** How a source is doing. */
  public enum Health {
    NEVER,
    FINE,
    RUNNING,
    /** The last visit broke off. */
    FAILED,
    /** Its list was empty at least three times in a row. */
    SUSPECT,
    /** The last visit waits for a curator. */
    QUARANTINED,
    /** Its definition cannot be used. */
    BROKEN
  }

  static boolean isCrawl(RunSummary run) {
    return run.purpose().equals("crawl");
  }

  public Health health() {
    if (source.problem() != null) {
      return Health.BROKEN;
    }
    if (last == null) {
      return Health.NEVER;
    }
    return switch (last.outcome()) {
      case RUNNING -> Health.RUNNING;
      case FAILED -> Health.FAILED;
      case QUARANTINED -> Health.QUARANTINED;
      case SUCCEEDED, DISCARDED ->
          last.figures().getOrDefault("empty", 0.0) >= SUSPECT_AFTER ? Health.SUSPECT : Health.FINE;
    };
  }

  /** When the service visits it next by itself; absent when it does not. */
  public @Nullable Instant next() {
    if (!scheduled || source.problem() != null) {
      return null;
    }
    return last == null ? Instant.EPOCH : last.started().plus(source.cadence());
  }

  boolean isDue(Instant now) {
    return !due().isAfter(now);
  }

  /** Since when the service should have visited it; never when it does not. */
  Instant due() {
    return Objects.requireNonNullElse(next(), Instant.MAX);
  }
}
