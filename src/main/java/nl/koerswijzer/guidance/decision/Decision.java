package nl.koerswijzer.guidance.decision;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.model.InvalidInputException;

/**
 * What somebody has to decide between, and what counts. The marks are the person's own: nothing is
 * decided here.
 *
 * @param options ids of occupations, each once
 * @param criteria what counts, each key once
 * @param marks 0–10 by option and criterion; a mark that was not given is absent
 * @param pros what speaks for an option in own words, by id of the option
 * @param cons what speaks against an option in own words, by id of the option
 */
public record Decision(
    List<String> options,
    List<Criterion> criteria,
    Map<Cell, Integer> marks,
    Map<String, List<String>> pros,
    Map<String, List<String>> cons) {
  /** The highest mark. */
  public static final int MAX_MARK = 10;

  /** The highest weight. */
  public static final int MAX_WEIGHT = 5;

  /** The most criteria: more cannot be overseen. */
  public static final int MAX_CRITERIA = 12;

  /** The most characters of a criterion in own words. */
  public static final int MAX_CRITERION = 60;

  /** The most characters of an argument. */
  public static final int MAX_ARGUMENT = 300;

  /**
   * Something that counts.
   *
   * @param key {@code part.skills} for a part of a score, {@code value.helping} for a work value,
   *     anything else for own words
   * @param weight 0–5; 0 does not count
   */
  public record Criterion(String key, int weight) {
    public Criterion {
      if (weight < 0 || weight > MAX_WEIGHT) {
        throw new InvalidInputException(
            "criterion", "weight " + weight + " is not within 0–" + MAX_WEIGHT);
      }
    }
  }

  /** Where a mark stands. */
  public record Cell(String option, String criterion) {}

  /** The same decision by other criteria. */
  public Decision withCriteria(List<Criterion> other) {
    return new Decision(options, other, marks, pros, cons);
  }

  /** The same decision with other marks. */
  public Decision withMarks(Map<Cell, Integer> other) {
    return new Decision(options, criteria, other, pros, cons);
  }

  public Decision {
    options = List.copyOf(options);
    criteria = List.copyOf(criteria);
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
    pros = Map.copyOf(pros);
    cons = Map.copyOf(cons);
    marks.values().stream()
        .filter(mark -> mark < 0 || mark > MAX_MARK)
        .forEach(
            mark -> {
              throw new InvalidInputException(
                  "mark", "mark " + mark + " is not within 0–" + MAX_MARK);
            });
  }
}
