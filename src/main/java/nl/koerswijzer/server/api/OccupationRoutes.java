package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.vacancy.VacancySearch;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.pathway.Origin;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.OccupationQuery.Filters;
import nl.koerswijzer.search.Suggestions.Kind;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.api.Api.Call;
import nl.koerswijzer.server.api.Parameters.Page;
import org.jspecify.annotations.Nullable;

/** Calls about occupations. */
final class OccupationRoutes {
  private static final int MAX_TEXT = 1000;
  private static final int MAX_ID = 200;
  private static final Pattern ISCO = Pattern.compile("[0-9]{1,4}");
  private static final Pattern BRC = Pattern.compile("[0-9]{2,4}");
  private static final Pattern INTERESTS = Pattern.compile("[RIASEC]{1,3}");

  private OccupationRoutes() {}

  static void add(JavalinConfig config, Api api) {
    String one = "/api/v1/occupations/{id}";
    api.get(config, "/api/v1/occupations", OccupationRoutes::find);
    api.get(config, one, OccupationRoutes::card);
    api.get(config, one + "/related", OccupationRoutes::related);
    api.get(config, one + "/transitions", OccupationRoutes::transitions);
    api.get(config, one + "/vacancies", OccupationRoutes::vacancies);
    api.get(config, one + "/trainings", OccupationRoutes::trainings);
    api.get(config, "/api/v1/suggest", OccupationRoutes::suggest);
    api.get(config, "/api/v1/market", OccupationRoutes::market);
    api.get(config, "/api/v1/regions", OccupationRoutes::regions);
  }

  private static Object find(Call call) {
    QueryInput query = call.query();
    String text = query.text("q", MAX_TEXT);
    Language language = query.language();
    Page page = Parameters.page(query);
    String interests = Parameters.matching(query, "interest", INTERESTS, "letters of RIASEC");
    Filters filters =
        new Filters(
            Parameters.matching(query, "isco", ISCO, "1 to 4 digits"),
            Parameters.matching(query, "brc", BRC, "2 to 4 digits"),
            Parameters.levels(query),
            interests == null ? "" : interests,
            Parameters.tension(query).stream().map(TensionClass::id).collect(Collectors.toSet()),
            Parameters.region(query));
    query.finish();
    return call.views(language)
        .hits(
            call.guidance()
                .occupations()
                .find(
                    new OccupationQuery(
                        text == null ? "" : text, language, page.page(), page.size(), filters)));
  }

  private static Object card(Call call) {
    Language language = call.query().language();
    String region = Parameters.region(call.query());
    call.query().finish();
    return new CardView(call.guidance(), call.views(language))
        .of(call.guidance().occupations().card(call.path("id"), region));
  }

  private static Object related(Call call) {
    Language language = call.query().language();
    int size = Parameters.size(call.query());
    call.query().finish();
    Views views = call.views(language);
    return call.guidance().occupations().related(call.path("id"), size).stream()
        .map(views::related)
        .toList();
  }

  private static Object transitions(Call call) {
    QueryInput query = call.query();
    Language language = query.language();
    String to = query.text("to", MAX_ID);
    String region = Parameters.region(query);
    EducationLevel level = query.choice("level", EducationLevel::of, Parameters.LEVELS);
    TransitionLimits limits = Limits.of(query);
    int size = Parameters.size(query);
    query.finish();
    Views views = call.views(language);
    Origin from = new Origin(call.guidance().occupations().require(call.path("id")), level);
    return call.guidance().occupations().transitions(from, to, region, limits, size).stream()
        .map(transition -> views.transition(transition, region))
        .toList();
  }

  private static Object vacancies(Call call) {
    QueryInput query = call.query();
    String place = query.text("place", MAX_ID);
    Double radius = query.number("radiusKm", 1, 300);
    Page page = Parameters.page(query);
    query.finish();
    String occupation = call.guidance().occupations().require(call.path("id")).id();
    return call.views(Language.DUTCH)
        .vacancies(
            call.guidance()
                .vacancies()
                .find(
                    VacancySearch.forOccupation(
                        occupation,
                        place,
                        radius == null ? Knowledge.USUAL_RADIUS_KM : radius,
                        page.page(),
                        page.size())));
  }

  private static Object trainings(Call call) {
    Language language = call.query().language();
    call.query().finish();
    Views views = call.views(language);
    Occupation occupation = call.guidance().occupations().require(call.path("id"));
    return call.guidance().trainings().leadingTo(occupation).stream().map(views::training).toList();
  }

  private static Object suggest(Call call) {
    QueryInput query = call.query();
    String text = required(query, "q");
    Language language = query.language();
    Kind kind = query.choice("kind", Parameters.named(Kind.values()), "occupation, skill, place");
    int size = query.integer("size", 10, 1, 20);
    query.finish();
    Set<Kind> kinds = kind == null ? Set.of() : Set.of(kind);
    Views views = call.views(language);
    return call.guidance().occupations().suggest(text, kinds, language, size).stream()
        .map(views::suggestion)
        .toList();
  }

  private static Object market(Call call) {
    QueryInput query = call.query();
    String occupation = required(query, "occupation");
    String region = Parameters.region(query);
    Language language = query.language();
    query.finish();
    return call.views(language).figures(call.guidance().occupations().market(occupation, region));
  }

  private static List<Json.Region> regions(Call call) {
    call.query().finish();
    return call.guidance().occupations().regions().stream()
        .map(region -> new Json.Region(region.code(), region.name()))
        .toList();
  }

  static String required(QueryInput query, String name) {
    @Nullable String text = query.text(name, MAX_ID);
    if (text == null) {
      query.reject(name, "is missing");
    }
    return Optional.ofNullable(text).orElse("");
  }
}
