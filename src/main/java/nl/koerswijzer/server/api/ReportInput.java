package nl.koerswijzer.server.api;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.report.ReportRequest.Audience;
import nl.koerswijzer.report.ReportRequest.Goal;
import nl.koerswijzer.report.ReportRequest.Section;
import nl.koerswijzer.report.ReportRequest.Step;
import nl.koerswijzer.report.ReportRequest.Term;
import nl.koerswijzer.server.JsonInput;
import org.jspecify.annotations.Nullable;

/**
 * What was sent for a report besides the profile.
 *
 * @param occupations ids as the catalog has them, each once
 */
record ReportInput(
    String name,
    List<String> occupations,
    Audience audience,
    Set<Section> released,
    List<Goal> goals,
    @Nullable Decision decision,
    String notes) {
  private static final int MAX_ID = 200;
  private static final int MAX_NAME = 100;
  private static final int MAX_TEXT = 500;
  private static final int MAX_STEPS = 20;
  private static final int MAX_NOTES = 10_000;
  private static final int MAX_YEAR = 9999;

  /** Reads the fields; what is wrong is noted at the input. */
  static ReportInput read(JsonInput body, Guidance guidance) {
    List<String> occupations = occupations(body, guidance);
    Audience audience =
        body.choice("audience", Parameters.named(Audience.values()), "client, coach, commissioner");
    return new ReportInput(
        text(body, "name", MAX_NAME),
        occupations,
        audience == null ? Audience.CLIENT : audience,
        released(body),
        body.objects("goals", ReportRequest.MAX_GOALS).stream().map(ReportInput::goal).toList(),
        Optional.ofNullable(body.object("decision"))
            .map(decision -> new DecisionInput(decision, occupations, guidance).read())
            .orElse(null),
        text(body, "notes", MAX_NOTES));
  }

  /**
   * The request for a report of a person.
   *
   * @throws nl.koerswijzer.model.InvalidInputException when the parts do not go together
   */
  ReportRequest request(MatchRequest match) {
    return new ReportRequest(match, name, occupations, audience, released, goals, decision, notes);
  }

  private static List<String> occupations(JsonInput body, Guidance guidance) {
    List<String> given = body.texts("occupations", ReportRequest.MAX_OCCUPATIONS, MAX_ID);
    List<String> occupations = new ArrayList<>();
    for (int k = 0; k < given.size(); k++) {
      Optional<String> known =
          guidance.knowledge().catalog().occupation(given.get(k)).map(Occupation::id);
      if (known.isEmpty()) {
        body.reject("occupations[" + k + "]", "there is no such occupation");
      }
      known.filter(id -> !occupations.contains(id)).ifPresent(occupations::add);
    }
    return occupations;
  }

  private static Set<Section> released(JsonInput body) {
    Set<Section> released = EnumSet.noneOf(Section.class);
    for (String name : body.texts("released", Section.values().length, MAX_ID)) {
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
    Term term = goal.choice("term", Parameters.named(Term.values()), "short, long");
    return new Goal(
        required(goal, "text", MAX_TEXT),
        term == null ? Term.SHORT : term,
        day(goal),
        goal.objects("steps", MAX_STEPS).stream()
            .map(step -> new Step(required(step, "text", MAX_TEXT), day(step), step.flag("done")))
            .toList());
  }

  private static @Nullable LocalDate day(JsonInput input) {
    String text = input.text("by", MAX_ID);
    if (text == null) {
      return null;
    }
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 0 && day.getYear() <= MAX_YEAR) {
        return day;
      }
    } catch (DateTimeParseException e) {
      // said below, as a year of five digits is
    }
    input.reject("by", "must be a day such as 2027-03-01");
    return null;
  }

  /** A text that must be there. */
  static String required(JsonInput input, String name, int length) {
    String text = input.text(name, length);
    if (!input.has(name) || (text != null && text.isBlank())) {
      input.reject(name, "is missing");
    }
    return text == null ? "" : text;
  }

  private static String text(JsonInput body, String name, int length) {
    return Optional.ofNullable(body.text(name, length)).orElse("");
  }
}
