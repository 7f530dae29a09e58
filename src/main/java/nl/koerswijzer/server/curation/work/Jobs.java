package nl.koerswijzer.server.curation.work;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.curation.work.Job.Kind;
import nl.koerswijzer.server.curation.work.Job.State;
import nl.koerswijzer.server.curation.work.Job.StoppedException;
import nl.koerswijzer.server.curation.work.Job.Ticket;
import nl.koerswijzer.server.curation.work.Work.Outcome;
import nl.koerswijzer.server.curation.work.Work.WorkException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does work beside the answering, one piece at a time: the store takes one run at a time. */
public final class Jobs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
  private static final int REMEMBERED = 50;
  private static final int CLOSING_SECONDS = 10;

  private final Work work;
  private final Consumer<Job> ended;
  private final Clock clock;
  private final Deque<Job> latest = new ArrayDeque<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("curation").daemon().factory());
  private long numbers;

  /**
   * @param ended hears of each job when it has ended, before the next one may start
   */
  public Jobs(Work work, Consumer<Job> ended, Clock clock) {
    this.work = work;
    this.ended = ended;
    this.clock = clock;
  }

  /**
   * Starts a piece of work.
   *
   * @throws ProblemException when another one is being done
   */
  public synchronized Job start(Kind kind, String subject, String curator) {
    if (current().isPresent()) {
      throw new ProblemException(
          Problem.Kind.CONFLICT, "other work is being done; wait until it is done, or stop it");
    }
    Job job = new Job(new Ticket(++numbers, kind, subject, curator, clock.instant()));
    latest.addFirst(job);
    if (latest.size() > REMEMBERED) {
      latest.removeLast();
    }
    worker.execute(() -> run(job));
    return job;
  }

  /** The work that is being done. */
  public synchronized Optional<Job> current() {
    return Optional.ofNullable(latest.peekFirst())
        .filter(job -> job.stand().state() == State.RUNNING);
  }

  /** The latest work, newest first. */
  public synchronized List<Job> latest() {
    return List.copyOf(latest);
  }

  /**
   * @throws ProblemException when there is no such work, or it was long ago
   */
  public synchronized Job job(long number) {
    return latest.stream()
        .filter(job -> job.ticket().number() == number)
        .findFirst()
        .orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND));
  }

  private void run(Job job) {
    try {
      end(job, State.DONE, outcome(job), "");
    } catch (StoppedException e) {
      end(job, State.STOPPED, null, "");
    } catch (WorkException e) {
      end(job, State.FAILED, null, String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.error("work broke off", e);
      end(job, State.FAILED, null, String.valueOf(e.getMessage()));
    }
  }

  private synchronized void end(Job job, State state, @Nullable Outcome outcome, String problem) {
    job.end(state, outcome, problem, clock.instant());
    ended.accept(job);
  }

  private Outcome outcome(Job job) throws WorkException {
    return switch (job.ticket().kind()) {
      case CRAWL -> work.crawl(job.ticket().subject(), job.progress());
      case DRY_RUN -> work.dryRun(job.ticket().subject(), job.progress());
      case PUBLISH -> work.publish(job.progress());
    };
  }

  /** Stops what is being done and waits a moment for it to end. */
  @Override
  public void close() {
    current().ifPresent(Job::stop);
    worker.shutdown();
    try {
      if (!worker.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
