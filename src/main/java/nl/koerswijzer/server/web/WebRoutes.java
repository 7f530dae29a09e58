package nl.koerswijzer.server.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.function.Function;
import nl.koerswijzer.guidance.Messages;
import nl.koerswijzer.guidance.UnknownThingException;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.Service;

/** All pages, in Dutch and below {@code /en} in English. */
public final class WebRoutes implements Service.Routes {
  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, null, "nl.koerswijzer.server.web.templates");
  private final CurrentGuidance current;
  private final Messages messages;

  public WebRoutes(CurrentGuidance current, Messages messages) {
    this.current = current;
    this.messages = messages;
  }

  /** A page: its template and what fills it. */
  record Page(String template, Object model, int status) {
    static Page of(String template, Object model) {
      return new Page(template, model, 200);
    }
  }

  @Override
  public void addTo(JavalinConfig config) {
    Files.addTo(config);
    for (Language language : Language.values()) {
      String base = language == Language.DUTCH ? "" : "/" + language.code();
      get(config, language, base.isEmpty() ? "/" : base, StartPages::start);
      if (!base.isEmpty()) {
        get(config, language, base + "/", StartPages::start);
      }
      for (Question question : Question.values()) {
        get(
            config,
            language,
            base + question.path(),
            visit -> StartPages.question(visit, question));
      }
      get(config, language, base + "/uitleg", StartPages::explanation);
      get(config, language, base + "/privacy", StartPages::privacy);
      get(config, language, base + "/bronnen", StartPages::sources);
      get(config, language, base + "/suggesties", OccupationPages::suggestions);
      get(config, language, base + "/beroepen", OccupationPages::find);
      get(config, language, base + "/beroepen/{id}", OccupationPages::card);
      get(config, language, base + "/profiel", MatchPages::profile);
      config.routes.post(
          base + "/passend", context -> answer(context, language, MatchPages::matches));
      get(config, language, base + "/vacatures", VacancyPages::find);
      get(config, language, base + "/vacatures/{id}", VacancyPages::vacancy);
    }
  }

  private void get(
      JavalinConfig config, Language language, String path, Function<Visit, Page> handler) {
    config.routes.get(path, context -> answer(context, language, handler));
  }

  private void answer(Context context, Language language, Function<Visit, Page> handler) {
    Words words = new Words(messages, language);
    Page page;
    try {
      page =
          current.answer(
              guidance ->
                  handler.apply(new Visit(context, QueryInput.of(context), guidance, words)));
    } catch (UnknownThingException e) {
      page = problem(words, 404);
    } catch (InvalidInputException e) {
      page = problem(words, 400);
    } catch (ProblemException e) {
      page = problem(words, e.problem().status());
    }
    StringOutput html = new StringOutput();
    templates.render(page.template(), page.model(), html);
    context.status(page.status());
    context.header("Cache-Control", "no-store");
    context.html(html.toString());
  }

  private static Page problem(Words words, int status) {
    return new Page("text.jte", StartPages.problem(words, status), status);
  }
}
