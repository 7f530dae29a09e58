package nl.koerswijzer.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The short profile, or some steps of it.
 *
 * @param help whether to point to people who can help
 * @param steps the steps that are shown
 * @param choices what can be chosen
 * @param form what was filled in
 * @param carried answers that other pages asked for
 * @param errors what could not be used
 */
public record ProfilePage(
    Frame frame,
    String title,
    String intro,
    boolean help,
    List<StepLine> steps,
    Choices choices,
    ProfileForm form,
    List<ProfileForm.Answer> carried,
    List<FieldError> errors) {
  /**
   * A step.
   *
   * @param number place among the steps shown, from 1
   */
  public record StepLine(ProfileStep step, int number, boolean open) {}

  /**
   * Everything that can be chosen.
   *
   * @param questions career questions
   * @param goals where one can want to get
   * @param activities activities to like, mixed over the six interest types
   */
  public record Choices(
      List<Option> questions,
      List<Option> goals,
      List<Option> activities,
      List<Option> values,
      List<OptionGroup> demands,
      List<Option> levels,
      List<Option> distances,
      List<Option> hoursMin,
      List<Option> hoursMax,
      List<Option> months) {
    public Choices {
      questions = List.copyOf(questions);
      goals = List.copyOf(goals);
      activities = List.copyOf(activities);
      values = List.copyOf(values);
      demands = List.copyOf(demands);
      levels = List.copyOf(levels);
      distances = List.copyOf(distances);
      hoursMin = List.copyOf(hoursMin);
      hoursMax = List.copyOf(hoursMax);
      months = List.copyOf(months);
    }
  }

  /**
   * What is wrong with a field.
   *
   * @param field name of the field in the form
   * @param message a sentence
   */
  public record FieldError(String field, String message) {
    /** What is wrong with a field, absent when nothing is. */
    static @Nullable String of(String field, List<FieldError> errors) {
      return errors.stream()
          .filter(error -> error.field().equals(field))
          .map(FieldError::message)
          .findFirst()
          .orElse(null);
    }
  }

  public ProfilePage {
    steps = List.copyOf(steps);
    carried = List.copyOf(carried);
    errors = List.copyOf(errors);
  }

  /** What is wrong with a field, absent when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
