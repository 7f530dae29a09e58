package nl.koerswijzer.server.web.decide;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.server.web.decide.PlanForm.Step;
import nl.koerswijzer.server.web.decide.PlanForm.Target;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * One change of a plan by what was typed and pressed; what cannot be is said and stays typed. The
 * fields that belong to the words of a goal or a step have the name of the words and an ending.
 */
final class PlanEdit {
  /** The field for the words of a new goal. */
  static final String NEW_TARGET = "newTarget";

  static final String DAY = "Day";
  static final String TERM = "Term";
  static final String FOR = "For";

  private static final String DROP_TARGET = "dropTarget";
  private static final String DROP_STEP = "dropStep";
  private static final String TOGGLE_STEP = "toggleStep";
  private static final int MAX_TEXT = 300;
  private static final int MAX_TARGETS = 20;
  private static final int MAX_STEPS = 20;

  private final Visit visit;
  private final LocalDate today;
  private final List<FieldError> errors = new ArrayList<>();

  PlanEdit(Visit visit) {
    this.visit = visit;
    this.today = visit.guidance().knowledge().today();
  }

  /** The field for the words of a goal. */
  static String target(int number) {
    return "target" + number;
  }

  /** The field for the words of a new step of a goal. */
  static String newStep(int number) {
    return "newStep-" + number;
  }

  /** What could not be used. */
  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /** Whether the words in a field, or the day beside them, could not be used. */
  boolean isRefused(String field) {
    return errors.stream()
        .anyMatch(error -> error.field().equals(field) || error.field().equals(field + DAY));
  }

  /** What was typed as the words of something that could not be used; empty when it was used. */
  String typed(String field) {
    return isRefused(field) ? sent(field) : "";
  }

  /** The same for the day beside it, as a field for days takes it; empty when there is no such. */
  String typedDay(String field) {
    return isRefused(field)
        ? PlanDay.typed(sent(field + DAY)).map(LocalDate::toString).orElse("")
        : "";
  }

  PlanForm changed(PlanForm plan) {
    List<Target> targets = new ArrayList<>();
    for (Target target : plan.targets()) {
      if (!visit.context().formParams(DROP_TARGET).contains(String.valueOf(target.number()))) {
        targets.add(steps(reworded(target)));
      }
    }
    PlanForm kept = new PlanForm(targets);
    return newTarget(kept.nextNumber())
        .filter(target -> targets.size() < MAX_TARGETS)
        .map(kept::with)
        .orElse(kept);
  }

  /** The goal as its own fields have it; as it was when they cannot be used. */
  private Target reworded(Target target) {
    String field = target(target.number());
    if (visit.context().formParam(field) == null) {
      return target;
    }
    String text = sent(field);
    if (text.isEmpty()) {
      errors.add(new FieldError(field, visit.say("plan.wrong.goal")));
      return target;
    }
    Optional<LocalDate> same =
        PlanDay.typed(sent(field + DAY)).filter(day -> day.equals(target.day()));
    Optional<LocalDate> day = same.isPresent() ? same : dayAfterSteps(field + DAY, target.steps());
    return isRefused(field)
        ? target
        : new Target(
            target.number(),
            day.orElse(null),
            isLater(field),
            occupation(field),
            text,
            target.steps());
  }

  private Optional<LocalDate> dayAfterSteps(String field, List<Step> steps) {
    Optional<LocalDate> day = day(field, null);
    steps.stream()
        .filter(step -> !step.done())
        .flatMap(step -> Optional.ofNullable(step.day()).stream())
        .max(Comparator.naturalOrder())
        .filter(last -> day.isPresent() && day.get().isBefore(last))
        .ifPresent(
            last ->
                errors.add(
                    new FieldError(field, visit.say("plan.wrong.steps", visit.words().day(last)))));
    return day;
  }

  private Target steps(Target target) {
    Context context = visit.context();
    List<Step> steps = new ArrayList<>();
    for (Step step : target.steps()) {
      boolean isToggled = context.formParams(TOGGLE_STEP).contains(step.value());
      if (!context.formParams(DROP_STEP).contains(step.value())) {
        steps.add(new Step(step.target(), step.done() != isToggled, step.day(), step.text()));
      }
    }
    String field = newStep(target.number());
    if (isWritten(field) && steps.size() < MAX_STEPS) {
      Optional<LocalDate> by = day(field + DAY, target.day());
      if (!isRefused(field)) {
        steps.add(new Step(target.number(), false, by.orElse(null), sent(field)));
      }
    }
    return new Target(
        target.number(), target.day(), target.later(), target.occupation(), target.text(), steps);
  }

  private Optional<Target> newTarget(int number) {
    if (!isWritten(NEW_TARGET)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(NEW_TARGET + DAY, null);
    return isRefused(NEW_TARGET)
        ? Optional.empty()
        : Optional.of(
            new Target(
                number,
                day.orElse(null),
                isLater(NEW_TARGET),
                occupation(NEW_TARGET),
                sent(NEW_TARGET),
                List.of()));
  }

  private boolean isLater(String field) {
    return PlanForm.LATER.equals(sent(field + TERM));
  }

  /** Id of the profession that was chosen for a goal; empty for none. */
  private String occupation(String field) {
    return visit
        .guidance()
        .knowledge()
        .catalog()
        .occupation(sent(field + FOR))
        .map(known -> known.id())
        .orElse("");
  }

  /** Whether there are words; a day without words is an error. */
  private boolean isWritten(String field) {
    if (sent(field).isEmpty() && !sent(field + DAY).isEmpty()) {
      errors.add(new FieldError(field, visit.say("plan.wrong.words")));
    }
    return !sent(field).isEmpty();
  }

  /** The day in a field; empty when there is none or it cannot be. */
  private Optional<LocalDate> day(String field, @Nullable LocalDate latest) {
    if (sent(field).isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = PlanDay.typed(sent(field));
    PlanDay.problem(day, today, latest)
        .ifPresent(
            key ->
                errors.add(
                    new FieldError(
                        field, visit.say(key, latest == null ? "" : visit.words().day(latest)))));
    return day;
  }

  private String sent(String field) {
    return ProfileForm.field(visit.context(), field, MAX_TEXT);
  }
}
