package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.group.Together;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.api.Api.Call;

/** Calls that hold a profile against occupations and vacancies. */
final class MatchRoutes {
  private static final int MAX_ID = 200;
  private static final int MAX_REPLACED = 200;
  private static final int MAX_RESAMPLES = 1000;
  private static final int MAX_SKILLS = 30;
  private static final int MAX_PEOPLE = 10;
  private static final int MAX_TOWNS = 50;
  private static final double USUAL_RADIUS_KM = 15;
  private static final long SEED = 1;

  private MatchRoutes() {}

  static void add(JavalinConfig config, Api api) {
    api.post(config, "/api/v1/match", MatchRoutes::match);
    api.post(config, "/api/v1/match/explain", MatchRoutes::explain);
    api.post(config, "/api/v1/match/skills", MatchRoutes::skills);
    api.post(config, "/api/v1/match/together", MatchRoutes::together);
    api.post(config, "/api/v1/vacancies/match", MatchRoutes::vacancies);
  }

  private static Object match(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    MatchInput input = MatchInput.read(body);
    int size = integer(body, "size", 10, 100);
    boolean varied = body.flag("varied");
    boolean includeCurrent = body.flag("includeCurrent");
    Integer resamples = body.integer("resamples", 0, MAX_RESAMPLES);
    List<String> replaced = body.texts("replace", MAX_REPLACED, MAX_ID);
    body.finish();
    Options options =
        new Options(varied, includeCurrent, resamples == null ? 0 : resamples, SEED, replaced);
    MatchRequest request = request(call, input).withSize(size).withOptions(options);
    return view(call, language).of(call.guidance().matching().match(request));
  }

  private static Object explain(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    MatchInput input = MatchInput.read(body);
    String occupation = body.text("occupationId", MAX_ID);
    if (occupation == null) {
      body.reject("occupationId", "is missing");
    }
    body.finish();
    return view(call, language)
        .of(
            call.guidance()
                .matching()
                .explain(request(call, input), Optional.ofNullable(occupation).orElse("")));
  }

  private static Object skills(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    MatchInput input = MatchInput.read(body);
    int size = integer(body, "size", 10, MAX_SKILLS);
    body.finish();
    return view(call, language).of(call.guidance().matching().opening(request(call, input), size));
  }

  private static Object together(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    List<MatchInput> people = new ArrayList<>();
    for (JsonInput person : body.objects("people", MAX_PEOPLE)) {
      people.add(MatchInput.read(person));
    }
    Double radius = body.number("radiusKm");
    int size = integer(body, "size", 10, MAX_TOWNS);
    body.finish();
    List<MatchRequest> requests = new ArrayList<>();
    for (MatchInput person : people) {
      try {
        requests.add(request(call, person));
      } catch (InvalidInputException e) {
        throw e.below("people[" + requests.size() + "]");
      }
    }
    Guidance guidance = call.guidance();
    return view(call, language)
        .of(
            guidance
                .together()
                .answer(
                    new Together.Question(
                        requests, radius == null ? USUAL_RADIUS_KM : radius, size)));
  }

  private static Object vacancies(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    MatchInput input = MatchInput.read(body);
    int size = integer(body, "size", 20, 100);
    body.finish();
    return view(call, language).of(call.guidance().vacancies().suiting(request(call, input), size));
  }

  private static int integer(JsonInput body, String name, int usual, int highest) {
    Integer number = body.integer(name, 1, highest);
    return number == null ? usual : number;
  }

  private static MatchView view(Call call, Language language) {
    return new MatchView(
        call.guidance(), call.views(language), new Words(call.messages(), language));
  }

  private static MatchRequest request(Call call, MatchInput input) {
    return input.request(call.guidance().matching());
  }
}
