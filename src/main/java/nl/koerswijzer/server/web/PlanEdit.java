package nl.koerswijzer.server.web;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.server.web.PlanForm.Step;
import nl.koerswijzer.server.web.PlanForm.Target;
import nl.koerswijzer.server.web.ProfilePage.FieldError;
import org.jspecify.annotations.Nullable;

/** One change of a plan by what was typed and pressed; what cannot be is said and stays typed. */
final class PlanEdit {
  static final String NEW_TARGET = "newTarget";
  static final String NEW_TARGET_DAY = "newTargetDay";
  static final String NEW_TARGET_TERM = "newTargetTerm";
  static final String NEW_TARGET_FOR = "newTargetFor";

  /** Begins the name of the field for a new step, which ends in the number of the target. */
  static final String NEW_STEP = "newStep-";

  static final String NEW_STEP_DAY = "newStepDay-";

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

  /** What could not be used. */
  List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /** What was typed in a field that could not be used; empty when all of it was. */
  String typed(String field) {
    boolean isRefused =
        errors.stream()
            .anyMatch(error -> error.field().equals(field) || error.field().equals(pairOf(field)));
    return isRefused ? ProfileForm.field(visit.context(), field, MAX_TEXT) : "";
  }

  /** The same for a day, as a field for days takes it; empty when there is no such day. */
  String typedDay(String field) {
    return PlanDay.typed(typed(field)).map(LocalDate::toString).orElse("");
  }

  PlanForm changed(PlanForm plan) {
    List<Target> targets = new ArrayList<>();
    for (Target target : plan.targets()) {
      if (!visit.context().formParams(DROP_TARGET).contains(String.valueOf(target.number()))) {
        targets.add(steps(target));
      }
    }
    PlanForm kept = new PlanForm(targets);
    return newTarget(kept.nextNumber())
        .filter(target -> targets.size() < MAX_TARGETS)
        .map(kept::with)
        .orElse(kept);
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
    String text = ProfileForm.field(context, NEW_STEP + target.number(), MAX_TEXT);
    String day = NEW_STEP_DAY + target.number();
    if (isWritten(text, day) && steps.size() < MAX_STEPS) {
      Optional<LocalDate> by = day(day, target.day());
      if (errors.isEmpty()) {
        steps.add(new Step(target.number(), false, by.orElse(null), text));
      }
    }
    return new Target(
        target.number(), target.day(), target.later(), target.occupation(), target.text(), steps);
  }

  private Optional<Target> newTarget(int number) {
    Context context = visit.context();
    String text = ProfileForm.field(context, NEW_TARGET, MAX_TEXT);
    if (!isWritten(text, NEW_TARGET_DAY)) {
      return Optional.empty();
    }
    Optional<LocalDate> day = day(NEW_TARGET_DAY, null);
    String occupation = ProfileForm.field(context, NEW_TARGET_FOR, ProfileForm.MAX_FIELD);
    return errors.isEmpty()
        ? Optional.of(
            new Target(
                number,
                day.orElse(null),
                PlanForm.LATER.equals(context.formParam(NEW_TARGET_TERM)),
                visit
                    .guidance()
                    .knowledge()
                    .catalog()
                    .occupation(occupation)
                    .map(known -> known.id())
                    .orElse(""),
                text,
                List.of()))
        : Optional.empty();
  }

  /** Whether there are words; a day without words is an error. */
  private boolean isWritten(String text, String dayField) {
    if (text.isEmpty()
        && !ProfileForm.field(visit.context(), dayField, ProfileForm.MAX_FIELD).isEmpty()) {
      errors.add(new FieldError(pairOf(dayField), visit.say("plan.wrong.words")));
    }
    return !text.isEmpty();
  }

  /** The day in a field; empty when there is none or it cannot be. */
  private Optional<LocalDate> day(String field, @Nullable LocalDate latest) {
    String typed = ProfileForm.field(visit.context(), field, ProfileForm.MAX_FIELD);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> day = PlanDay.typed(typed);
    PlanDay.problem(day, today, latest)
        .ifPresent(
            key ->
                errors.add(
                    new FieldError(
                        field, visit.say(key, latest == null ? "" : visit.words().day(latest)))));
    return day;
  }

  /** The field of the words that stand beside a day, and the other way round. */
  private static String pairOf(String field) {
    if (field.startsWith(NEW_STEP_DAY)) {
      return NEW_STEP + field.substring(NEW_STEP_DAY.length());
    }
    if (field.startsWith(NEW_STEP)) {
      return NEW_STEP_DAY + field.substring(NEW_STEP.length());
    }
    return field.equals(NEW_TARGET) ? NEW_TARGET_DAY : NEW_TARGET;
  }
}
