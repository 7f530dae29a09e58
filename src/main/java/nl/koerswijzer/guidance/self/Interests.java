package nl.koerswijzer.guidance.self;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InterestType;
import nl.koerswijzer.model.InvalidInputException;

/**
 * The interest questionnaire. An answer of 1–5 counts 0–4; the items of a type are added and shown
 * as a share of the highest sum, 0–100. Not a test with norms: it compares a person with
 * themselves.
 */
public final class Interests {
  private static final int HIGHEST_ANSWER = 5;
  private static final int HIGHEST_POINTS = HIGHEST_ANSWER - 1;
  private static final double MIDDLE = 50;

  private final List<InterestQuestion> questions;

  /**
   * @param questions all items; those of a type are asked in this order
   */
  public Interests(List<InterestQuestion> questions) {
    this.questions = List.copyOf(questions);
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

  /**
   * The items of a form in the order in which they are asked: one of each type in turn, so that
   * whoever stops early was asked as much about each.
   */
  public List<InterestQuestion> questions(Form form) {
    Map<InterestType, Deque<InterestQuestion>> byType = new EnumMap<>(InterestType.class);
    questions.stream()
        .filter(question -> form == Form.LONG || question.shortForm())
        .forEach(
            question ->
                byType.computeIfAbsent(question.type(), type -> new ArrayDeque<>()).add(question));
    List<InterestQuestion> asked = new ArrayList<>();
    while (!byType.isEmpty()) {
      byType.values().forEach(left -> asked.add(left.remove()));
      byType.values().removeIf(Deque::isEmpty);
    }
    return asked;
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
    Map<String, Integer> byItem = new HashMap<>();
    for (int k = 0; k < asked.size(); k++) {
      int answer = answers.get(k);
      if (answer < 1 || answer > HIGHEST_ANSWER) {
        throw new InvalidInputException("answers[" + k + "]", "must be within 1–" + HIGHEST_ANSWER);
      }
      byItem.put(asked.get(k).id(), answer);
    }
    return score(byItem);
  }

  /**
   * The profile of the items that a person answered. A type of which no item was answered stands in
   * the middle, as if all of its items were answered with "in between".
   *
   * @param answers 1–5 by id of the item; ids that are no item of the questionnaire do not count
   */
  public InterestProfile score(Map<String, Integer> answers) {
    double[] points = new double[InterestType.values().length];
    int[] items = new int[points.length];
    for (InterestQuestion question : questions) {
      Integer answer = answers.get(question.id());
      if (answer != null) {
        points[question.type().ordinal()] += answer - 1;
        items[question.type().ordinal()]++;
      }
    }
    for (int type = 0; type < points.length; type++) {
      points[type] =
          items[type] == 0 ? MIDDLE : 100 * points[type] / (HIGHEST_POINTS * items[type]);
    }
    return InterestProfile.of(points);
  }
}
