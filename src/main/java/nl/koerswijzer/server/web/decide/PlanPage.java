package nl.koerswijzer.server.web.decide;

import java.util.List;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to reach, with steps and days.
 *
 * @param answers the profile with the plan, which only this page holds
 * @param fresh whether nothing was sent yet, so that the device may send what it keeps
 * @param soon goals within six months
 * @param later goals after that
 * @param actions every step that is still to be done, the first day first
 * @param typed what is filled in for a new goal
 * @param ways what leads to the professions that are kept
 */
public record PlanPage(
    Frame frame,
    List<ProfileForm.Answer> answers,
    boolean fresh,
    List<Goal> soon,
    List<Goal> later,
    List<Action> actions,
    Typed typed,
    List<Way> ways,
    List<FieldError> errors) {
  /**
   * A goal.
   *
   * @param occupation the profession that it serves, absent for none
   * @param day the day by which, in words; empty for none
   * @param late whether that day is over
   * @param typed words for a new step that could not be used; else empty
   * @param typedDay a day for a new step that could not be used; else empty
   * @param typing what its own fields hold
   */
  public record Goal(
      int number,
      String text,
      @Nullable Link occupation,
      String day,
      boolean late,
      List<Step> steps,
      String typed,
      String typedDay,
      Typed typing) {
    public Goal {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step.
   *
   * @param value the field that holds it
   * @param day the day by which, in words; empty for none
   * @param late whether it is still to be done and that day is over
   */
  public record Step(String value, String text, String day, boolean done, boolean late) {}

  /** A step that is still to be done, with the goal it is for. */
  public record Action(String day, boolean late, String text, String goal) {}

  /**
   * What is filled in for a goal.
   *
   * @param field name of the field for its words, with which the names of the others begin
   * @param first the first day that can be chosen, such as 2026-11-22; empty when any can
   * @param later whether it is for later when there is no day
   * @param refused whether it could not be used
   * @param occupations the professions that it can serve
   */
  public record Typed(
      String field,
      String text,
      String day,
      String first,
      boolean later,
      boolean refused,
      List<Option> occupations) {
    public Typed {
      occupations = List.copyOf(occupations);
    }
  }

  /** What leads to a profession. */
  public record Way(String id, String title, List<Option> trainings) {
    public Way {
      trainings = List.copyOf(trainings);
    }
  }

  public PlanPage {
    answers = List.copyOf(answers);
    soon = List.copyOf(soon);
    later = List.copyOf(later);
    actions = List.copyOf(actions);
    ways = List.copyOf(ways);
    errors = List.copyOf(errors);
  }

  /** What is wrong with a field, absent when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
