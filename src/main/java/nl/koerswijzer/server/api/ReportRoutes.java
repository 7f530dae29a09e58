package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.match.ProfileDraft;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.report.EuropassSkills;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.report.ReportRequest.Audience;
import nl.koerswijzer.report.ReportRequest.Goal;
import nl.koerswijzer.report.ReportRequest.Section;
import nl.koerswijzer.report.ReportRequest.Step;
import nl.koerswijzer.report.ReportRequest.Term;
import nl.koerswijzer.report.Reports;
import nl.koerswijzer.server.JsonInput;
import nl.koerswijzer.server.ProfileReader;
import nl.koerswijzer.server.api.Api.Call;
import nl.koerswijzer.server.api.Api.Document;
import org.jspecify.annotations.Nullable;

/** Calls that put an answer on paper. */
final class ReportRoutes {
  private static final int MAX_ID = 200;
  private static final int MAX_NAME = 100;
  private static final int MAX_GOAL = 500;
  private static final int MAX_STEPS = 20;
  private static final int MAX_NOTES = 10_000;
  private static final int MAX_LIST = 100;

  private final Reports reports;

  private ReportRoutes(Reports reports) {
    this.reports = reports;
  }

  static void add(JavalinConfig config, Api api, Reports reports) {
    api.post(config, "/api/v1/report", new ReportRoutes(reports)::report);
    api.post(config, "/api/v1/report/europass", ReportRoutes::europass);
  }

  private Object report(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    MatchInput input = MatchInput.read(body);
    String name = text(body, "name", MAX_NAME);
    List<String> occupations = body.texts("occupations", MAX_LIST, MAX_ID);
    Audience audience =
        body.choice("audience", Parameters.named(Audience.values()), "client, coach, commissioner");
    Set<Section> released = released(body);
    List<Goal> goals = body.objects("goals", MAX_LIST).stream().map(ReportRoutes::goal).toList();
    String notes = text(body, "notes", MAX_NOTES);
    body.finish();
    ReportRequest request =
        new ReportRequest(
            input.request(call.guidance().matching()),
            name,
            occupations,
            audience == null ? Audience.CLIENT : audience,
            released,
            goals,
            null,
            notes);
    return new Document("application/pdf", reports.pdf(call.guidance(), request, language));
  }

  private static Object europass(Call call, JsonInput body) {
    Language language = call.query().language();
    call.query().finish();
    ProfileDraft draft = ProfileReader.read(body);
    body.finish();
    return EuropassSkills.of(
        call.guidance(), call.guidance().matching().profile(draft), call.messages(), language);
  }

  private static Set<Section> released(JsonInput body) {
    Set<Section> released = EnumSet.noneOf(Section.class);
    for (String name : body.texts("released", MAX_LIST, MAX_ID)) {
      Parameters.named(Section.values())
          .apply(name)
          .ifPresentOrElse(
              released::add,
              () ->
                  body.reject(
                      "released", "must hold only self, occupations, comparison, decision, plan"));
    }
    return released;
  }

  private static Goal goal(JsonInput goal) {
    String text = text(goal, "text", MAX_GOAL);
    if (text.isBlank()) {
      goal.reject("text", "is missing");
    }
    Term term = goal.choice("term", Parameters.named(Term.values()), "short, long");
    return new Goal(
        text,
        term == null ? Term.SHORT : term,
        day(goal),
        goal.texts("steps", MAX_STEPS, MAX_GOAL).stream()
            .map(step -> new Step(step, null, false))
            .toList());
  }

  private static @Nullable LocalDate day(JsonInput goal) {
    String day = goal.text("by", MAX_ID);
    try {
      return day == null ? null : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      goal.reject("by", "must be a day such as 2027-03-01");
      return null;
    }
  }

  private static String text(JsonInput body, String name, int length) {
    return Optional.ofNullable(body.text(name, length)).orElse("");
  }
}
