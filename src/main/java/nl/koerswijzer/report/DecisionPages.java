package nl.koerswijzer.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.decision.DecisionWords;
import nl.koerswijzer.guidance.decision.Weighing;
import nl.koerswijzer.guidance.decision.Weighing.Standing;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.report.ReportPage.Arguments;
import nl.koerswijzer.report.ReportPage.Row;
import nl.koerswijzer.report.ReportPage.Weighed;
import org.jspecify.annotations.Nullable;

/** Shows how a person weighed occupations: marks, weights, totals and arguments. */
final class DecisionPages {
  private final Words words;
  private final DecisionWords decisionWords;

  DecisionPages(Guidance guidance, Words words) {
    this.words = words;
    this.decisionWords = new DecisionWords(guidance.names(), words);
  }

  Weighed of(Decision decision) {
    Weighing weighing = Weighing.of(decision);
    return new Weighed(
        decision.options().stream().map(decisionWords::option).toList(),
        Stream.concat(
                decision.criteria().stream()
                    .filter(criterion -> criterion.weight() > 0)
                    .map(criterion -> row(decision, criterion)),
                weighing.standings().isEmpty()
                    ? Stream.empty()
                    : Stream.of(totals(decision, weighing)))
            .toList(),
        decisionWords.first(weighing),
        decisionWords.shifts(weighing),
        decisionWords.left(weighing),
        decision.options().stream()
            .map(option -> arguments(decision, option))
            .filter(arguments -> !arguments.pros().isEmpty() || !arguments.cons().isEmpty())
            .toList());
  }

  private Row row(Decision decision, Criterion criterion) {
    return new Row(
        words.say(
            "report.weighed.criterion",
            decisionWords.criterion(criterion.key()),
            criterion.weight()),
        decision.options().stream()
            .map(option -> mark(decision.marks().get(new Cell(option, criterion.key()))))
            .toList());
  }

  private String mark(@Nullable Integer mark) {
    return mark == null ? words.say("report.weighed.unmarked") : String.valueOf(mark);
  }

  private Row totals(Decision decision, Weighing weighing) {
    return new Row(
        words.say("report.weighed.total"),
        decision.options().stream()
            .flatMap(
                option ->
                    weighing.standings().stream()
                        .filter(standing -> standing.option().equals(option)))
            .map(Standing::total)
            .map(total -> words.say("weigh.number", total))
            .toList());
  }

  private Arguments arguments(Decision decision, String option) {
    return new Arguments(
        decisionWords.option(option),
        given(decision.pros(), option),
        given(decision.cons(), option));
  }

  private static List<String> given(Map<String, List<String>> arguments, String option) {
    return arguments.getOrDefault(option, List.of());
  }
}
