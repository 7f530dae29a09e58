package nl.koerswijzer.server.curation.supply;

import java.time.Duration;
import java.util.List;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.desk.SourceStatus;
import nl.koerswijzer.server.curation.desk.SourceStatus.Health;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskFrame;
import nl.koerswijzer.server.curation.page.DeskPage;
import nl.koerswijzer.server.curation.page.DeskPage.Action;
import nl.koerswijzer.server.curation.page.DeskPage.Cell;
import nl.koerswijzer.server.curation.page.DeskPage.Field;
import nl.koerswijzer.server.curation.page.DeskPage.Row;
import nl.koerswijzer.server.curation.page.DeskPage.Table;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.curation.work.Job;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.server.web.page.Outcome.Page;

/** Sources, and the work that is done for them. */
public final class SourcePages {
  /** Latest work that is shown above the sources. */
  private static final int SHOWN = 5;

  private final Desk desk;

  public SourcePages(Desk desk) {
    this.desk = desk;
  }

  public Page sources(DeskVisit visit) {
    return DeskPage.tables(
        visit, "sources", DeskAddress.SOURCES, work(visit), sources(visit, desk.sources()));
  }

  private Table work(DeskVisit visit) {
    return new Table(
        visit.say("jobs.title"),
        visit.heads("work", "started", "state"),
        desk.jobs().stream().limit(SHOWN).map(job -> row(visit, job)).toList(),
        visit.say("jobs.none"));
  }

  private static Table sources(DeskVisit visit, List<SourceStatus> sources) {
    return new Table(
        visit.say("sources.all"),
        visit.heads("name", "held", "health", "last", "next"),
        sources.stream().map(source -> row(visit, source)).toList(),
        visit.say("sources.none"));
  }

  private static Row row(DeskVisit visit, SourceStatus status) {
    Work.Source source = status.source();
    String last = status.last() == null ? "" : visit.moment(status.last().started());
    return new Row(
        List.of(
            Cell.of(source.name()),
            Cell.of(status.held()),
            health(visit, status),
            status.last() == null
                ? Cell.of(visit.say("never"))
                : Cell.link(last, DeskAddress.RUNS + "/" + status.last().id()),
            Cell.of(next(visit, status))),
        source.problem() == null ? actions(visit, status) : List.of());
  }

  private static Cell health(DeskVisit visit, SourceStatus status) {
    Health health = status.health();
    String tone =
        switch (health) {
          case FINE -> "good";
          case NEVER, RUNNING -> "";
          case SUSPECT, QUARANTINED -> "fair";
          case FAILED, BROKEN -> "poor";
        };
    String problem = status.source().problem();
    String untried = status.source().verified() ? "" : visit.say("unverified");
    return Cell.mark(visit.say("health." + Words.id(health)), tone)
        .noting(problem == null ? untried : problem);
  }

  private static String next(DeskVisit visit, SourceStatus status) {
    var next = status.next();
    if (next == null) {
      return visit.say("schedule.byHand");
    }
    String every = visit.say("schedule.every", hours(status.source().cadence()));
    return status.last() == null ? every : every + ", " + visit.moment(next);
  }

  private static long hours(Duration cadence) {
    return Math.max(1, cadence.toHours());
  }

  private static List<Action> actions(DeskVisit visit, SourceStatus status) {
    String name = status.source().name();
    String path = DeskAddress.SOURCES + "/" + status.source().id();
    boolean on = status.scheduled();
    return List.of(
        Action.of(visit.say("visit"), name, path + "/bezoek"),
        Action.of(visit.say("dryRun"), name, path + "/proef"),
        new Action(
            visit.say(on ? "schedule.off" : "schedule.on"),
            name,
            path + "/rooster",
            List.of(new Field("aan", on ? "false" : "true")),
            null));
  }

  private static Row row(DeskVisit visit, Job job) {
    Job.Ticket ticket = job.ticket();
    Job.Stand stand = job.stand();
    return new Row(
        List.of(
            Cell.link(title(visit, ticket), DeskAddress.JOBS + "/" + ticket.number()),
            Cell.of(visit.moment(ticket.started())),
            Cell.of(visit.say("state." + Words.id(stand.state())))),
        List.of());
  }

  private static String title(DeskVisit visit, Job.Ticket ticket) {
    return visit.say("job." + Words.id(ticket.kind()), ticket.subject());
  }

  public String visit(DeskVisit visit) {
    visit.input().finish();
    return path(desk.visit(visit.id(), false, visit.curator()));
  }

  public String dryRun(DeskVisit visit) {
    visit.input().finish();
    return path(desk.visit(visit.id(), true, visit.curator()));
  }

  static String path(Job job) {
    return DeskAddress.JOBS + "/" + job.ticket().number();
  }

  public String schedule(DeskVisit visit) {
    boolean on = visit.input().flag("aan");
    visit.input().finish();
    desk.schedule(visit.id(), on, visit.curator());
    return DeskAddress.SOURCES + "?" + DeskVisit.DONE + "=" + (on ? "scheduled" : "paused");
  }

  public Page job(DeskVisit visit) {
    Job job = desk.job(visit.number());
    String title = title(visit, job.ticket());
    String path = path(job);
    return Page.personal(
        "curation/job.jte",
        new JobPage(
            visit.frame("sources", title, path),
            path + "/stand",
            JobStand.of(job.stand(), visit.words()),
            actions(visit, job, title),
            asked(visit, job.ticket()),
            next(job)));
  }

  private static String asked(DeskVisit visit, Job.Ticket ticket) {
    String curator = ticket.curator().isEmpty() ? visit.say("service") : ticket.curator();
    return visit.say("job.asked", visit.moment(ticket.started()), curator);
  }

  private static List<Action> actions(DeskVisit visit, Job job, String title) {
    Job.Stand stand = job.stand();
    if (stand.state() == Job.State.RUNNING) {
      return List.of(Action.of(visit.say("stop"), title, path(job) + "/stop"));
    }
    boolean counts = stand.outcome() != null && stand.outcome().accepted();
    return counts && job.ticket().kind() == Job.Kind.CRAWL
        ? List.of(Action.of(visit.say("publish"), "", DeskAddress.GENERATIONS))
        : List.of();
  }

  /** Where to see what the work came to. */
  private static DeskFrame.Entry next(Job job) {
    return switch (job.ticket().kind()) {
      case CRAWL -> new DeskFrame.Entry("runs", DeskAddress.RUNS);
      case DRY_RUN -> new DeskFrame.Entry("sources", DeskAddress.SOURCES);
      case PUBLISH -> new DeskFrame.Entry("generations", DeskAddress.GENERATIONS);
    };
  }

  public String stop(DeskVisit visit) {
    visit.input().finish();
    desk.stop(visit.number(), visit.curator());
    return DeskAddress.JOBS + "/" + visit.number() + "?" + DeskVisit.DONE + "=stopped";
  }
}
