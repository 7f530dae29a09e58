package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.occupation.Trainings.Wanted;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.RoutesInput;
import nl.koerswijzer.server.api.Api.Call;

/** Calls about trainings, and about the routes that they are part of. */
final class TrainingRoutes {
  private static final int MAX_ID = 200;
  private static final int LONGEST = 120;

  private TrainingRoutes() {}

  static void add(JavalinConfig config, Api api) {
    api.get(config, "/api/v1/trainings", TrainingRoutes::trainings);
    api.post(config, "/api/v1/routes", TrainingRoutes::routes);
  }

  private static Object trainings(Call call) {
    QueryInput query = call.query();
    String occupation = query.text("occupation", MAX_ID);
    String skill = query.text("skill", MAX_ID);
    int maxMonths = query.integer("maxMonths", LONGEST, 0, LONGEST);
    String region = query.text("region", MAX_ID);
    Language language = query.language();
    query.finish();
    Views views = call.views(language);
    Wanted wanted = new Wanted(occupation, skill, maxMonths, region);
    return call.guidance().trainings().find(wanted).stream().map(views::training).toList();
  }

  private static Object routes(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    RoutesInput asked = RoutesInput.read(body);
    body.finish();
    Guidance guidance = call.guidance();
    ClientProfile profile = guidance.matching().profile(asked.profile());
    Words words = new Words(call.messages(), language);
    return Answers.routes(guidance, words, profile, asked.to(), asked.asked());
  }
}
