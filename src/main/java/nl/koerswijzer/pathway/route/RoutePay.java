package nl.koerswijzer.pathway.route;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Pay;
import org.jspecify.annotations.Nullable;

/**
 * What one earns along a route: gross euros a month of 36 hours a week. A figure past its shelf
 * life is shown with a mark and never ranked by.
 */
public final class RoutePay {
  private final Market market;
  private final @Nullable String region;
  private final int wanted;
  private final Map<String, Integer> medians = new HashMap<>();
  private final Map<String, Integer> learners = new HashMap<>();

  /**
   * @param target the occupation whose pay is the measure, empty to count months without pay
   */
  public RoutePay(Market market, @Nullable String region, Optional<Occupation> target) {
    this.market = market;
    this.region = region;
    wanted = target.map(this::median).orElse(0);
  }

  /** Whether routes are ranked by euros; otherwise by months without pay. */
  public boolean countsEuros() {
    return wanted > 0;
  }

  /** What one earns in an occupation; empty when it is not published. */
  public Optional<Figure> of(Occupation occupation) {
    return market.figure(occupation, Indicator.PAY_MEDIAN, region);
  }

  /** What a learner earns: a quarter of those who work there earns less. */
  public Optional<Figure> ofLearner(Occupation occupation) {
    return market.figure(occupation, Indicator.PAY_LOW, region);
  }

  /** What is missed in months without pay. */
  public int missedUnpaid(int months) {
    return months * (countsEuros() ? wanted : 1);
  }

  /** What is missed in months in a job. */
  public int missedIn(Occupation occupation, int months) {
    return missed(median(occupation), months);
  }

  /** What is missed in months as a learner. */
  public int missedLearning(Occupation occupation, int months) {
    int learner =
        learners.computeIfAbsent(occupation.id(), any -> monthly(occupation, Indicator.PAY_LOW));
    return missed(learner, months);
  }

  private int missed(int monthly, int months) {
    return countsEuros() ? months * Math.max(0, wanted - monthly) : 0;
  }

  private int median(Occupation occupation) {
    return medians.computeIfAbsent(
        occupation.id(), any -> monthly(occupation, Indicator.PAY_MEDIAN));
  }

  /** Euros a month, 0 when it is not known or too old. */
  private int monthly(Occupation occupation, String name) {
    return market
        .figure(occupation, name, region)
        .filter(figure -> !figure.stale())
        .map(RoutePay::monthly)
        .orElse(0);
  }

  static int monthly(Figure hourly) {
    return (int) Math.round(hourly.value() * Pay.Period.HOUR.perMonth());
  }
}
