package nl.koerswijzer.server.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.guidance.words.Words;
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
      Site site =
          new Site(config, language, language == Language.DUTCH ? "" : "/" + language.code());
      addStart(site);
      addAbout(site);
      addDossier(site);
      addOccupations(site);
      addSelf(site);
      addMatches(site);
      addDecisions(site);
    }
  }

  /** All addresses in one language, which begin alike. */
  private final class Site {
    private final JavalinConfig config;
    private final Language language;
    private final String base;

    Site(JavalinConfig config, Language language, String base) {
      this.config = config;
      this.language = language;
      this.base = base;
    }

    void get(String path, Function<Visit, Page> handler) {
      config.routes.get(base + path, context -> answer(context, language, handler));
    }

    void post(String path, Function<Visit, ? extends Outcome> handler) {
      config.routes.post(base + path, context -> answer(context, language, handler));
    }

    /** A page that can be asked for, and sent what somebody told. */
    void both(String path, Function<Visit, Page> asked, Function<Visit, Page> told) {
      get(path, asked);
      post(path, told);
    }

    /** An answer that cannot be asked for begins with what it is an answer to. */
    void redirect(String path, String to) {
      config.routes.get(base + path, context -> context.redirect(base + to));
    }
  }

  private void addStart(Site site) {
    site.get("/", StartPages::start);
    for (Question question : Question.values()) {
      site.get(question.path(), visit -> StartPages.question(visit, question));
    }
    for (CareerPath path : CareerPath.values()) {
      site.get(path.path(), visit -> ProfilePages.path(visit, path));
    }
    site.post("/suggesties/beroepen", visit -> Suggestions.of(visit, Kind.OCCUPATION));
    site.post("/suggesties/plaatsen", visit -> Suggestions.of(visit, Kind.PLACE));
  }

  private void addAbout(Site site) {
    site.get("/uitleg", AboutPages::explanation);
    site.get("/hulp", AboutPages::help);
    site.get("/toegankelijkheid", AboutPages::accessibility);
    site.get("/modelkaart", AboutPages::model);
    site.get("/privacy", AboutPages::privacy);
    site.get("/bronnen", withManifest(AboutPages::sources));
    site.get("/kwaliteit", withManifest(AboutPages::quality));
    site.config.routes.get(
        site.base + "/docs",
        context -> answer(context, docs(new Words(messages, site.language), context)));
  }

  private static void addDossier(Site site) {
    site.get(DossierPages.PATH, DossierPages::kept);
    site.get(DossierPages.HANDOVER, DossierPages::handover);
    site.both(TogetherPages.PATH, TogetherPages::empty, TogetherPages::answered);
    site.both(HouseholdPages.PATH, HouseholdPages::empty, HouseholdPages::answered);
  }

  private static void addOccupations(Site site) {
    site.get(OccupationPages.PATH, OccupationPages::find);
    site.get(OccupationPages.PATH + "/{id}", OccupationPages::card);
    site.both(MobilityPages.PATH, MobilityPages::empty, MobilityPages::answer);
    site.get(ComparePages.PATH, ComparePages::compare);
    site.get(BrowsePages.PATH, BrowsePages::start);
    site.get(BrowsePages.PATH + "/{code}", BrowsePages::group);
    site.get(BrowsePages.LETTERS, BrowsePages::letter);
    site.get(BrowsePages.THEMES, BrowsePages::themes);
    site.get(BrowsePages.SURPRISE, BrowsePages::surprise);
    site.get(VacancyPages.PATH, VacancyPages::find);
    site.get(VacancyPages.PATH + "/{id}", VacancyPages::vacancy);
  }

  private static void addSelf(Site site) {
    site.both(ProfilePages.PATH, ProfilePages::empty, ProfilePages::again);
    site.both(InterestPages.PATH, InterestPages::empty, InterestPages::answer);
    site.both(SkillsPages.PATH, SkillsPages::empty, SkillsPages::answer);
    site.get(RolesPages.PATH, RolesPages::roles);
    site.both(ValuesPages.PATH, ValuesPages::empty, ValuesPages::answer);
  }

  private static void addMatches(Site site) {
    site.post(MatchPages.PATH, MatchPages::matches);
    site.post(MatchPages.WHY, MatchPages::why);
    site.redirect(MatchPages.PATH, ProfilePages.PATH);
    site.redirect(MatchPages.WHY, ProfilePages.PATH);
    site.both(RoutePages.PATH, RoutePages::empty, RoutePages::routes);
  }

  private void addDecisions(Site site) {
    site.both(ShortlistPages.PATH, ShortlistPages::shortlist, ShortlistPages::shortlist);
    site.both(WeighPages.PATH, WeighPages::weigh, WeighPages::weigh);
    site.both(PlanPages.PATH, PlanPages::plan, PlanPages::plan);
    site.both(PaperPages.PATH, PaperPages::paper, PaperPages::paper);
    site.post(PaperPages.PDF, visit -> PaperPages.pdf(visit, reports));
    site.post(PaperPages.EUROPASS, PaperPages::europass);
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
