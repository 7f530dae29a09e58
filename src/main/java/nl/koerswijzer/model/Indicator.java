package nl.koerswijzer.model;

import org.jspecify.annotations.Nullable;

/**
 * One figure about a part of the labour market.
 *
 * @param name which figure, such as {@code tension} or {@code pay-median}
 * @param subject what it is said of
 * @param value the figure
 * @param unit the unit of the figure, such as {@code EUR/hour}; {@code ratio} for a bare number
 * @param classId the class in which the source or its rule puts the figure, absent when there are
 *     no classes
 * @param region code of the labour-market region, absent for the whole country
 * @param provenance source, period, licence
 */
public record Indicator(
    String name,
    Subject subject,
    double value,
    String unit,
    @Nullable String classId,
    @Nullable String region,
    Provenance provenance) {
  /**
   * What a figure is said of.
   *
   * @param kind the classification
   * @param code the code in it; {@code total} for all
   */
  public record Subject(Kind kind, String code) {
    /** A classification in which figures are published. */
    public enum Kind {
      BRC,
      OCCUPATION,
      TRAINING
    }
  }

  /**
   * @throws IllegalArgumentException when the value is not a finite number
   */
  public Indicator {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " of " + subject.code() + " is " + value);
    }
  }
}
