package nl.koerswijzer.server.web.self;

import java.util.List;
import nl.koerswijzer.server.web.form.NeverAgain;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.form.ProfileStep;
import nl.koerswijzer.server.web.page.Frame;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.OptionGroup;
import nl.koerswijzer.server.web.page.Way;
import org.jspecify.annotations.Nullable;

/**
 * The short profile, or some steps of it.
 *
 * @param ways other pages that help with the same question
 * @param known what other pages asked and the person told, in words
 * @param help whether to point to people who can help
 * @param steps the steps that are shown
 * @param choices what can be chosen
 * @param never what may never come again
 * @param form what was filled in
 * @param carried answers that other pages asked for
 * @param errors what could not be used
 */
public record ProfilePage(
    Frame frame,
    String title,
    String intro,
    List<Way> ways,
    List<Known> known,
    boolean help,
    List<StepLine> steps,
    Choices choices,
    NeverAgain never,
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
   * Something that was told on another page.
   *
   * @param path address of that page
   * @param to where on that page; absent for its beginning
   */
  public record Known(String text, String path, @Nullable String to, String button) {}

  /**
   * Everything that can be chosen.
   *
   * @param questions career questions
   * @param goals where one can want to get
   * @param times demands of working hours
   * @param activities activities to like, mixed over the six interest types
   */
  public record Choices(
      List<Option> questions,
      List<Option> goals,
      List<Option> activities,
      List<Option> values,
      List<OptionGroup> demands,
      List<Option> times,
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
      times = List.copyOf(times);
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
    public static @Nullable String of(String field, List<FieldError> errors) {
      return errors.stream()
          .filter(error -> error.field().equals(field))
          .map(FieldError::message)
          .findFirst()
          .orElse(null);
    }
  }

  public ProfilePage {
    ways = List.copyOf(ways);
    known = List.copyOf(known);
    steps = List.copyOf(steps);
    carried = List.copyOf(carried);
    errors = List.copyOf(errors);
  }

  /** What is wrong with a field, absent when nothing is. */
  public @Nullable String error(String field) {
    return FieldError.of(field, errors);
  }
}
