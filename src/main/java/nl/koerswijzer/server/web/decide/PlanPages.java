package nl.koerswijzer.server.web.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.report.ReportRequest.Term;
import nl.koerswijzer.server.web.decide.PlanForm.Step;
import nl.koerswijzer.server.web.decide.PlanForm.Target;
import nl.koerswijzer.server.web.decide.PlanPage.Action;
import nl.koerswijzer.server.web.decide.PlanPage.Goal;
import nl.koerswijzer.server.web.decide.PlanPage.Typed;
import nl.koerswijzer.server.web.decide.PlanPage.Way;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** The plan: goals for soon and later, with steps and days. */
public final class PlanPages {
  public static final String PATH = "/plan";

  private static final int INVALID = 400;
  private static final int TRAININGS = 4;

  private final Visit visit;
  private final Deciding deciding;
  private final LocalDate today;
  private final PlanEdit edit;
  private final PlanForm plan;

  private PlanPages(Visit visit, Deciding deciding) {
    this.visit = visit;
    this.deciding = deciding;
    this.today = visit.guidance().knowledge().today();
    this.edit = new PlanEdit(visit);
    PlanForm changed = edit.changed(PlanForm.of(deciding.form()));
    this.plan =
        new PlannedRoute(visit, deciding)
            .target(changed.nextNumber())
            .map(changed::with)
            .orElse(changed);
  }

  public static Page plan(Visit visit) {
    Deciding deciding = Deciding.of(visit);
    return deciding.isRefused() ? deciding.refused() : new PlanPages(visit, deciding).page();
  }

  private Page page() {
    Page page =
        deciding.page(
            "plan.jte",
            new PlanPage(
                deciding.frame(visit.say("plan.title"), PATH),
                deciding.answersBut(plan.in(deciding.form()), Set.of()),
                deciding.isFresh(),
                goals(Term.SHORT),
                goals(Term.LONG),
                actions(),
                newGoal(),
                deciding.kept().stream().map(this::way).toList(),
                edit.errors()));
    return edit.errors().isEmpty() ? page : page.withStatus(INVALID);
  }

  private List<Goal> goals(Term term) {
    return plan.targets().stream()
        .filter(target -> target.term(today) == term)
        .sorted(Comparator.comparing(Target::day, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(this::goal)
        .toList();
  }

  private Goal goal(Target target) {
    return new Goal(
        target.number(),
        target.text(),
        visit
            .guidance()
            .knowledge()
            .catalog()
            .occupation(target.occupation())
            .map(occupation -> OccupationLine.link(occupation, visit.language()))
            .orElse(null),
        day(target.day()),
        isLate(target.day()),
        target.steps().stream().map(this::step).toList(),
        edit.typed(PlanEdit.newStep(target.number())),
        edit.typedDay(PlanEdit.newStep(target.number())),
        typed(target));
  }

  private PlanPage.Step step(Step step) {
    return new PlanPage.Step(
        step.value(),
        step.text(),
        day(step.day()),
        step.done(),
        !step.done() && isLate(step.day()));
  }

  private List<Action> actions() {
    return plan.targets().stream()
        .flatMap(
            target ->
                target.steps().stream()
                    .filter(step -> !step.done())
                    .map(step -> new Dated(step.day(), action(target, step))))
        .sorted(Comparator.comparing(Dated::day, Comparator.nullsLast(Comparator.naturalOrder())))
        .map(Dated::action)
        .toList();
  }

  private record Dated(@Nullable LocalDate day, Action action) {}

  private Action action(Target target, Step step) {
    return new Action(day(step.day()), isLate(step.day()), step.text(), target.text());
  }

  private Typed newGoal() {
    String field = PlanEdit.NEW_TARGET;
    return new Typed(
        field,
        edit.typed(field),
        edit.typedDay(field),
        today.toString(),
        false,
        edit.isRefused(field),
        occupations(
            ProfileForm.field(visit.context(), field + PlanEdit.FOR, ProfileForm.MAX_FIELD)));
  }

  /** A goal as it is, or as it was typed when that could not be used. */
  private Typed typed(Target target) {
    String field = PlanEdit.target(target.number());
    boolean isRefused = edit.isRefused(field);
    return new Typed(
        field,
        isRefused ? edit.typed(field) : target.text(),
        isRefused
            ? edit.typedDay(field)
            : Optional.ofNullable(target.day()).map(LocalDate::toString).orElse(""),
        "",
        target.later(),
        isRefused,
        occupations(target.occupation()));
  }

  private List<Option> occupations(String chosen) {
    return Stream.concat(
            Stream.of(new Option("", visit.say("plan.for.none"), chosen.isEmpty())),
            Stream.concat(deciding.kept().stream().map(Occupation::id), Stream.of(chosen))
                .distinct()
                .flatMap(id -> visit.guidance().knowledge().catalog().occupation(id).stream())
                .map(occupation -> option(occupation, chosen)))
        .toList();
  }

  private Option option(Occupation occupation, String chosen) {
    return new Option(
        occupation.id(), visit.words().title(occupation), occupation.id().equals(chosen));
  }

  private Way way(Occupation occupation) {
    return new Way(
        occupation.id(),
        visit.words().title(occupation),
        visit.guidance().trainings().leadingTo(occupation).stream()
            .limit(TRAININGS)
            .map(training -> option(occupation, training))
            .toList());
  }

  private Option option(Occupation occupation, Training training) {
    return new Option(
        PlannedRoute.training(occupation, training),
        training.title().in(visit.language()),
        visit.say("card.training.months", training.months()),
        false);
  }

  private String day(@Nullable LocalDate day) {
    return Optional.ofNullable(day).map(visit.words()::day).orElse("");
  }

  private boolean isLate(@Nullable LocalDate day) {
    return day != null && day.isBefore(today);
  }
}
