package nl.koerswijzer.model;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Six scores, one for each interest type, on one common scale: 0–100 for a person, 1–7 for an
 * occupation. Only the shape of the profile counts in {@link #correlation}, so that the two scales
 * need not agree.
 */
public record InterestProfile(double r, double i, double a, double s, double e, double c) {
  private static final double FLAT = 1e-9;

  /**
   * @throws IllegalArgumentException when a score is negative or not a number
   */
  public InterestProfile {
    for (double score : new double[] {r, i, a, s, e, c}) {
      if (!(score >= 0) || score > 100) {
        throw new IllegalArgumentException("interest score " + score + " is not within 0–100");
      }
    }
  }

  /**
   * @throws IllegalArgumentException when there are not six scores
   */
  public static InterestProfile of(double... scores) {
    if (scores.length != 6) {
      throw new IllegalArgumentException("an interest profile has 6 scores, not " + scores.length);
    }
    return new InterestProfile(scores[0], scores[1], scores[2], scores[3], scores[4], scores[5]);
  }

  public double score(InterestType type) {
    return switch (type) {
      case REALISTIC -> r;
      case INVESTIGATIVE -> i;
      case ARTISTIC -> a;
      case SOCIAL -> s;
      case ENTERPRISING -> e;
      case CONVENTIONAL -> c;
    };
  }

  public double[] scores() {
    return new double[] {r, i, a, s, e, c};
  }

  /** All six scores equal: the profile has no shape and correlates with nothing. */
  public boolean isFlat() {
    return differentiation() < FLAT;
  }

  /** Highest minus lowest score (Holland's differentiation, DI1). */
  public double differentiation() {
    double[] scores = scores();
    Arrays.sort(scores);
    return scores[5] - scores[0];
  }

  /** The types from highest to lowest score; equal scores stand in the order R-I-A-S-E-C. */
  public List<InterestType> ranking() {
    return Stream.of(InterestType.values())
        .sorted(Comparator.comparingDouble((InterestType type) -> -score(type)))
        .toList();
  }

  /** The highest types, three at most: a type without any score is nobody's interest. */
  public List<InterestType> leading() {
    return ranking().stream().limit(3).filter(type -> score(type) > 0).toList();
  }

  /** The letters of the three highest types, such as {@code SAE}. */
  public String code() {
    return ranking().stream()
        .limit(3)
        .map(type -> String.valueOf(type.letter()))
        .collect(Collectors.joining());
  }

  /**
   * Pearson's correlation with the other profile, −1 to 1; empty when either profile is flat.
   *
   * <p>r = Σ(x−x̄)(y−ȳ) / √(Σ(x−x̄)² · Σ(y−ȳ)²)
   */
  public OptionalDouble correlation(InterestProfile other) {
    if (isFlat() || other.isFlat()) {
      return OptionalDouble.empty();
    }
    double[] x = centered();
    double[] y = other.centered();
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (int k = 0; k < 6; k++) {
      xy += x[k] * y[k];
      xx += x[k] * x[k];
      yy += y[k] * y[k];
    }
    return OptionalDouble.of(Math.clamp(xy / Math.sqrt(xx * yy), -1, 1));
  }

  private double[] centered() {
    double[] scores = scores();
    double mean = Arrays.stream(scores).average().orElseThrow();
    for (int k = 0; k < scores.length; k++) {
      scores[k] -= mean;
    }
    return scores;
  }
}
