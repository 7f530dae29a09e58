package nl.koerswijzer.model;

/**
 * ROA's classes of the outlook for those who finish a training (ITA, supply divided by demand, so
 * that low is good), best first.
 */
public enum OutlookClass {
  VERY_GOOD("very-good", 0.85),
  GOOD("good", 1.00),
  REASONABLE("reasonable", 1.05),
  MODERATE("moderate", 1.15),
  POOR("poor", Double.POSITIVE_INFINITY);

  private final String id;
  private final double upTo;

  OutlookClass(String id, double upTo) {
    this.id = id;
    this.upTo = upTo;
  }

  /** Such as {@code very-good}. */
  public String id() {
    return id;
  }

  /**
   * The class of a published value: up to and including 0.85, 1.00, 1.05 and 1.15.
   *
   * @throws IllegalArgumentException when the value is negative or not a number
   */
  public static OutlookClass of(double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException("outlook of " + value + " is not a ratio of at least 0");
    }
    for (OutlookClass outlook : values()) {
      if (value <= outlook.upTo) {
        return outlook;
      }
    }
    return POOR;
  }
}
