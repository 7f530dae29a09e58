package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.guidance.group.Mobility.Cell;
import nl.koerswijzer.guidance.group.Mobility.Function;
import nl.koerswijzer.guidance.group.Mobility.Question;
import nl.koerswijzer.guidance.group.Mobility.Row;
import nl.koerswijzer.guidance.group.Mobility.Table;
import nl.koerswijzer.guidance.group.Mobility.Target;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.api.Api.Call;
import org.jspecify.annotations.Nullable;

/** The mobility bank: functions that disappear, and the work to switch to. */
final class MobilityRoutes {
  private static final int MAX_ID = 200;
  private static final int MAX_FUNCTIONS = 50;
  private static final int MAX_HEADCOUNT = 100_000;
  private static final int USUAL_TARGETS = 10;
  private static final int MAX_TARGETS = 25;
  private static final int MAX_REGIONS = 100;

  private MobilityRoutes() {}

  static void add(JavalinConfig config, Api api) {
    api.post(config, "/api/v1/mobility", MobilityRoutes::table);
  }

  /** The answer to a question to the mobility bank. */
  record TableView(String generation, List<Json.Region> regions, List<RowView> functions) {}

  /** A function with its targets. */
  record RowView(
      Json.Named occupation,
      int headcount,
      @Nullable String level,
      int viable,
      List<TargetView> targets) {}

  /** A target with what each region says of it. */
  record TargetView(
      Json.Transition transition,
      long vacancies,
      List<TrainingView> trainings,
      List<CellView> regions) {}

  /** A training that leads to a target; the whole of it is among the trainings. */
  record TrainingView(String id, String title, String kind, @Nullable String level, int months) {}

  /** A target in a region. */
  record CellView(
      String region,
      String verdict,
      Json.@Nullable Figure tension,
      long vacancies,
      List<String> trainings) {}

  private static Object table(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    List<Function> functions = functions(body);
    List<String> regions = body.texts("regions", MAX_REGIONS, MAX_ID);
    TransitionLimits limits = Limits.of(body);
    Integer targets = body.integer("targets", 1, MAX_TARGETS);
    body.finish();
    Question question =
        new Question(functions, regions, limits, targets == null ? USUAL_TARGETS : targets);
    Table table = call.guidance().mobility().table(question);
    Views views = call.views(language);
    return new TableView(
        call.guidance().knowledge().generation(),
        table.regions().stream().map(MobilityRoutes::region).toList(),
        table.rows().stream().map(row -> row(row, views, language)).toList());
  }

  private static List<Function> functions(JsonInput body) {
    List<Function> functions = new ArrayList<>();
    for (JsonInput function : body.objects("functions", MAX_FUNCTIONS)) {
      String occupation = function.text("occupation", MAX_ID);
      Integer headcount = function.integer("headcount", 1, MAX_HEADCOUNT);
      EducationLevel level = function.choice("level", EducationLevel::of, Parameters.LEVELS);
      if (occupation == null) {
        function.reject("occupation", "is missing");
      }
      functions.add(
          new Function(
              Optional.ofNullable(occupation).orElse(""),
              headcount == null ? 1 : headcount,
              level));
    }
    return functions;
  }

  private static Json.Region region(Region region) {
    return new Json.Region(region.code(), region.name());
  }

  private static RowView row(Row row, Views views, Language language) {
    Function function = row.function();
    return new RowView(
        views.named(row.occupation()),
        function.headcount(),
        function.level() == null ? null : function.level().code(),
        row.viable(),
        row.targets().stream().map(target -> target(target, views, language)).toList());
  }

  private static TargetView target(Target target, Views views, Language language) {
    return new TargetView(
        views.transition(target.transition(), target.occupation()),
        target.vacancies(),
        target.trainings().stream().map(training -> training(training, language)).toList(),
        target.cells().stream().map(cell -> cell(cell, views)).toList());
  }

  private static TrainingView training(Training training, Language language) {
    EducationLevel level = training.level();
    return new TrainingView(
        training.id(),
        training.title().in(language),
        training.kind(),
        level == null ? null : level.code(),
        training.months());
  }

  private static CellView cell(Cell cell, Views views) {
    Figure tension = cell.tension();
    return new CellView(
        cell.region(),
        Words.id(cell.verdict()),
        tension == null ? null : views.figure(tension),
        cell.vacancies(),
        cell.trainings().stream().map(Training::id).toList());
  }
}
