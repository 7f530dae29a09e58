package nl.koerswijzer.server.curation.work;

import java.time.Duration;
import java.time.Instant;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.server.curation.work.Work.Outcome;
import org.jspecify.annotations.Nullable;

/** One piece of work while it is done, for others to look at. */
public final class Job {
  private final Ticket ticket;
  private Stand stand;
  private volatile boolean stopping;

  /** What is done. */
  public enum Kind {
    CRAWL,
    DRY_RUN,
    PUBLISH
  }

  /** How far it is. */
  public enum State {
    RUNNING,
    DONE,
    FAILED,
    STOPPED
  }

  /**
   * What was asked for.
   *
   * @param subject id of the source; empty for a publish
   * @param curator who asked for it; empty when the service did so by itself
   */
  public record Ticket(long number, Kind kind, String subject, String curator, Instant started) {}

  /**
   * How it stands.
   *
   * @param version grows with each change
   * @param step what is being worked on, such as a file name
   * @param done units of work done in this step
   * @param total units of work in this step, 0 when unknown
   * @param ended absent while it runs
   * @param outcome absent until it is done
   * @param problem why it failed; empty otherwise
   */
  public record Stand(
      long version,
      State state,
      String step,
      long done,
      long total,
      @Nullable Instant ended,
      @Nullable Outcome outcome,
      String problem) {}

  Job(Ticket ticket) {
    this.ticket = ticket;
    this.stand = new Stand(0, State.RUNNING, "", 0, 0, null, null, "");
  }

  public Ticket ticket() {
    return ticket;
  }

  public synchronized Stand stand() {
    return stand;
  }

  /** How it stands as soon as that is another version, or after a while. */
  public synchronized Stand next(long version, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    while (stand.version() == version) {
      long millis = (end - System.nanoTime()) / 1_000_000;
      if (millis <= 0) {
        break;
      }
      wait(millis);
    }
    return stand;
  }

  /** Asks the work to end at its next step. */
  public void stop() {
    stopping = true;
  }

  Progress progress() {
    return new Progress() {
      @Override
      public void begin(String step, long total) {
        move(step, 0, total);
      }

      @Override
      public void advance(long units) {
        Stand now = stand();
        move(now.step(), now.done() + units, now.total());
      }
    };
  }

  private void move(String step, long done, long total) {
    if (stopping) {
      throw new StoppedException();
    }
    change(new Stand(stand().version() + 1, State.RUNNING, step, done, total, null, null, ""));
  }

  void end(State state, @Nullable Outcome outcome, String problem, Instant now) {
    Stand last = stand();
    change(
        new Stand(
            last.version() + 1,
            state,
            last.step(),
            last.done(),
            last.total(),
            now,
            outcome,
            problem));
  }

  private synchronized void change(Stand next) {
    stand = next;
    notifyAll();
  }

  /** Ends work that somebody stopped. */
  static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException() {
      super("a curator stopped the work");
    }
  }
}
