package nl.koerswijzer.match.ranking;

/**
 * Numbers that add up exactly. Weights and values are whole multiples of 2⁻²⁰ (about a millionth),
 * so that a contribution, their product, is a whole multiple of 2⁻⁴⁰; sums of these up to 1 need at
 * most 41 bits and a double has 53. The score is therefore the exact sum of its contributions in
 * whatever order anybody adds them.
 */
final class Exact {
  private static final double UNIT = 1 << 20;

  private Exact() {}

  /** The nearest multiple of 2⁻²⁰. */
  static double round(double value) {
    return Math.rint(value * UNIT) / UNIT;
  }

  /** Shares of these amounts that add up to exactly 1; the largest takes what rounding leaves. */
  static double[] shares(double[] amounts) {
    double total = 0;
    int largest = 0;
    for (int place = 0; place < amounts.length; place++) {
      total += amounts[place];
      largest = amounts[place] > amounts[largest] ? place : largest;
    }
    double[] shares = new double[amounts.length];
    if (total == 0) {
      return shares;
    }
    double rest = 1;
    for (int place = 0; place < amounts.length; place++) {
      shares[place] = round(amounts[place] / total);
      rest -= shares[place];
    }
    shares[largest] += rest;
    return shares;
  }
}
