package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import java.util.Optional;
import nl.koerswijzer.guidance.self.Interests.Form;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.search.SkillFinder;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.api.Api.Call;

/** Calls about what people can do and what they like. */
final class SkillRoutes {
  private SkillRoutes() {}

  static void add(JavalinConfig config, Api api) {
    api.get(config, "/api/v1/skills", SkillRoutes::find);
    api.get(config, "/api/v1/skills/{id}", SkillRoutes::card);
    api.post(config, "/api/v1/skills/extract", SkillRoutes::extract);
    api.get(config, "/api/v1/interests/questions", SkillRoutes::questions);
    api.post(config, "/api/v1/interests/score", SkillRoutes::score);
  }

  private static Object find(Call call) {
    String text = OccupationRoutes.required(call.query(), "q");
    Language language = call.query().language();
    call.query().finish();
    Views views = call.views(language);
    return call.guidance().skills().find(text, language).stream().map(views::named).toList();
  }

  private static Object card(Call call) {
    Language language = call.query().language();
    call.query().finish();
    return call.views(language).skill(call.guidance().skills().card(call.path("id")));
  }

  private static Object extract(Call call, JsonInput body) {
    call.query().finish();
    String text = body.text("text", SkillFinder.MAX_CHARACTERS);
    Language language = body.choice("language", Language::of, "nl, en");
    if (text == null || text.isBlank()) {
      body.reject("text", "must not be empty");
    }
    body.finish();
    Views views = call.views(language == null ? Language.DUTCH : language);
    return call.guidance().skills().extract(text == null ? "" : text).stream()
        .map(views::extracted)
        .toList();
  }

  private static Object questions(Call call) {
    Form form = call.query().choice("form", SkillRoutes::form, "60, 30");
    Language language = call.query().language();
    call.query().finish();
    Views views = call.views(language);
    return call.guidance().interests().questions(form == null ? Form.LONG : form).stream()
        .map(views::question)
        .toList();
  }

  private static Object score(Call call, JsonInput body) {
    call.query().finish();
    String name = body.textOrNumber("form", 10);
    Form form = name == null ? null : form(name).orElse(null);
    if (form == null) {
      body.reject("form", "must be one of 60, 30");
    }
    var answers = body.integers("answers", Form.LONG.items(), 1, 5);
    body.finish();
    InterestProfile profile =
        call.guidance().interests().score(form == null ? Form.LONG : form, answers);
    return new Json.InterestScore(
        Views.scores(profile), profile.code(), profile.differentiation(), profile.isFlat());
  }

  private static Optional<Form> form(String items) {
    for (Form form : Form.values()) {
      if (String.valueOf(form.items()).equals(items)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
