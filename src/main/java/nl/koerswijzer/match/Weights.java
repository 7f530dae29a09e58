package nl.koerswijzer.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.model.CareerGoal;
import nl.koerswijzer.model.CareerQuestion;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import org.jspecify.annotations.Nullable;

/**
 * How much each part of a score counts, relative to the others.
 *
 * <p>Defaults by career question (table 1.1 of the handbook the product started from), by part:
 *
 * <pre>
 *           skills  interests  values  education  conditions  demands  chance
 * none        40       25        10       10          5          5        5
 * choose      25       40        15        5          5          5        5
 * progress    50       15         5       10          5          5       10
 * meaning     20       30        30        5          5          5        5
 * stuck       25       25        20        5         10         10        5
 * </pre>
 *
 * <p>Who has to choose leans on interests, who wants to get on leans on skills and chance, who
 * looks for meaning leans on values, who is stuck leans on what is wanted and what is not possible.
 * A goal multiplies some of these: rise conditions × 2 and education × ½, because it may take
 * learning; earn conditions × 4, where pay counts; ease demands × 4, conditions × 2 and values ×
 * 1½; soon chance × 4 and education × 2. All of it is our own judgement, and every weight can be
 * overruled.
 *
 * @param byName 0–1,000 by part; a part that is absent does not count
 */
public record Weights(Map<ComponentName, Double> byName) {
  private static final double HIGHEST = 1000;

  private static final Weights ANY = inOrder(40, 25, 10, 10, 5, 5, 5);
  private static final Weights CHOOSE = inOrder(25, 40, 15, 5, 5, 5, 5);
  private static final Weights PROGRESS = inOrder(50, 15, 5, 10, 5, 5, 10);
  private static final Weights MEANING = inOrder(20, 30, 30, 5, 5, 5, 5);
  private static final Weights STUCK = inOrder(25, 25, 20, 5, 10, 10, 5);

  /**
   * @throws InvalidInputException when a weight is not within 0–1,000 or all are 0
   */
  public Weights {
    List<Violation> violations = new ArrayList<>();
    byName.forEach((name, weight) -> requireWeight(name.id(), weight, violations));
    if (violations.isEmpty() && byName.values().stream().allMatch(weight -> weight == 0)) {
      violations.add(new Violation("weights", "at least one weight must be above 0"));
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    byName = Collections.unmodifiableMap(new EnumMap<>(byName));
  }

  /** The default for a person: by career question, shifted by goal. */
  public static Weights of(ClientProfile profile) {
    Weights weights = forQuestion(profile.question());
    CareerGoal goal = profile.goal();
    if (goal == null) {
      return weights;
    }
    return switch (goal) {
      case RISE -> weights.times(ComponentName.CONDITIONS, 2).times(ComponentName.EDUCATION, 0.5);
      case EARN -> weights.times(ComponentName.CONDITIONS, 4);
      case EASE ->
          weights
              .times(ComponentName.DEMANDS, 4)
              .times(ComponentName.CONDITIONS, 2)
              .times(ComponentName.VALUES, 1.5);
      case SOON -> weights.times(ComponentName.CHANCE, 4).times(ComponentName.EDUCATION, 2);
    };
  }

  private Weights times(ComponentName name, double factor) {
    EnumMap<ComponentName, Double> changed = new EnumMap<>(byName);
    changed.put(name, of(name) * factor);
    return new Weights(changed);
  }

  /** The default for a career question; absent for somebody who gave none. */
  public static Weights forQuestion(@Nullable CareerQuestion question) {
    if (question == null) {
      return ANY;
    }
    return switch (question) {
      case CHOOSE -> CHOOSE;
      case PROGRESS -> PROGRESS;
      case MEANING -> MEANING;
      case STUCK -> STUCK;
    };
  }

  /**
   * These weights with some of them replaced.
   *
   * @param wanted weight by id of the part, such as {@code skills}
   * @throws InvalidInputException when a part does not exist, a weight is not within 0–1,000, or
   *     all weights are 0
   */
  public Weights with(Map<String, Double> wanted) {
    List<Violation> violations = new ArrayList<>();
    EnumMap<ComponentName, Double> changed = new EnumMap<>(byName);
    wanted.forEach(
        (id, weight) -> {
          requireWeight(id, weight, violations);
          ComponentName.withId(id)
              .ifPresentOrElse(
                  name -> changed.put(name, weight),
                  () -> violations.add(new Violation("weights." + id, "no such part of a score")));
        });
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    return new Weights(changed);
  }

  public double of(ComponentName name) {
    return byName.getOrDefault(name, 0.0);
  }

  private static void requireWeight(
      String id, @Nullable Double weight, List<Violation> violations) {
    if (weight == null || !(weight >= 0 && weight <= HIGHEST)) {
      violations.add(new Violation("weights." + id, "weight " + weight + " is not within 0–1000"));
    }
  }

  private static Weights inOrder(double... weights) {
    EnumMap<ComponentName, Double> byName = new EnumMap<>(ComponentName.class);
    for (ComponentName name : ComponentName.values()) {
      byName.put(name, weights[name.ordinal()]);
    }
    return new Weights(byName);
  }
}
