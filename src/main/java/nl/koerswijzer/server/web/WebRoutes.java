package nl.koerswijzer.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.koerswijzer.guidance.Messages;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.report.Reports;
import nl.koerswijzer.search.Suggestions.Kind;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.EntityTag;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.Service;
import nl.koerswijzer.server.web.decide.PaperPages;
import nl.koerswijzer.server.web.decide.PlanPages;
import nl.koerswijzer.server.web.decide.ShortlistPages;
import nl.koerswijzer.server.web.decide.WeighPages;
import nl.koerswijzer.server.web.docs.ApiDescription;
import nl.koerswijzer.server.web.docs.DescriptionReader;
import nl.koerswijzer.server.web.dossier.DossierPages;
import nl.koerswijzer.server.web.dossier.HouseholdPages;
import nl.koerswijzer.server.web.dossier.TogetherPages;
import nl.koerswijzer.server.web.form.CareerPath;
import nl.koerswijzer.server.web.match.MatchPages;
import nl.koerswijzer.server.web.match.RoutePages;
import nl.koerswijzer.server.web.occupation.BrowsePages;
import nl.koerswijzer.server.web.occupation.ComparePages;
import nl.koerswijzer.server.web.occupation.MobilityPages;
import nl.koerswijzer.server.web.occupation.OccupationPages;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Outcome;
import nl.koerswijzer.server.web.page.Outcome.Attachment;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Question;
import nl.koerswijzer.server.web.page.Templates;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.InterestPages;
import nl.koerswijzer.server.web.self.ProfilePages;
import nl.koerswijzer.server.web.self.RolesPages;
import nl.koerswijzer.server.web.self.SkillsPages;
import nl.koerswijzer.server.web.self.ValuesPages;
import nl.koerswijzer.server.web.vacancy.VacancyPages;

/** All pages, in Dutch and below {@code /en} in English. */
public final class WebRoutes implements Service.Routes {
  private static final List<String> NO_PAGES =
      List.of("/api", "/web/", "/health", "/metrics", "/openapi");

  private final CurrentGuidance current;
  private final Generations generations;
  private final Messages messages;
  private final Reports reports;

  public WebRoutes(CurrentGuidance current, Generations generations, Messages messages) {
    this.current = current;
    this.generations = generations;
    this.messages = messages;
    this.reports = new Reports(messages);
  }

  @Override
  public void addTo(JavalinConfig config) {
    Files.addTo(config);
    for (Language language : Language.values()) {
      String base = language == Language.DUTCH ? "" : "/" + language.code();
      add(config, language, base);
    }
  }

  private void add(JavalinConfig config, Language language, String base) {
    get(config, language, base + "/", StartPages::start);
    for (Question question : Question.values()) {
      get(config, language, base + question.path(), visit -> StartPages.question(visit, question));
    }
    for (CareerPath path : CareerPath.values()) {
      get(config, language, base + path.path(), visit -> ProfilePages.path(visit, path));
    }
    get(config, language, base + "/uitleg", AboutPages::explanation);
    get(config, language, base + "/hulp", AboutPages::help);
    get(config, language, base + "/toegankelijkheid", AboutPages::accessibility);
    get(config, language, base + "/modelkaart", AboutPages::model);
    get(config, language, base + "/privacy", AboutPages::privacy);
    get(config, language, base + DossierPages.PATH, DossierPages::kept);
    get(config, language, base + DossierPages.HANDOVER, DossierPages::handover);
    get(config, language, base + TogetherPages.PATH, TogetherPages::empty);
    post(config, language, base + TogetherPages.PATH, TogetherPages::answered);
    get(config, language, base + "/bronnen", withManifest(AboutPages::sources));
    get(config, language, base + "/kwaliteit", withManifest(AboutPages::quality));
    get(config, language, base + OccupationPages.PATH, OccupationPages::find);
    get(config, language, base + OccupationPages.PATH + "/{id}", OccupationPages::card);
    get(config, language, base + MobilityPages.PATH, MobilityPages::empty);
    post(config, language, base + MobilityPages.PATH, MobilityPages::answer);
    get(config, language, base + ComparePages.PATH, ComparePages::compare);
    get(config, language, base + BrowsePages.PATH, BrowsePages::start);
    get(config, language, base + BrowsePages.PATH + "/{code}", BrowsePages::group);
    get(config, language, base + BrowsePages.LETTERS, BrowsePages::letter);
    get(config, language, base + BrowsePages.THEMES, BrowsePages::themes);
    get(config, language, base + BrowsePages.SURPRISE, BrowsePages::surprise);
    get(config, language, base + VacancyPages.PATH, VacancyPages::find);
    get(config, language, base + VacancyPages.PATH + "/{id}", VacancyPages::vacancy);
    get(config, language, base + ProfilePages.PATH, ProfilePages::empty);
    post(config, language, base + ProfilePages.PATH, ProfilePages::again);
    get(config, language, base + InterestPages.PATH, InterestPages::empty);
    post(config, language, base + InterestPages.PATH, InterestPages::answer);
    get(config, language, base + SkillsPages.PATH, SkillsPages::empty);
    post(config, language, base + SkillsPages.PATH, SkillsPages::answer);
    get(config, language, base + RolesPages.PATH, RolesPages::roles);
    get(config, language, base + ValuesPages.PATH, ValuesPages::empty);
    post(config, language, base + ValuesPages.PATH, ValuesPages::answer);
    post(config, language, base + MatchPages.PATH, MatchPages::matches);
    post(config, language, base + MatchPages.WHY, MatchPages::why);
    get(config, language, base + RoutePages.PATH, RoutePages::empty);
    post(config, language, base + RoutePages.PATH, RoutePages::routes);
    get(config, language, base + ShortlistPages.PATH, ShortlistPages::shortlist);
    post(config, language, base + ShortlistPages.PATH, ShortlistPages::shortlist);
    get(config, language, base + WeighPages.PATH, WeighPages::weigh);
    post(config, language, base + WeighPages.PATH, WeighPages::weigh);
    get(config, language, base + PlanPages.PATH, PlanPages::plan);
    post(config, language, base + PlanPages.PATH, PlanPages::plan);
    get(config, language, base + HouseholdPages.PATH, HouseholdPages::empty);
    post(config, language, base + HouseholdPages.PATH, HouseholdPages::answered);
    get(config, language, base + PaperPages.PATH, PaperPages::paper);
    post(config, language, base + PaperPages.PATH, PaperPages::paper);
    post(config, language, base + PaperPages.PDF, visit -> PaperPages.pdf(visit, reports));
    post(config, language, base + PaperPages.EUROPASS, PaperPages::europass);
    post(
        config,
        language,
        base + "/suggesties/beroepen",
        visit -> Suggestions.of(visit, Kind.OCCUPATION));
    post(
        config,
        language,
        base + "/suggesties/plaatsen",
        visit -> Suggestions.of(visit, Kind.PLACE));
    for (String path : List.of(MatchPages.PATH, MatchPages.WHY)) {
      config.routes.get(base + path, context -> context.redirect(base + ProfilePages.PATH));
    }
    config.routes.get(
        base + "/docs", context -> answer(context, docs(new Words(messages, language), context)));
  }

