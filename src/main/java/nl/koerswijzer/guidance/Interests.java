package nl.koerswijzer.guidance;

import java.util.List;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InvalidInputException;

/**
 * The interest questionnaire. An answer of 1–5 counts 0–4; the items of a type are added and shown
 * as a share of the highest sum, 0–100. Not a test with norms: it compares a person with
 * themselves.
 */
public final class Interests {
  private static final int HIGHEST_ANSWER = 5;
  private static final int HIGHEST_POINTS = HIGHEST_ANSWER - 1;

  private final List<InterestQuestion> questions;

  Interests(List<InterestQuestion> questions) {
    this.questions = questions;
  }

  /** A form of the questionnaire, named by its number of items. */
  public enum Form {
    LONG(60),
    SHORT(30);

    private final int items;

    Form(int items) {
      this.items = items;
    }

    public int items() {
      return items;
    }
  }

  /** The items of a form in the order in which they are asked. */
  public List<InterestQuestion> questions(Form form) {
    return questions.stream()
        .filter(question -> form == Form.LONG || question.shortForm())
        .toList();
  }

  /**
   * The profile of a person's answers, each 1–5, in the order of the form.
   *
   * @throws InvalidInputException when there are more or fewer answers than items, or an answer is
   *     out of range
   */
  public InterestProfile score(Form form, List<Integer> answers) {
    List<InterestQuestion> asked = questions(form);
    if (answers.size() != asked.size()) {
      throw new InvalidInputException(
          "answers", "must have " + asked.size() + " answers, not " + answers.size());
    }
    double[] points = new double[6];
    int[] items = new int[6];
    for (int k = 0; k < asked.size(); k++) {
      int answer = answers.get(k);
      if (answer < 1 || answer > HIGHEST_ANSWER) {
        throw new InvalidInputException("answers[" + k + "]", "must be within 1–" + HIGHEST_ANSWER);
      }
      int type = asked.get(k).type().ordinal();
      points[type] += answer - 1;
      items[type]++;
    }
    for (int type = 0; type < points.length; type++) {
      points[type] = items[type] == 0 ? 0 : 100 * points[type] / (HIGHEST_POINTS * items[type]);
    }
    return InterestProfile.of(points);
  }
}
