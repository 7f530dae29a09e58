package nl.koerswijzer.server.curation;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.function.Function;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.access.Session;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Templates;

/** All addresses of the desk in one language, which begin alike. */
final class DeskSite {
  private final JavalinConfig config;
  private final Gate gate;
  private final Words words;
  private final String base;

  DeskSite(JavalinConfig config, Gate gate, Words words) {
    this.config = config;
    this.gate = gate;
    this.words = words;
    this.base = words.language() == Language.DUTCH ? "" : "/" + words.language().code();
  }

  RoutesConfig routes() {
    return config.routes;
  }

  Words words() {
    return words;
  }

  String base() {
    return base;
  }

  /** A page for whoever is logged in. */
  void get(String path, Function<DeskVisit, Page> handler) {
    config.routes.get(
        base + path,
        context -> {
          Session session = gate.require(context);
          show(
              context,
              handler.apply(new DeskVisit(context, QueryInput.of(context), words, session)));
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
          String next = handler.apply(new DeskVisit(context, form, words, session));
          context.redirect(base + next, HttpStatus.SEE_OTHER);
        });
  }

  /** Answers with a page that nobody keeps. */
  static void show(Context context, Page page) {
    context.status(page.status());
    context.header("Cache-Control", "no-store");
    context.html(Templates.render(page.template(), page.model()));
  }
}
