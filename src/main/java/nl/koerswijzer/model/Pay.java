package nl.koerswijzer.model;

import org.jspecify.annotations.Nullable;

/**
 * Gross pay as an advert states it.
 *
 * @param minimum lowest amount, absent when only a highest is stated
 * @param maximum highest amount, absent when only a lowest is stated
 * @param currency ISO 4217 code
 * @param per the time to which the amounts belong
 */
public record Pay(@Nullable Double minimum, @Nullable Double maximum, String currency, Period per) {
  /** The time to which an amount belongs. */
  public enum Period {
    HOUR(36 * 52.0 / 12),
    DAY(260.0 / 12),
    WEEK(52.0 / 12),
    MONTH(1),
    YEAR(1 / 12.0);

    private final double perMonth;

    Period(double perMonth) {
      this.perMonth = perMonth;
    }

    /** How many of this period a month has; an hour's month is that of a 36-hour week. */
    public double perMonth() {
      return perMonth;
    }
  }

  /**
   * @throws IllegalArgumentException when both amounts are absent, negative, not finite, or the
   *     lowest is above the highest
   */
  public Pay {
    if (minimum == null && maximum == null) {
      throw new IllegalArgumentException("pay needs an amount");
    }
    requireAmount(minimum);
    requireAmount(maximum);
    if (minimum != null && maximum != null && minimum > maximum) {
      throw new IllegalArgumentException("pay from " + minimum + " to " + maximum + " runs back");
    }
  }

  /** The highest stated amount as euros, pounds, … a month. */
  public double highestPerMonth() {
    Double amount = maximum != null ? maximum : minimum;
    return java.util.Objects.requireNonNull(amount) * per.perMonth();
  }

  private static void requireAmount(@Nullable Double amount) {
    if (amount != null && !(amount >= 0 && Double.isFinite(amount))) {
      throw new IllegalArgumentException("pay of " + amount + " is not an amount");
    }
  }
}
