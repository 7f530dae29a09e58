package nl.koerswijzer.server.curation.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import nl.koerswijzer.model.HandClock;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.search.lucene.LuceneSearchEngine;
import nl.koerswijzer.server.curation.work.Job;
import nl.koerswijzer.server.curation.work.Job.Stand;
import nl.koerswijzer.server.curation.work.Job.State;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The service visits by itself what a curator put on the schedule: as often as the definition says,
 * one source at a time, the one that waits longest first, and publishes what it brought.
 */
class ScheduleTest {
  private static final String ANNA = "anna";

  @TempDir private Path folder;
  private final HandClock clock = new HandClock("2026-06-01T10:00:00Z");
  private final Visits work = new Visits();
  private Store store;
  private Desk desk;

  /** Two sources; a visit leaves a run in the store and nothing else. */
  private final class Visits implements Work {
    final List<String> done = Collections.synchronizedList(new ArrayList<>());
    volatile boolean accepted = true;

    @Override
    public List<Source> sources() {
      return List.of(
          source("elke-dag", Duration.ofDays(1)), source("elk-uur", Duration.ofHours(1)));
    }

    private Source source(String id, Duration cadence) {
      return new Source(id, id, "", "site", "", cadence, true, null);
    }

    @Override
    public Outcome crawl(String source, Progress progress) {
      done.add(source);
      try (Store.CrawlRun run = store.beginCrawl(source)) {
        run.commit("");
      }
      return new Outcome(new TreeMap<>(), List.of(), List.of(), "", accepted);
    }

    @Override
    public Outcome dryRun(String source, Progress progress) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Outcome publish(Progress progress) {
      done.add("publish");
      return new Outcome(new TreeMap<>(), List.of(), List.of(), "", true);
    }
  }

  @BeforeEach
  void start() {
    store = SqliteStore.open(folder.resolve("store"), clock);
    desk =
        new Desk(
            store,
            new Generations(folder.resolve("generations")),
            new LuceneSearchEngine(),
            work,
            clock);
  }

  @AfterEach
  void stop() {
    desk.close();
    store.close();
  }

  /** Lets the service look at its schedule, and waits until all is quiet again. */
  private List<String> look() throws InterruptedException {
    work.done.clear();
    desk.keepSchedule();
    Job latest = null;
    while (!desk.jobs().isEmpty() && latest != desk.jobs().getFirst()) {
      latest = desk.jobs().getFirst();
      Stand stand = latest.stand();
      while (stand.state() == State.RUNNING) {
        stand = latest.next(stand.version(), Duration.ofSeconds(10));
      }
    }
    return List.copyOf(work.done);
  }

  @Test
  void sourceThatNobodyScheduled_isLeftAlone() throws InterruptedException {
    assertThat(look()).isEmpty();
  }

  @Test
  void scheduledSource_isVisitedAndPublished_whenItsTimeHasCome() throws InterruptedException {
    desk.schedule("elke-dag", true, ANNA);

    assertThat(look()).containsExactly("elke-dag", "publish");
    assertThat(look()).isEmpty();
    clock.pass(Duration.ofHours(24).minusSeconds(1));
    assertThat(look()).isEmpty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(look()).containsExactly("elke-dag", "publish");
    assertThat(desk.log())
        .filteredOn(entry -> entry.action().equals("crawl-started"))
        .allMatch(entry -> entry.actor().isEmpty());
  }

  @Test
  void severalThatAreDue_takeTurns() throws InterruptedException {
    desk.schedule("elke-dag", true, ANNA);
    desk.schedule("elk-uur", true, ANNA);

    assertThat(look()).containsExactly("elke-dag", "publish");
    assertThat(look()).containsExactly("elk-uur", "publish");
    clock.pass(Duration.ofHours(25));
    assertThat(look()).as("the one that waits longest").containsExactly("elk-uur", "publish");
    assertThat(look()).containsExactly("elke-dag", "publish");
  }

  @Test
  void visitInQuarantine_isNotPublished() throws InterruptedException {
    work.accepted = false;
    desk.schedule("elk-uur", true, ANNA);

    assertThat(look()).containsExactly("elk-uur");
  }

  @Test
  void pausedSource_isLeftAlone() throws InterruptedException {
    desk.schedule("elk-uur", true, ANNA);
    desk.schedule("elk-uur", false, ANNA);

    assertThat(look()).isEmpty();
  }
}
