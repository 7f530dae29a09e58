package nl.koerswijzer.guidance.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;

/**
 * What the marks of a decision add up to.
 *
 * <p>The total of an option is the mean of its marks by weight, so it is read as a mark itself:
 *
 * <pre>total = Σ weight · mark / Σ weight</pre>
 *
 * A criterion counts when its weight is above 0 and every option has a mark on it: an option would
 * else win or lose by what nobody judged.
 *
 * @param counted the criteria that count, in the order of the decision
 * @param left those with a weight that do not count yet, because a mark is missing
 * @param standings the options, the best first; equal totals in the order of the decision
 * @param shifts by which one step in a weight another option comes first; empty when none does
 */
public record Weighing(
    List<Criterion> counted, List<Criterion> left, List<Standing> standings, List<Shift> shifts) {
  /**
   * An option.
   *
   * @param total 0–10
   * @param parts how much each criterion that counts gave, in their order; together the total
   */
  public record Standing(String option, double total, List<Double> parts) {
    public Standing {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Another weight by which another option comes first.
   *
   * @param criterion with its other weight
   * @param isHeavier whether that is one more, instead of one less
   * @param first the option that comes first then
   */
  public record Shift(Criterion criterion, boolean isHeavier, String first) {}

  public Weighing {
    counted = List.copyOf(counted);
    left = List.copyOf(left);
    standings = List.copyOf(standings);
    shifts = List.copyOf(shifts);
  }

  public static Weighing of(Decision decision) {
    List<Criterion> counted = new ArrayList<>();
    List<Criterion> left = new ArrayList<>();
    for (Criterion criterion : decision.criteria()) {
      if (criterion.weight() > 0) {
        (isMarked(decision, criterion) ? counted : left).add(criterion);
      }
    }
    List<Standing> standings = standings(decision, counted);
    return new Weighing(counted, left, standings, shifts(decision, counted, standings));
  }

  /** The options that share the first place; empty when nothing counts yet. */
  public List<String> first() {
    return standings.stream()
        .filter(standing -> standing.total() == standings.get(0).total())
        .map(Standing::option)
        .toList();
  }

  private static boolean isMarked(Decision decision, Criterion criterion) {
    return decision.options().stream()
        .allMatch(option -> decision.marks().containsKey(new Cell(option, criterion.key())));
  }

  private static List<Standing> standings(Decision decision, List<Criterion> counted) {
    int weights = counted.stream().mapToInt(Criterion::weight).sum();
    if (weights == 0) {
      return List.of();
    }
    return decision.options().stream()
        .map(option -> standing(decision, option, counted, weights))
        .sorted(Comparator.comparingDouble(Standing::total).reversed())
        .toList();
  }

  private static Standing standing(
      Decision decision, String option, List<Criterion> counted, int weights) {
    List<Integer> points =
        counted.stream()
            .map(criterion -> criterion.weight() * mark(decision, option, criterion))
            .toList();
    int sum = points.stream().mapToInt(Integer::intValue).sum();
    return new Standing(
        option,
        (double) sum / weights,
        points.stream().map(part -> (double) part / weights).toList());
  }

  private static int mark(Decision decision, String option, Criterion criterion) {
    return Objects.requireNonNull(decision.marks().get(new Cell(option, criterion.key())));
  }

  /** Every weight one step up and one step down, one at a time. */
  private static List<Shift> shifts(
      Decision decision, List<Criterion> counted, List<Standing> standings) {
    List<Shift> shifts = new ArrayList<>();
    for (Criterion criterion : counted) {
      for (int step : new int[] {1, -1}) {
        int weight = criterion.weight() + step;
        if (weight <= Decision.MAX_WEIGHT) {
          Criterion changed = new Criterion(criterion.key(), weight);
          List<Standing> after = standings(decision, replaced(counted, criterion, changed));
          if (!after.isEmpty() && isOvertaken(standings, after)) {
            shifts.add(new Shift(changed, step > 0, after.get(0).option()));
          }
        }
      }
    }
    return shifts;
  }

  /** Whether the one that comes first afterwards did not share the first place before. */
  private static boolean isOvertaken(List<Standing> before, List<Standing> after) {
    double best = before.get(0).total();
    return before.stream()
        .noneMatch(
            standing ->
                standing.total() == best && standing.option().equals(after.get(0).option()));
  }

  private static List<Criterion> replaced(
      List<Criterion> counted, Criterion old, Criterion changed) {
    return counted.stream().map(one -> one.equals(old) ? changed : one).toList();
  }
}
