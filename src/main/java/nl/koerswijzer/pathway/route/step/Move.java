package nl.koerswijzer.pathway.route.step;

import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.Means;
import nl.koerswijzer.pathway.route.RouteCost;

/**
 * A step that can be taken from a place in the graph when what it asks is there.
 *
 * @param to the place that it leads to
 * @param asksLevel the lowest level of education with which it can be taken
 * @param asksAll licences and registrations that are all needed, a bit for each
 * @param asksOne licences and registrations of which one is enough; 0 when none is needed
 * @param givesLevel the level of education that it gives
 * @param gives licences and registrations that it gives
 * @param means how the step is taken
 */
public record Move(
    int to,
    int asksLevel,
    long asksAll,
    long asksOne,
    int givesLevel,
    long gives,
    RouteCost cost,
    Means means) {
  /** Whether it takes a course of a month at most. */
  public boolean isAtOnce() {
    return cost.months() <= GrowthMap.Within.AT_ONCE.months();
  }

  Move withCost(RouteCost changed) {
    return new Move(to, asksLevel, asksAll, asksOne, givesLevel, gives, changed, means);
  }
}
