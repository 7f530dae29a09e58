package nl.koerswijzer.server.curation.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.publish.GenerationDiff;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.curation.work.Job;
import nl.koerswijzer.server.curation.work.Job.Kind;
import nl.koerswijzer.server.curation.work.Job.State;
import nl.koerswijzer.server.curation.work.Jobs;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.Documents;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.Count;
import nl.koerswijzer.store.Store.Decision;
import nl.koerswijzer.store.Store.Outcome;
import nl.koerswijzer.store.Store.Quarantined;
import nl.koerswijzer.store.Store.RunSummary;
import nl.koerswijzer.store.StoreException;
import org.jspecify.annotations.Nullable;

/** What a curator can do; whatever changes something stands in the audit log with a name. */
public final class Desk implements AutoCloseable {
  private static final int LATEST_RUNS = 500;
  private static final int LATEST = 200;

  /** In the log, who did what nobody asked for at that moment. */
  private static final String SERVICE = "";

  private final Store store;
  private final Generations generations;
  private final SearchEngine engine;
  private final Work work;
  private final Jobs jobs;
  private final Clock clock;

  public Desk(Store store, Generations generations, SearchEngine engine, Work work, Clock clock) {
    this.store = store;
    this.generations = generations;
    this.engine = engine;
    this.work = work;
    this.clock = clock;
    this.jobs = new Jobs(work, this::ended, clock);
  }

  /** The sources with how they are doing, ordered by id. */
  public List<SourceStatus> sources() {
    Map<String, RunSummary> lastCrawl =
        store.runs(LATEST_RUNS).stream()
            .filter(SourceStatus::isCrawl)
            .collect(
                Collectors.toMap(RunSummary::source, Function.identity(), (one, older) -> one));
    Map<String, Long> held =
        store.counts().stream()
            .filter(count -> count.kind() != RecordKind.DATA_SET)
            .collect(Collectors.groupingBy(Count::source, Collectors.summingLong(Count::records)));
    Decisions decisions = decisions();
    return work.sources().stream()
        .map(
            source ->
                new SourceStatus(
                    source,
                    held.getOrDefault(source.id(), 0L),
                    lastCrawl.get(source.id()),
                    decisions.schedules(source.id())))
        .toList();
  }

  /** Starts to visit a source, or to read its first records without keeping them. */
  public Job visit(String source, boolean dry, String curator) {
    requireSource(source);
    Job job = jobs.start(dry ? Kind.DRY_RUN : Kind.CRAWL, source, curator);
    note(curator, dry ? "dry-run-started" : "crawl-started", source, "");
    return job;
  }

  public Job publish(String curator) {
    Job job = jobs.start(Kind.PUBLISH, "", curator);
    note(curator, "publish-started", "", "");
    return job;
  }

  public void stop(long job, String curator) {
    jobs.job(job).stop();
    note(curator, "work-stopped", String.valueOf(job), "");
  }

  public List<Job> jobs() {
    return jobs.latest();
  }

  public Job job(long number) {
    return jobs.job(number);
  }

  public void schedule(String source, boolean on, String curator) {
    requireSource(source);
    String verdict = on ? Decisions.SCHEDULE : Decisions.PAUSE;
    decide(Decisions.SOURCE, source, verdict, "", "", curator);
    note(curator, on ? "schedule-on" : "schedule-off", source, "");
  }

  /** Starts the visit that is due the longest; to be called every minute or so. */
  public void keepSchedule() {
    Instant now = clock.instant();
    if (jobs.current().isEmpty()) {
      sources().stream()
          .filter(source -> source.isDue(now))
          .min(Comparator.comparing(SourceStatus::due))
          .ifPresent(source -> visit(source.source().id(), false, SERVICE));
    }
  }

  /** What was brought in by itself is also published by itself. */
  private void ended(Job job) {
    Job.Stand stand = job.stand();
    Work.Outcome outcome = stand.outcome();
    note(
        job.ticket().curator(),
        "work-" + Words.id(stand.state()),
        job.ticket().subject(),
        outcome == null ? stand.problem() : outcome.detail());
    boolean brought = stand.state() == State.DONE && outcome != null && outcome.accepted();
    if (brought && job.ticket().kind() == Kind.CRAWL && job.ticket().curator().equals(SERVICE)) {
      publish(SERVICE);
    }
  }

  /** The latest runs, newest first. */
  public List<RunSummary> runs() {
    return store.runs(LATEST);
  }

  public RunSummary run(long id) {
    return found(store.run(id));
  }

  public void release(long run, String reason, String curator) {
    settle(run, reason, curator, store::release);
    note(curator, "run-released", String.valueOf(run), reason);
  }

  public void discard(long run, String reason, String curator) {
    settle(run, reason, curator, store::discard);
    note(curator, "run-discarded", String.valueOf(run), reason);
  }

  private void settle(
      long run, String reason, String curator, BiConsumer<Long, String> settlement) {
    if (run(run).outcome() != Outcome.QUARANTINED) {
      throw new ProblemException(Problem.Kind.CONFLICT, "run " + run + " is not in quarantine");
    }
    try {
      settlement.accept(run, curator + ": " + reason);
    } catch (StoreException e) {
      throw new ProblemException(Problem.Kind.CONFLICT, String.valueOf(e.getMessage()));
    }
  }

  /** The records on which nobody decided, newest first. */
  public List<Quarantined> quarantine() {
    return store.quarantine(LATEST);
  }

