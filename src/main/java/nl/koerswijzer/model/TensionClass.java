package nl.koerswijzer.model;

import java.util.Optional;

/**
 * UWV's classes of the spanningsindicator: open vacancies divided by people with a short benefit.
 * UWV publishes "&lt; 0,25", "lager dan 0,67", "&gt; 1,5" and "&gt; 4,0", so that exactly 0.25 is
 * slack, 0.67 and 1.5 are balanced and 4.0 is tight.
 */
public enum TensionClass {
  VERY_SLACK("very-slack"),
  SLACK("slack"),
  BALANCED("balanced"),
  TIGHT("tight"),
  VERY_TIGHT("very-tight"),
  /** Not published. */
  UNKNOWN("unknown");

  private final String id;

  TensionClass(String id) {
    this.id = id;
  }

  /** Such as {@code very-tight}. */
  public String id() {
    return id;
  }

  /**
   * The class of a published value.
   *
   * @throws IllegalArgumentException when the value is negative or not a number
   */
  public static TensionClass of(double value) {
    if (!(value >= 0)) {
      throw new IllegalArgumentException("tension of " + value + " is not a ratio of at least 0");
    }
    if (value < 0.25) {
      return VERY_SLACK;
    }
    if (value < 0.67) {
      return SLACK;
    }
    if (value <= 1.5) {
      return BALANCED;
    }
    return value <= 4.0 ? TIGHT : VERY_TIGHT;
  }

  public static Optional<TensionClass> withId(String id) {
    for (TensionClass tension : values()) {
      if (tension.id.equals(id)) {
        return Optional.of(tension);
      }
    }
    return Optional.empty();
  }
}
