package nl.koerswijzer.server.curation;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.Service;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.access.Session;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.desk.Doubles;
import nl.koerswijzer.server.curation.desk.Workplaces;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.review.DoublesPages;
import nl.koerswijzer.server.curation.review.QuarantinePages;
import nl.koerswijzer.server.curation.review.RecordPages;
import nl.koerswijzer.server.curation.supply.GenerationPages;
import nl.koerswijzer.server.curation.supply.JobStream;
import nl.koerswijzer.server.curation.supply.RunPages;
import nl.koerswijzer.server.curation.supply.SourcePages;
import nl.koerswijzer.server.web.page.Frame;

/** The pages of the desk, in Dutch and below {@code /en} in English. */
public final class DeskRoutes implements Service.Routes {
  private final Desk desk;
  private final Gate gate;
  private final Messages messages;
  private final CurrentGuidance current;

  public DeskRoutes(Desk desk, Gate gate, CurrentGuidance current, Messages messages) {
    this.desk = desk;
    this.gate = gate;
    this.current = current;
    this.messages = messages;
  }

  @Override
  public void addTo(JavalinConfig config) {
    for (Language language : Language.values()) {
      DeskSite site = new DeskSite(config, gate, new Words(messages, language));
      new LoginPages(gate).addTo(site);
      addSupply(site);
      addReview(site);
    }
  }

  private void addSupply(DeskSite site) {
    SourcePages sources = new SourcePages(desk);
    RunPages runs = new RunPages(desk);
    GenerationPages generations = new GenerationPages(desk);
    site.get(DeskAddress.DESK, sources::sources);
    site.get(DeskAddress.SOURCES, sources::sources);
    site.post(DeskAddress.SOURCES + "/{id}/bezoek", sources::visit);
    site.post(DeskAddress.SOURCES + "/{id}/proef", sources::dryRun);
    site.post(DeskAddress.SOURCES + "/{id}/rooster", sources::schedule);
    site.get(DeskAddress.JOBS + "/{number}", sources::job);
    site.post(DeskAddress.JOBS + "/{number}/stop", sources::stop);
    site.routes()
        .get(
            site.base() + DeskAddress.JOBS + "/{number}/stand",
            context -> new JobStream(desk, gate).answer(context, site.words()));
    site.get(DeskAddress.RUNS, runs::runs);
    site.get(DeskAddress.RUNS + "/{number}", runs::run);
    site.post(DeskAddress.RUNS + "/{number}/vrijgeven", runs::release);
    site.post(DeskAddress.RUNS + "/{number}/weggooien", runs::discard);
    site.get(DeskAddress.GENERATIONS, generations::list);
    site.post(DeskAddress.GENERATIONS, generations::publish);
    site.get(DeskAddress.GENERATIONS + "/verschil", generations::difference);
    site.post(DeskAddress.GENERATIONS + "/{id}/gebruiken", generations::switchTo);
    site.get(DeskAddress.LOG, runs::log);
  }

  private void addReview(DeskSite site) {
    QuarantinePages quarantine = new QuarantinePages(desk, new Workplaces(desk, current));
    DoublesPages doubles = new DoublesPages(desk, new Doubles(desk, current));
    RecordPages records = new RecordPages(desk, current);
    site.get(DeskAddress.QUARANTINE, quarantine::list);
    site.get(DeskAddress.QUARANTINE + "/{number}", quarantine::record);
    site.post(DeskAddress.QUARANTINE + "/{number}", quarantine::settle);
    site.get(DeskAddress.DOUBLES, doubles::list);
    site.post(DeskAddress.DOUBLES, doubles::takeApart);
    site.post(DeskAddress.DOUBLES + "/samen", doubles::putTogether);
    site.get(DeskAddress.TITLES, records::titles);
    site.post(DeskAddress.TITLES, records::link);
    site.post(DeskAddress.TITLES + "/vergeten", records::forget);
    site.get(DeskAddress.SHELF, records::shelf);
  }

  /** Whoever is not logged in is asked to; others hear at the desk what is wrong. */
  @Override
  public boolean answers(Context context, Problem problem) {
    boolean english = context.path().startsWith("/en/");
    String path = english ? context.path().substring("/en".length()) : context.path();
    if (!path.startsWith(DeskAddress.DESK)) {
      return false;
    }
    Words words = new Words(messages, english ? Language.ENGLISH : Language.DUTCH);
    if (problem.status() == Problem.Kind.UNAUTHORIZED.status()) {
      Frame frame = new Frame(words, "", DeskAddress.LOGIN, "", false);
      context.redirect(frame.href(DeskAddress.LOGIN), HttpStatus.SEE_OTHER);
      return true;
    }
    Optional<Session> session = gate.session(context);
    session.ifPresent(
        known -> DeskSite.show(context, ProblemAtDesk.page(words, known, path, problem)));
    return session.isPresent();
  }
}