  /** The records on which a curator decided, newest first. */
  public List<Quarantined> settled() {
    return store.settled(LATEST);
  }

  public Quarantined quarantined(long number) {
    return found(store.quarantined(number));
  }

  /** What a curator wrote over a record before. */
  public Optional<Correction> correction(Quarantined record) {
    return decisions().correction(record.source(), record.id());
  }

  /**
   * Decides on a refused record, for now and for every visit to come.
   *
   * @param verdict {@link Decisions#RELEASE} for as it is, {@link Decisions#CORRECT} for with what
   *     a curator wrote over it, or {@link Decisions#BLOCK} for never
   * @throws InvalidInputException when the verdict is another
   */
  public void settle(
      long number, String verdict, Correction correction, String reason, String curator) {
    Quarantined record = quarantined(number);
    switch (verdict) {
      case Decisions.RELEASE -> release(record, reason, curator);
      case Decisions.CORRECT -> correct(record, correction, reason, curator);
      case Decisions.BLOCK -> settle(record, verdict, "", null, reason, curator);
      default ->
          throw new InvalidInputException("verdict", "must be one of release, correct, block");
    }
  }

  private void release(Quarantined record, String reason, String curator) {
    if (record.document() == null) {
      throw new ProblemException(
          Problem.Kind.CONFLICT, "this record is not complete; correct it, or block it");
    }
    settle(record, Decisions.RELEASE, "", record, reason, curator);
  }

  private void correct(Quarantined record, Correction correction, String reason, String curator) {
    Vacancy document = record.document();
    Correction written = document == null ? correction : correction.unlike(document);
    settle(record, Decisions.CORRECT, Documents.write(written), record, reason, curator);
  }

  private void settle(
      Quarantined record,
      String verdict,
      String value,
      @Nullable Quarantined counts,
      String reason,
      String curator) {
    if (record.kind() != RecordKind.VACANCY) {
      throw new ProblemException(
          Problem.Kind.CONFLICT, "only vacancies are decided on one by one; mend the file");
    }
    String subject = Decisions.vacancy(record.source(), record.id());
    decide(Decisions.VACANCY, subject, verdict, value, reason, curator);
    var document = counts == null ? null : counts.document();
    store.settle(record, verdict, document == null ? null : decisions().corrected(document));
    note(curator, "record-" + verdict, subject, reason);
  }

  /** The generations that are kept, newest first. */
  public List<GenerationManifest> generations() {
    return trying(generations::list);
  }

  /** The id of the generation in use. */
  public Optional<String> inUse() {
    return trying(generations::current);
  }

  public GenerationDiff difference(String from, String to) {
    requireGeneration(from);
    requireGeneration(to);
    return trying(() -> generations.diff(from, to, engine));
  }

  public void switchTo(String id, String curator) {
    requireGeneration(id);
    trying(
        () -> {
          generations.switchTo(id);
          return id;
        });
    note(curator, "switch-generation", id, "");
  }

  /** Keeps which occupation a title names; an empty id stands for none. */
  void link(String title, String occupation, String curator) {
    decide(Decisions.TITLE, Decisions.title(title), Decisions.LINK, occupation, "", curator);
    note(curator, "title-linked", title, occupation);
  }

  /** A title is again linked by what it says. */
  public void forgetLink(String title, String curator) {
    if (!decisions().knowsTitle(title)) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    decide(Decisions.TITLE, Decisions.title(title), Decisions.FORGET, "", "", curator);
    note(curator, "title-forgotten", title, "");
  }

  /** An advert is shown on its own, though it looks like another. */
  void takeApart(String source, String id, String curator) {
    String subject = Decisions.vacancy(source, id);
    decide(Decisions.DOUBLE, subject, Decisions.APART, "", "", curator);
    note(curator, "advert-apart", subject, "");
  }

  /** An advert that was taken apart may again be shown with one that it looks like. */
  public void putTogether(String subject, String curator) {
    if (!decisions().apart().contains(subject)) {
      throw new ProblemException(Problem.Kind.NOT_FOUND);
    }
    decide(Decisions.DOUBLE, subject, Decisions.TOGETHER, "", "", curator);
    note(curator, "advert-together", subject, "");
  }

  public Decisions decisions() {
    return new Decisions(store.decisions());
  }

  /** The latest entries of the audit log, newest first. */
  public List<AuditEntry> log() {
    return store.audit(LATEST);
  }

  private void decide(
      String kind, String subject, String verdict, String value, String reason, String curator) {
    store.decide(new Decision(kind, subject, verdict, value, reason, curator, clock.instant()));
  }

  private void note(String curator, String action, String subject, String detail) {
    store.audit(new AuditEntry(clock.instant(), curator, action, subject, detail));
  }

  private void requireSource(String id) {
    found(work.sources().stream().filter(source -> source.id().equals(id)).findFirst());
  }

  private void requireGeneration(String id) {
    found(generations().stream().filter(manifest -> manifest.id().equals(id)).findFirst());
  }

  private static <T> T found(Optional<T> thing) {
    return thing.orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND));
  }

  /** Something that reads or switches generations. */
  @FunctionalInterface
  private interface Act<T> {
    T run() throws PublishException;
  }

  private static <T> T trying(Act<T> act) {
    try {
      return act.run();
    } catch (PublishException e) {
      throw new ProblemException(Problem.Kind.CONFLICT, String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void close() {
    jobs.close();
  }
}
