package nl.koerswijzer.pathway.route;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A way from where a person stands to an occupation.
 *
 * @param cost the sum of its steps
 * @param merits in what it is the best of the routes found; empty for one that is a good middle
 */
public record Route(List<RouteStep> steps, RouteCost cost, Set<Merit> merits) {
  /** In what a route is the best. */
  public enum Merit {
    /** One works in the target soonest. */
    FASTEST,
    /** One misses the least pay along the way. */
    BEST_PAID,
    /** The chance of work is best at its worst step. */
    SAFEST,
    /** One learns beside or in a paid job all the way. */
    LEARN_AND_EARN,
    /** The least school. */
    LEAST_SCHOOL,
    /** It hangs least on whether others say yes. */
    FEWEST_HURDLES
  }

  public Route {
    steps = List.copyOf(steps);
    merits =
        merits.isEmpty() ? Set.of() : java.util.Collections.unmodifiableSet(EnumSet.copyOf(merits));
  }

  /** Whether one has pay in every month of it. */
  public boolean isPaidAllTheWay() {
    return steps.stream().allMatch(RouteStep::isPaid);
  }
}
