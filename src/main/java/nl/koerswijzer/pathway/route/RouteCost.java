package nl.koerswijzer.pathway.route;

/**
 * What a route, or one step of it, costs. Of everything less is better; costs add up, except the
 * wait for pay and the chance of work, of which the worst along the way counts.
 *
 * @param months months until one works in the last occupation, at least 0
 * @param trainingMonths months of those in which one learns for a diploma or certificate, at least
 *     0
 * @param waitForPay months until the first pay, of the step that lets one wait longest, at least 0
 * @param missedPay gross euros less than one would have earned along the way with the pay of the
 *     target; where the pay is not known well enough, the months without pay; at least 0
 * @param chance the worst chance of work of the occupations along the way ({@link WorkChance}), 0
 *     the best
 * @param hurdles how often somebody else must say yes before one can learn: an employer who takes a
 *     learner on, a selection; at least 0
 * @param steps how many steps, at least 0
 */
public record RouteCost(
    int months,
    int trainingMonths,
    int waitForPay,
    int missedPay,
    int chance,
    int hurdles,
    int steps) {
  public static final RouteCost NOTHING = new RouteCost(0, 0, 0, 0, 0, 0, 0);

  public RouteCost plus(RouteCost step) {
    return new RouteCost(
        months + step.months,
        trainingMonths + step.trainingMonths,
        Math.max(waitForPay, step.waitForPay),
        missedPay + step.missedPay,
        Math.max(chance, step.chance),
        hurdles + step.hurdles,
        steps + step.steps);
  }

  /** The same with pay along the way. */
  public RouteCost paid(int missed) {
    return new RouteCost(months, trainingMonths, 0, missed, chance, hurdles, steps);
  }

  /** Whether this is nowhere worse than the other. */
  public boolean isNowhereWorseThan(RouteCost other) {
    return months <= other.months
        && trainingMonths <= other.trainingMonths
        && waitForPay <= other.waitForPay
        && missedPay <= other.missedPay
        && chance <= other.chance
        && hurdles <= other.hurdles
        && steps <= other.steps;
  }
}
