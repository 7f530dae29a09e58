package nl.koerswijzer.server.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.decision.SuggestedCriteria;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.server.JsonInput;

/** Reads how a person weighs the occupations of a report. */
final class DecisionInput {
  private static final int MAX_ID = 200;
  private static final int MAX_MARKS = Decision.MAX_CRITERIA * ReportRequest.MAX_OCCUPATIONS;
  private static final int MAX_ARGUMENTS = 200;

  private final JsonInput input;
  private final List<String> options;
  private final Guidance guidance;

  /**
   * @param options ids of the occupations of the report
   */
  DecisionInput(JsonInput input, List<String> options, Guidance guidance) {
    this.input = input;
    this.options = options;
    this.guidance = guidance;
  }

  /** What is wrong is noted at the input. */
  Decision read() {
    List<Criterion> criteria = criteria();
    return new Decision(options, criteria, marks(criteria), arguments("pros"), arguments("cons"));
  }

  private List<Criterion> criteria() {
    Map<String, Criterion> criteria = new LinkedHashMap<>();
    for (JsonInput one : input.objects("criteria", Decision.MAX_CRITERIA)) {
      String key = ReportInput.required(one, "criterion", Decision.MAX_CRITERION);
      Criterion criterion = new Criterion(key, whole(one, "weight", Decision.MAX_WEIGHT));
      if (!SuggestedCriteria.isKnown(key, guidance.names())) {
        one.reject("criterion", "names no part of the score and no work value");
      } else if (criteria.putIfAbsent(key, criterion) != null) {
        one.reject("criterion", "is given twice");
      }
    }
    if (criteria.isEmpty()) {
      input.reject("criteria", "must hold at least one criterion");
    }
    return List.copyOf(criteria.values());
  }

  private Map<Cell, Integer> marks(List<Criterion> criteria) {
    Map<Cell, Integer> marks = new LinkedHashMap<>();
    for (JsonInput one : input.objects("marks", MAX_MARKS)) {
      String key = ReportInput.required(one, "criterion", Decision.MAX_CRITERION);
      if (criteria.stream().noneMatch(criterion -> criterion.key().equals(key))) {
        one.reject("criterion", "is not among the criteria");
      }
      Cell cell = new Cell(option(one), key);
      if (marks.putIfAbsent(cell, whole(one, "mark", Decision.MAX_MARK)) != null) {
        one.reject("mark", "is given twice");
      }
    }
    return marks;
  }

  private Map<String, List<String>> arguments(String name) {
    Map<String, List<String>> arguments = new LinkedHashMap<>();
    for (JsonInput one : input.objects(name, MAX_ARGUMENTS)) {
      arguments
          .computeIfAbsent(option(one), option -> new ArrayList<>())
          .add(ReportInput.required(one, "text", Decision.MAX_ARGUMENT));
    }
    return arguments;
  }

  private String option(JsonInput input) {
    Optional<String> option =
        guidance
            .knowledge()
            .catalog()
            .occupation(ReportInput.required(input, "occupation", MAX_ID))
            .map(Occupation::id)
            .filter(options::contains);
    if (option.isEmpty()) {
      input.reject("occupation", "is not among the occupations of the report");
    }
    return option.orElse("");
  }

  private static int whole(JsonInput input, String name, int most) {
    if (!input.has(name)) {
      input.reject(name, "is missing");
    }
    Integer number = input.integer(name, 0, most);
    return number == null ? 0 : number;
  }
}
