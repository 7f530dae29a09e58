package nl.koerswijzer.match;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * A list that is spread over fields of work, so that it does not hold seven kinds of nurse: maximal
 * marginal relevance (Carbonell &amp; Goldstein, 1998). Each next occupation has the highest 0.7 ·
 * s − 0.3 · k, with s its score on a scale from the lowest (0) to the highest (1) of the candidates
 * and k its kinship with the closest one already chosen: 1 in the same BRC group, 0.7 in the same
 * segment, 0.3 in the same class.
 */
final class Variety {
  private static final double SCORE = 0.7;
  private static final double KINSHIP = 0.3;
  private static final double SEGMENT = 0.7;
  private static final double CLASS = 0.3;

  private Variety() {}

  /**
   * @param candidates indices of occupations, best first
   * @param size how many to choose
   */
  static int[] spread(Catalog catalog, int[] candidates, double[] scores, int size) {
    List<Integer> left = new ArrayList<>();
    for (int candidate : candidates) {
      left.add(candidate);
    }
    int[] chosen = new int[Math.min(size, candidates.length)];
    double[] kinship = new double[scores.length];
    for (int place = 0; place < chosen.length; place++) {
      int next = best(left, candidates, scores, kinship);
      chosen[place] = next;
      left.remove(Integer.valueOf(next));
      String brc = catalog.occupations().get(next).brc();
      for (int other : left) {
        kinship[other] =
            Math.max(kinship[other], kinship(brc, catalog.occupations().get(other).brc()));
      }
    }
    return chosen;
  }

  private static int best(List<Integer> left, int[] candidates, double[] scores, double[] kinship) {
    double highest = scores[candidates[0]];
    double range = Math.max(1e-9, highest - scores[candidates[candidates.length - 1]]);
    int best = left.get(0);
    double bestValue = Double.NEGATIVE_INFINITY;
    for (int candidate : left) {
      double value =
          SCORE * (1 - (highest - scores[candidate]) / range) - KINSHIP * kinship[candidate];
      if (value > bestValue) {
        bestValue = value;
        best = candidate;
      }
    }
    return best;
  }

  private static double kinship(@Nullable String one, @Nullable String other) {
    if (one == null || other == null || !one.startsWith(other.substring(0, 2))) {
      return 0;
    }
    if (one.equals(other)) {
      return 1;
    }
    return one.startsWith(other.substring(0, 3)) ? SEGMENT : CLASS;
  }
}
