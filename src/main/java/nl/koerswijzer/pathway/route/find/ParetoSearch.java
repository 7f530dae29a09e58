package nl.koerswijzer.pathway.route.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.step.Move;
import nl.koerswijzer.pathway.route.step.Standing;
import org.jspecify.annotations.Nullable;

/**
 * All best routes through a graph by several costs at once: no route found is nowhere better and
 * somewhere worse than another route that exists.
 *
 * <p>Label setting by number of steps (Martins, 1984; Hansen, 1980): a label is a way to stand
 * somewhere with what it cost. A label is dropped only when another label of the same place costs
 * nowhere more <em>and</em> stands nowhere less able (level of education, licences), so that every
 * continuation of the dropped one is also a continuation of the other; and when a route that is
 * found already costs nowhere more, because no step costs less than nothing. Of routes that cost
 * exactly the same the first found is kept; the order of the moves decides, so that the same graph
 * gives the same routes.
 */
final class ParetoSearch {
  private static final Comparator<RouteCost> BY_TIME =
      Comparator.comparingInt(RouteCost::months)
          .thenComparingInt(RouteCost::trainingMonths)
          .thenComparingInt(RouteCost::steps)
          .thenComparingInt(RouteCost::missedPay)
          .thenComparingInt(RouteCost::waitForPay)
          .thenComparingInt(RouteCost::chance)
          .thenComparingInt(RouteCost::hurdles);

  private final List<List<Move>> moves;
  private final int target;
  private final int mostSteps;
  private final int mostTraining;
  private final int[] stepsLeft;
  private final List<List<Label>> labels = new ArrayList<>();
  private final List<Label> arrived = new ArrayList<>();

  /** A way to stand somewhere; equal to itself only. */
  private static final class Label {
    private final Standing standing;
    private final RouteCost cost;
    private final @Nullable Label before;
    private final @Nullable Move move;

    /**
     * @param before the label before the last move, absent at the start
     * @param move the last move, absent at the start
     */
    Label(Standing standing, RouteCost cost, @Nullable Label before, @Nullable Move move) {
      this.standing = standing;
      this.cost = cost;
      this.before = before;
      this.move = move;
    }
  }

  /** A route as it was found: its moves in order, and their places before. */
  record Path(List<Integer> from, List<Move> moves, RouteCost cost) {}

  private ParetoSearch(List<List<Move>> moves, int target, int mostSteps, int mostTraining) {
    this.moves = moves;
    this.target = target;
    this.mostSteps = mostSteps;
    this.mostTraining = mostTraining;
    this.stepsLeft = stepsLeft(moves, target);
    moves.forEach(any -> labels.add(new ArrayList<>()));
  }

  /**
   * The best routes, those that take the fewest months first.
   *
   * @param moves the moves from each place
   * @param target the place to reach, another than the start
   * @param mostTraining no route has more months of training than this
   */
  static List<Path> routes(
      List<List<Move>> moves, Standing start, int target, int mostSteps, int mostTraining) {
    return new ParetoSearch(moves, target, mostSteps, mostTraining).from(start);
  }

  private List<Path> from(Standing start) {
    List<Label> frontier = List.of(new Label(start, RouteCost.NOTHING, null, null));
    for (int step = 1; step <= mostSteps && !frontier.isEmpty(); step++) {
      List<Label> next = new ArrayList<>();
      for (Label label : frontier) {
        if (step == 1 || isKept(label)) {
          extend(label, step, next);
        }
      }
      frontier = next;
    }
    return arrived.stream()
        .sorted(Comparator.comparing((Label label) -> label.cost, BY_TIME))
        .map(ParetoSearch::path)
        .toList();
  }

  /** Whether no label that came later covers it. */
  private boolean isKept(Label label) {
    return labels.get(label.standing.place()).contains(label);
  }

  private void extend(Label label, int step, List<Label> next) {
    for (Move move : moves.get(label.standing.place())) {
      if (stepsLeft[move.to()] > mostSteps - step || !label.standing.allows(move)) {
        continue;
      }
      RouteCost cost = label.cost.plus(move.cost());
      if (cost.trainingMonths() > mostTraining
          || arrived.stream().anyMatch(found -> found.cost.isNowhereWorseThan(cost))) {
        continue;
      }
      Label extended = new Label(label.standing.after(move), cost, label, move);
      if (move.to() == target) {
        arrived.removeIf(found -> cost.isNowhereWorseThan(found.cost));
        arrived.add(extended);
      } else if (place(extended)) {
        next.add(extended);
      }
    }
  }

  private boolean place(Label label) {
    List<Label> here = labels.get(label.standing.place());
    if (here.stream().anyMatch(other -> covers(other, label))) {
      return false;
    }
    here.removeIf(other -> covers(label, other));
    here.add(label);
    return true;
  }

  private static boolean covers(Label one, Label other) {
    return one.cost.isNowhereWorseThan(other.cost) && one.standing.opensAllThat(other.standing);
  }

  /** Fewest moves from each place to the target, what they ask left aside. */
  private static int[] stepsLeft(List<List<Move>> moves, int target) {
    int[] left = new int[moves.size()];
    Arrays.fill(left, moves.size() + 1);
    left[target] = 0;
    for (int round = 1, changed = 1; changed > 0; round++) {
      changed = 0;
      for (int place = 0; place < left.length; place++) {
        if (left[place] > round && leadsTo(moves.get(place), left, round - 1)) {
          left[place] = round;
          changed++;
        }
      }
    }
    return left;
  }

  private static boolean leadsTo(List<Move> moves, int[] left, int distance) {
    return moves.stream().anyMatch(move -> left[move.to()] == distance);
  }

  private static Path path(Label last) {
    List<Integer> from = new ArrayList<>();
    List<Move> taken = new ArrayList<>();
    Label label = last;
    while (label.move != null && label.before != null) {
      taken.addFirst(label.move);
      from.addFirst(label.before.standing.place());
      label = label.before;
    }
    return new Path(from, taken, last.cost);
  }
}
