package nl.koerswijzer.model;

import org.jspecify.annotations.Nullable;

/**
 * One figure about a part of the labour market.
 *
 * @param name which figure, such as {@link #TENSION} or {@link #PAY_MEDIAN}
 * @param subject what it is said of
 * @param value the figure
 * @param unit the unit of the figure, such as {@code EUR/hour}; {@code ratio} for a bare number
 * @param classId the class in which the source or its rule puts the figure, such as an id of {@link
 *     TensionClass} or {@link BottleneckClass}; absent when there are no classes
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
  /** UWV's spanningsindicator, by BRC group: a ratio; period {@code 2026-Q1}. */
  public static final String TENSION = "tension";

  /** ROA's forecast of bottlenecks (ITKB), by BRC group: 0–1; period {@code 2025-2030}. */
  public static final String BOTTLENECK = "itkb";

  /** ROA's forecast for those who finish a training (ITA), by training: a ratio. */
  public static final String TRAINING_OUTLOOK = "ita";

  /** ROA's job openings of six years as a percentage of the workers now, by BRC group. */
  public static final String JOB_OPENINGS = "job-openings";

  /** ROA's growth in six years as a percentage of the workers now, by BRC group. */
  public static final String EXPANSION = "expansion";

  /** ROA's replacement in six years as a percentage of the workers now, by BRC group. */
  public static final String REPLACEMENT = "replacement";

  /** A quarter of the employees earns less, in {@code EUR/hour} before tax. */
  public static final String PAY_LOW = "pay-p25";

  /** Half of the employees earns less, in {@code EUR/hour} before tax. */
  public static final String PAY_MEDIAN = "pay-median";

  /** A quarter of the employees earns more, in {@code EUR/hour} before tax. */
  public static final String PAY_HIGH = "pay-p75";

  /** How many employees there are, in {@code persons}. */
  public static final String EMPLOYEES = "employees";

  /** Share of the workers that works for itself, in {@code percent}. */
  public static final String SELF_EMPLOYED = "self-employed";

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
      ISCO,
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
