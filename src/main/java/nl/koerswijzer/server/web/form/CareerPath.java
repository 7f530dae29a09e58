package nl.koerswijzer.server.web.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.koerswijzer.model.CareerQuestion;

/**
 * The way through the product for each of the four career questions of the handbook's table 1.1:
 * another order of steps, and another number of professions at the end.
 */
public enum CareerPath {
  /** Broad: what one likes comes first. */
  CHOOSE(CareerQuestion.CHOOSE, "/vraag/kiezen", 7),
  /** From what one does and can. */
  PROGRESS(CareerQuestion.PROGRESS, "/vraag/verder", 7),
  /** Values and goals first, few professions. */
  MEANING(CareerQuestion.MEANING, "/vraag/zin", 5),
  /** No list of activities is pushed: what must stop comes first, and where help is. */
  STUCK(CareerQuestion.STUCK, "/vraag/vast", 5);

  private final CareerQuestion question;
  private final String path;
  private final int professions;

  CareerPath(CareerQuestion question, String path, int professions) {
    this.question = question;
    this.path = path;
    this.professions = professions;
  }

  public static Optional<CareerPath> withId(String id) {
    return Stream.of(values()).filter(one -> one.id().equals(id)).findFirst();
  }

  /** Id of the question in a form and in the profile, such as {@code choose}. */
  public String id() {
    return question.name().toLowerCase(Locale.ROOT);
  }

  /** Key of its messages, such as {@code path.choose}. */
  public String key() {
    return "path." + id();
  }

  /** Address of its page. */
  public String path() {
    return path;
  }

  /** How many professions the list begins with. */
  public int professions() {
    return professions;
  }

  /** All steps in the order in which they help. */
  public List<ProfileStep> steps() {
    return switch (this) {
      case CHOOSE ->
          List.of(
              ProfileStep.LIKE,
              ProfileStep.MATTERS,
              ProfileStep.NOW,
              ProfileStep.CONDITIONS,
              ProfileStep.AVOID);
      case PROGRESS ->
          List.of(
              ProfileStep.NOW,
              ProfileStep.CONDITIONS,
              ProfileStep.MATTERS,
              ProfileStep.LIKE,
              ProfileStep.AVOID);
      case MEANING ->
          List.of(
              ProfileStep.MATTERS,
              ProfileStep.AVOID,
              ProfileStep.LIKE,
              ProfileStep.NOW,
              ProfileStep.CONDITIONS);
      case STUCK ->
          List.of(
              ProfileStep.AVOID,
              ProfileStep.MATTERS,
              ProfileStep.CONDITIONS,
              ProfileStep.NOW,
              ProfileStep.LIKE);
    };
  }
}
