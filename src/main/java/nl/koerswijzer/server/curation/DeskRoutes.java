package nl.koerswijzer.server.curation;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import java.util.function.Function;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.Service;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.access.Session;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.desk.Doubles;
import nl.koerswijzer.server.curation.desk.Workplaces;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.curation.review.DoublesPages;
import nl.koerswijzer.server.curation.review.QuarantinePages;
import nl.koerswijzer.server.curation.review.RecordPages;
import nl.koerswijzer.server.curation.supply.GenerationPages;
import nl.koerswijzer.server.curation.supply.JobStream;
import nl.koerswijzer.server.curation.supply.RunPages;
import nl.koerswijzer.server.curation.supply.SourcePages;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Templates;

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
      Place place =
          new Place(config, language, language == Language.DUTCH ? "" : "/" + language.code());
      new LoginPages(gate, messages).addTo(place);
      add(place);
    }
  }

  private void add(Place place) {
    SourcePages sources = new SourcePages(desk);
    RunPages runs = new RunPages(desk);
    QuarantinePages quarantine = new QuarantinePages(desk, new Workplaces(desk, current));
    GenerationPages generations = new GenerationPages(desk);
    DoublesPages doubles = new DoublesPages(desk, new Doubles(desk, current));
    RecordPages records = new RecordPages(desk, current);
    place.get(DeskAddress.DESK, sources::sources);
    place.get(DeskAddress.SOURCES, sources::sources);
    place.post(DeskAddress.SOURCES + "/{id}/bezoek", sources::visit);
    place.post(DeskAddress.SOURCES + "/{id}/proef", sources::dryRun);
    place.post(DeskAddress.SOURCES + "/{id}/rooster", sources::schedule);
    place.get(DeskAddress.JOBS + "/{number}", sources::job);
    place.post(DeskAddress.JOBS + "/{number}/stop", sources::stop);
    place
        .context()
        .routes
        .get(
            place.base() + DeskAddress.JOBS + "/{number}/stand",
            context ->
                new JobStream(desk, gate).answer(context, new Words(messages, place.language())));
    place.get(DeskAddress.RUNS, runs::runs);
    place.get(DeskAddress.RUNS + "/{number}", runs::run);
    place.post(DeskAddress.RUNS + "/{number}/vrijgeven", runs::release);
    place.post(DeskAddress.RUNS + "/{number}/weggooien", runs::discard);
    place.get(DeskAddress.QUARANTINE, quarantine::list);
    place.get(DeskAddress.QUARANTINE + "/{number}", quarantine::record);
    place.post(DeskAddress.QUARANTINE + "/{number}", quarantine::settle);
    place.get(DeskAddress.DOUBLES, doubles::list);
    place.post(DeskAddress.DOUBLES, doubles::takeApart);
    place.post(DeskAddress.DOUBLES + "/samen", doubles::putTogether);
    place.get(DeskAddress.TITLES, records::titles);
    place.post(DeskAddress.TITLES, records::link);
    place.post(DeskAddress.TITLES + "/vergeten", records::forget);
    place.get(DeskAddress.SHELF, records::shelf);
    place.get(DeskAddress.GENERATIONS, generations::list);
    place.post(DeskAddress.GENERATIONS, generations::publish);
    place.get(DeskAddress.GENERATIONS + "/verschil", generations::difference);
    place.post(DeskAddress.GENERATIONS + "/{id}/gebruiken", generations::switchTo);
    place.get(DeskAddress.LOG, runs::log);
  }

  /** Where routes are added: a language with its addresses. */
  final class Place {
    private final JavalinConfig config;
    private final Language language;
    private final String base;

    Place(JavalinConfig config, Language language, String base) {
      this.config = config;
      this.language = language;
      this.base = base;
    }

    JavalinConfig context() {
      return config;
    }

    Language language() {
      return language;
    }

    String base() {
      return base;
    }

    void get(String path, Function<DeskVisit, Page> handler) {
      config.routes.get(
          base + path,
          context -> {
            Session session = gate.require(context);
            show(
                context,
                handler.apply(new DeskVisit(context, QueryInput.of(context), words(), session)));
          });
    }

    /** A change; the answer leads to a page, so that loading it again changes nothing. */
    void post(String path, Function<DeskVisit, String> handler) {
      config.routes.post(
          base + path,
          context -> {
            gate.require(context);
            QueryInput form = new QueryInput(context.formParamMap());
            Session session = gate.requireToChange(context, form.text("csrf", 100));
            String next = handler.apply(new DeskVisit(context, form, words(), session));
            context.redirect(base + next, HttpStatus.SEE_OTHER);
          });
    }

    Words words() {
      return new Words(messages, language);
    }
  }

  static void show(Context context, Page page) {
    context.status(page.status());
    context.header("Cache-Control", "no-store");
    context.html(Templates.render(page.template(), page.model()));
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
    session.ifPresent(known -> show(context, ProblemAtDesk.page(words, known, path, problem)));
    return session.isPresent();
  }
}
