package nl.koerswijzer.pathway.route;

import java.util.List;
import java.util.Optional;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * One step of a route.
 *
 * @param from where it starts, absent for somebody without work
 * @param to where one works after it
 * @param hoursPerWeek hours a week that learning takes, 0 when one only works
 * @param pay what one earns during the step as a figure in euros an hour; absent when one earns
 *     nothing, the step takes no time, or it is not known
 * @param chance how easily one finds work after it
 * @param reasons why the step can be taken, and what to see to first
 */
public record RouteStep(
    @Nullable Occupation from,
    Occupation to,
    Means means,
    RouteCost cost,
    int hoursPerWeek,
    boolean isPaid,
    @Nullable Figure pay,
    WorkChance.Known chance,
    List<Reason> reasons) {
  public RouteStep {
    reasons = List.copyOf(reasons);
  }

  /** What one earns during the step in gross euros a month of 36 hours a week. */
  public Optional<Integer> monthlyPay() {
    return Optional.ofNullable(pay).map(RoutePay::monthly);
  }
}
