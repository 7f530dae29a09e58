package nl.koerswijzer.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.guidance.decision.SuggestedCriteria;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.report.ReportPage.GoalLine;
import nl.koerswijzer.report.ReportPage.Plan;
import nl.koerswijzer.report.ReportPage.StepLine;
import nl.koerswijzer.report.ReportPage.Weighed;
import nl.koerswijzer.report.ReportRequest.Audience;
import nl.koerswijzer.report.ReportRequest.Goal;
import nl.koerswijzer.report.ReportRequest.Section;
import nl.koerswijzer.report.ReportRequest.Step;
import nl.koerswijzer.report.ReportRequest.Term;
import org.jspecify.annotations.Nullable;

/** Puts a report together from the same use cases as the pages. */
final class ReportComposition {
  private final Guidance guidance;
  private final ReportRequest request;
  private final Words words;

  ReportComposition(Guidance guidance, ReportRequest request, Words words) {
    this.guidance = guidance;
    this.request = request;
    this.words = words;
  }

  ReportPage page() {
    List<Explained> shortlist = shortlist();
    PortraitPages portraits =
        new PortraitPages(
            guidance, words, new WayPages(guidance, words, request.match().profile()));
    return new ReportPage(
        words,
        words.say(
            "report.made",
            words.day(guidance.knowledge().today()),
            request.name().length(),
            request.name()),
        words.say("report.reader." + Words.id(request.audience())),
        request.shows(Section.SELF)
            ? new SelfPages(guidance, words).of(request.match().profile())
            : null,
        request.shows(Section.OCCUPATIONS)
            ? shortlist.stream().map(portraits::of).toList()
            : List.of(),
        request.shows(Section.COMPARISON) && shortlist.size() > 1
            ? new ComparisonPages(guidance, words).of(shortlist)
            : null,
        weighed(shortlist),
        plan(),
        request.notes(),
        sources(shortlist),
        Extent.WHOLE,
        "");
  }

  private List<Explained> shortlist() {
    return ids().stream().map(id -> guidance.matching().explain(request.match(), id)).toList();
  }

  private List<String> ids() {
    if (!request.occupations().isEmpty()) {
      return request.occupations();
    }
    MatchRequest.Options varied = new MatchRequest.Options(true, false, 0, 1);
    return guidance
        .matching()
        .match(request.match().withSize(ReportRequest.MAX_OCCUPATIONS).withOptions(varied))
        .suited()
        .stream()
        .map(suited -> suited.match().occupation().id())
        .toList();
  }

  private @Nullable Weighed weighed(List<Explained> shortlist) {
    Decision decision = request.decision();
    return decision == null || !request.shows(Section.DECISION)
        ? null
        : new DecisionPages(guidance, words).of(SuggestedCriteria.marked(decision, shortlist));
  }

  /**
   * Absent as well for a commissioning party when there are no goals: it has nothing to fill in.
   */
  private @Nullable Plan plan() {
    Plan plan = new Plan(goals(Term.SHORT), goals(Term.LONG));
    return !request.shows(Section.PLAN)
            || (plan.isEmpty() && request.audience() == Audience.COMMISSIONER)
        ? null
        : plan;
  }

  private List<GoalLine> goals(Term term) {
    return request.goals().stream()
        .filter(goal -> goal.term() == term)
        .map(
            goal ->
                new GoalLine(goal.text(), by(goal), goal.steps().stream().map(this::step).toList()))
        .toList();
  }

  private String by(Goal goal) {
    return goal.by() == null ? "" : words.say("report.goal.by", words.day(goal.by()));
  }

  private StepLine step(Step step) {
    return new StepLine(step.text(), state(step));
  }

  private String state(Step step) {
    if (step.done()) {
      return words.say("report.step.done");
    }
    return step.by() == null ? "" : words.say("report.step.by", words.day(step.by()));
  }

  /** The sources of all that is said of the shortlist. */
  private List<String> sources(List<Explained> shortlist) {
    return shortlist.stream()
        .map(explained -> explained.suited().match())
        .flatMap(ReportComposition::provenances)
        .map(this::source)
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Provenance> provenances(OccupationMatch match) {
    return Stream.concat(
        match.occupation().provenance().values().stream(),
        match.market().stream().map(ReportComposition::provenance));
  }

  private static Provenance provenance(Figure figure) {
    return Objects.requireNonNull(figure.indicator().provenance());
  }

  private String source(Provenance provenance) {
    return words.say(
        "report.source",
        provenance.source(),
        words.period(provenance.period()),
        provenance.licence(),
        words.day(provenance.retrieved()));
  }
}
