package nl.koerswijzer.server.curation.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskPage;
import nl.koerswijzer.server.curation.page.DeskPage.Action;
import nl.koerswijzer.server.curation.page.DeskPage.Asked;
import nl.koerswijzer.server.curation.page.DeskPage.Cell;
import nl.koerswijzer.server.curation.page.DeskPage.Fact;
import nl.koerswijzer.server.curation.page.DeskPage.Row;
import nl.koerswijzer.server.curation.page.DeskPage.Table;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.Outcome;
import nl.koerswijzer.store.Store.RunSummary;
import org.jspecify.annotations.Nullable;

/** Runs, and the log of who did what. */
public final class RunPages {
  private static final String SHARE = "filled.";

  private final Desk desk;

  public RunPages(Desk desk) {
    this.desk = desk;
  }

  public Page runs(DeskVisit visit) {
    return DeskPage.table(
        visit,
        "runs",
        DeskAddress.RUNS,
        visit.heads("run", "source", "started", "state", "put", "refused", "gone"),
        desk.runs().stream().map(run -> row(visit, run)).toList());
  }

  private static Row row(DeskVisit visit, RunSummary run) {
    return new Row(
        List.of(
            Cell.link(visit.say("run.number", run.id()), DeskAddress.RUNS + "/" + run.id()),
            Cell.of(run.source()),
            Cell.of(visit.moment(run.started())),
            outcome(visit, run.outcome()),
            Cell.of(run.put()),
            Cell.of(run.refused()),
            Cell.of(run.gone())),
        List.of());
  }

  private static Cell outcome(DeskVisit visit, Outcome outcome) {
    String tone =
        switch (outcome) {
          case SUCCEEDED -> "good";
          case QUARANTINED -> "fair";
          case FAILED -> "poor";
          case RUNNING, DISCARDED -> "";
        };
    return Cell.mark(visit.say("outcome." + Words.id(outcome)), tone);
  }

  public Page run(DeskVisit visit) {
    RunSummary run = desk.run(visit.number());
    String path = DeskAddress.RUNS + "/" + run.id();
    List<Fact> facts = new ArrayList<>();
    facts.add(new Fact(visit.say("head.source"), run.source()));
    facts.add(new Fact(visit.say("head.started"), visit.moment(run.started())));
    facts.add(new Fact(visit.say("head.ended"), visit.moment(run.ended())));
    facts.add(new Fact(visit.say("head.state"), visit.say("outcome." + Words.id(run.outcome()))));
    facts.add(new Fact(visit.say("head.put"), String.valueOf(run.put())));
    facts.add(new Fact(visit.say("head.refused"), String.valueOf(run.refused())));
    facts.add(new Fact(visit.say("head.gone"), String.valueOf(run.gone())));
    if (!run.note().isEmpty()) {
      facts.add(new Fact(visit.say("head.note"), run.note()));
    }
    return DeskPage.page(
        visit.frame("runs", visit.say("run.number", run.id()), path),
        run.outcome() == Outcome.QUARANTINED ? visit.say("run.held") : "",
        facts,
        run.outcome() == Outcome.QUARANTINED ? settling(visit, path) : List.of(),
        run.figures().isEmpty() ? List.of() : List.of(figures(visit, run)));
  }

  private static List<Action> settling(DeskVisit visit, String path) {
    return List.of(
        new Action(
            visit.say("run.release"), "", path + "/vrijgeven", List.of(), why(visit, "release")),
        new Action(
            visit.say("run.discard"), "", path + "/weggooien", List.of(), why(visit, "discard")));
  }

  private static Asked why(DeskVisit visit, String id) {
    return new Asked("reden-" + id, "reden", visit.say("why"), List.of());
  }

  /** What was measured, next to the run before it. */
  private Table figures(DeskVisit visit, RunSummary run) {
    Map<String, Double> before =
        desk.runs().stream()
            .filter(other -> other.source().equals(run.source()) && other.id() < run.id())
            .filter(other -> other.outcome() == Outcome.SUCCEEDED && !other.figures().isEmpty())
            .findFirst()
            .<Map<String, Double>>map(RunSummary::figures)
            .orElse(Map.of());
    List<Row> rows = new ArrayList<>();
    run.figures()
        .forEach(
            (name, value) ->
                rows.add(
                    new Row(
                        List.of(
                            Cell.of(visit.say("figure." + name)),
                            Cell.of(figure(visit, name, before.get(name))),
                            Cell.of(figure(visit, name, value))),
                        List.of())));
    return new Table(visit.say("figures.title"), visit.heads("figure", "before", "now"), rows, "");
  }

  private static String figure(DeskVisit visit, String name, @Nullable Double value) {
    if (value == null) {
      return visit.say("unknown");
    }
    return name.startsWith(SHARE) ? visit.say("share", value) : visit.say("amount", value);
  }

  public String release(DeskVisit visit) {
    desk.release(visit.number(), visit.reason(), visit.curator());
    return DeskAddress.RUNS + "?" + DeskVisit.DONE + "=released";
  }

  public String discard(DeskVisit visit) {
    desk.discard(visit.number(), visit.reason(), visit.curator());
    return DeskAddress.RUNS + "?" + DeskVisit.DONE + "=discarded";
  }

  public Page log(DeskVisit visit) {
    return DeskPage.table(
        visit,
        "log",
        DeskAddress.LOG,
        visit.heads("when", "who", "what", "subject", "detail"),
        desk.log().stream().map(entry -> row(visit, entry)).toList());
  }

  private static Row row(DeskVisit visit, AuditEntry entry) {
    return new Row(
        List.of(
            Cell.of(visit.moment(entry.at())),
            Cell.of(entry.actor().isEmpty() ? visit.say("service") : entry.actor()),
            Cell.of(visit.say("action." + entry.action())),
            Cell.of(entry.subject()),
            Cell.of(entry.detail())),
        List.of());
  }
}
