package nl.koerswijzer.server.curation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.server.curation.DeskPage.Action;
import nl.koerswijzer.server.curation.DeskPage.Cell;
import nl.koerswijzer.server.curation.DeskPage.Field;
import nl.koerswijzer.server.curation.DeskPage.Row;
import nl.koerswijzer.server.curation.DeskPage.Table;
import nl.koerswijzer.server.curation.DeskRoutes.Page;
import nl.koerswijzer.server.curation.SourceStatus.Health;

/** Sources, and the work that is done for them. */
final class SourcePages {
  private final Desk desk;

  SourcePages(Desk desk) {
    this.desk = desk;
  }

  Page sources(DeskVisit visit) {
    DeskFrame frame = visit.frame("sources", visit.say("sources.title"), DeskAddress.SOURCES);
    return new Page(
        "curation/desk.jte",
        new DeskPage(
            frame,
            visit.say("sources.lead"),
            List.of(),
            List.of(),
            List.of(
                new Table(
                    visit.say("sources.title"),
                    heads(visit, "name", "held", "health", "last", "next"),
                    desk.sources().stream().map(source -> row(visit, source)).toList(),
                    visit.say("sources.none")),
                new Table(
                    visit.say("jobs.title"),
                    heads(visit, "work", "started", "state"),
                    desk.jobs().stream().map(job -> row(visit, job)).toList(),
                    visit.say("jobs.none")))));
  }

  static List<String> heads(DeskVisit visit, String... keys) {
    return java.util.Arrays.stream(keys).map(key -> visit.say("head." + key)).toList();
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
    String text = visit.say("health." + Words.id(health));
    return new Cell(
        health == Health.BROKEN ? text + ": " + status.source().problem() : text, null, tone);
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

  String visit(DeskVisit visit) {
    visit.input().finish();
    return path(desk.visit(visit.id(), false, visit.curator()));
  }

  String dryRun(DeskVisit visit) {
    visit.input().finish();
    return path(desk.visit(visit.id(), true, visit.curator()));
  }

  static String path(Job job) {
    return DeskAddress.JOBS + "/" + job.ticket().number();
  }

  String schedule(DeskVisit visit) {
    boolean on = visit.input().flag("aan");
    visit.input().finish();
    desk.schedule(visit.id(), on, visit.curator());
    return DeskAddress.SOURCES + "?" + DeskVisit.DONE + "=" + (on ? "scheduled" : "paused");
  }

  Page job(DeskVisit visit) {
    Job job = desk.job(visit.number());
    String title = title(visit, job.ticket());
    List<Action> actions = new ArrayList<>();
    if (job.stand().state() == Job.State.RUNNING) {
      actions.add(Action.of(visit.say("stop"), title, path(job) + "/stop"));
    }
    String path = path(job);
    return new Page(
        "curation/job.jte",
        new JobPage(
            visit.frame("sources", title, path),
            path + "/stand",
            JobStand.of(job.stand(), visit.words()),
            actions,
            visit.say(
                "job.asked",
                visit.moment(job.ticket().started()),
                Objects.requireNonNullElse(job.ticket().curator(), ""))));
  }

  String stop(DeskVisit visit) {
    visit.input().finish();
    desk.stop(visit.number(), visit.curator());
    return DeskAddress.JOBS + "/" + visit.number() + "?" + DeskVisit.DONE + "=stopped";
  }
}
