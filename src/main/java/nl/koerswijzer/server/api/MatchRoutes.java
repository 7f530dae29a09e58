package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Filters;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.match.ProfileDraft;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.HomeWorking;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.ProfileReader;
import nl.koerswijzer.server.api.Api.Call;
import org.jspecify.annotations.Nullable;

/** Calls that hold a profile against occupations and vacancies. */
final class MatchRoutes {
  private static final int MAX_ID = 200;
  private static final int MAX_CHOICES = 100;
  private static final int MAX_RESAMPLES = 1000;
  private static final long SEED = 1;

  private MatchRoutes() {}

  static void add(JavalinConfig config, Api api) {
    api.post(config, "/api/v1/match", MatchRoutes::match);
    api.post(config, "/api/v1/match/explain", MatchRoutes::explain);
    api.post(config, "/api/v1/vacancies/match", MatchRoutes::vacancies);
  }

  private static Object match(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    ProfileDraft draft = ProfileReader.read(body);
    Map<String, Double> weights = weights(body);
    Filters filters = filters(body);
    Integer size = body.integer("size", 1, 100);
    boolean varied = body.flag("varied");
    boolean includeCurrent = body.flag("includeCurrent");
    Integer resamples = body.integer("resamples", 0, MAX_RESAMPLES);
    body.finish();
    Options options = new Options(varied, includeCurrent, resamples == null ? 0 : resamples, SEED);
    MatchRequest request =
        request(call, draft, weights, filters)
            .withSize(size == null ? 10 : size)
            .withOptions(options);
    return view(call, language).of(call.guidance().matching().match(request));
  }

  private static Object explain(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    ProfileDraft draft = ProfileReader.read(body);
    Map<String, Double> weights = weights(body);
    Filters filters = filters(body);
    String occupation = body.text("occupationId", MAX_ID);
    if (occupation == null) {
      body.reject("occupationId", "is missing");
    }
    body.finish();
    return view(call, language)
        .of(
            call.guidance()
                .matching()
                .explain(
                    request(call, draft, weights, filters),
                    Optional.ofNullable(occupation).orElse("")));
  }

  private static Object vacancies(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    ProfileDraft draft = ProfileReader.read(body);
    Integer size = body.integer("size", 1, 100);
    body.finish();
    ClientProfile profile = call.guidance().matching().profile(draft);
    return call.views(language)
        .vacancyMatches(call.guidance().vacancies().suiting(profile, size == null ? 20 : size));
  }

  private static MatchView view(Call call, Language language) {
    return new MatchView(
        call.guidance(), call.views(language), new Words(call.messages(), language));
  }

  private static MatchRequest request(
      Call call, ProfileDraft draft, Map<String, Double> weights, Filters filters) {
    ClientProfile profile = call.guidance().matching().profile(draft);
    MatchRequest request = MatchRequest.of(profile).withFilters(filters);
    return request.withWeights(request.weights().with(weights));
  }

  private static Map<String, Double> weights(JsonInput body) {
    Map<String, Double> weights = new TreeMap<>();
    JsonInput given = body.object("weights");
    if (given != null) {
      for (String name : given.names()) {
        Double weight = given.number(name);
        if (weight != null) {
          weights.put(name, weight);
        }
      }
    }
    return weights;
  }

  private static Filters filters(JsonInput body) {
    JsonInput filters = body.object("filters");
    if (filters == null) {
      return Filters.NONE;
    }
    return new Filters(
        matching(filters, "isco", "[0-9]{1,4}", "must be 1 to 4 digits"),
        matching(filters, "brc", "[0-9]{2,4}", "must be 2 to 4 digits"),
        choices(filters, "levels", EducationLevel::of, Parameters.LEVELS),
        Set.copyOf(filters.texts("sectors", MAX_CHOICES, MAX_ID)),
        Set.copyOf(filters.texts("times", MAX_CHOICES, MAX_ID)),
        choices(
            filters,
            "homeWorking",
            Parameters.named(HomeWorking.values()),
            Parameters.HOME_WORKING),
        choices(filters, "tension", TensionClass::withId, Parameters.TENSION),
        filters.flag("selfEmployed"),
        matching(filters, "region", "AM[0-9]{2}", "must be a code such as AM01"));
  }

  private static @Nullable String matching(
      JsonInput input, String name, String pattern, String message) {
    String text = input.text(name, MAX_ID);
    if (text != null && !text.matches(pattern)) {
      input.reject(name, message);
      return null;
    }
    return text;
  }

  private static <T> Set<T> choices(
      JsonInput input, String name, Function<String, Optional<T>> parse, String allowed) {
    Set<T> choices = new HashSet<>();
    List<String> texts = input.texts(name, MAX_CHOICES, MAX_ID);
    for (String text : texts) {
      parse
          .apply(text)
          .ifPresentOrElse(choices::add, () -> input.reject(name, "must hold only " + allowed));
    }
    return choices;
  }
}