  private Page docs(Words words, Context context) {
    QueryInput.of(context).finish();
    Frame frame =
        new Frame(words, words.messages().text(words.language(), "docs.title"), "/docs", "", false);
    String address = context.scheme() + "://" + context.host();
    return Page.of("docs.jte", new DocsPage(frame, Description.API, address));
  }

  /** The description of the API, read once when somebody asks for it. */
  private static final class Description {
    static final ApiDescription API = DescriptionReader.read();
  }

  private Function<Visit, Page> withManifest(BiFunction<Visit, GenerationManifest, Page> handler) {
    return visit -> {
      try {
        String id = visit.guidance().knowledge().generation();
        return handler.apply(visit, generations.manifest(id));
      } catch (PublishException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private void get(
      JavalinConfig config, Language language, String path, Function<Visit, Page> handler) {
    config.routes.get(path, context -> answer(context, language, handler));
  }

  private void post(
      JavalinConfig config,
      Language language,
      String path,
      Function<Visit, ? extends Outcome> handler) {
    config.routes.post(path, context -> answer(context, language, handler));
  }

  private void answer(
      Context context, Language language, Function<Visit, ? extends Outcome> handler) {
    Words words = new Words(messages, language);
    QueryInput query = QueryInput.of(context);
    Outcome outcome =
        current.answer(guidance -> handler.apply(new Visit(context, query, guidance, words)));
    switch (outcome) {
      case Page page -> answer(context, page);
      case Attachment file -> answer(context, file);
    }
  }

  private static void answer(Context context, Attachment file) {
    context
        .contentType(file.contentType())
        .header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"")
        .header("Cache-Control", "no-store")
        .result(file.bytes());
  }

  private void answer(Context context, Page page) {
    String text = Templates.render(page.template(), page.model());
    context.status(page.status());
    if (page.personal() || page.status() != 200) {
      context.header("Cache-Control", "no-store");
      html(context, text);
      return;
    }
    EntityTag tag = new EntityTag(Integer.toHexString(text.hashCode()) + '-' + text.length());
    tag.addTo(context);
    if (tag.isKnownTo(context)) {
      context.status(304);
    } else {
      html(context, text);
    }
  }

  private static void html(Context context, String text) {
    context.contentType("text/html; charset=utf-8").result(text);
  }

  /** A problem at the address of a page is a page. */
  @Override
  public boolean answers(Context context, Problem problem) {
    String path = context.path();
    if (NO_PAGES.stream().anyMatch(path::startsWith)) {
      return false;
    }
    Language language =
        path.equals("/en") || path.startsWith("/en/") ? Language.ENGLISH : Language.DUTCH;
    answer(context, ProblemPages.of(new Words(messages, language), problem.status()));
    return true;
  }
}
