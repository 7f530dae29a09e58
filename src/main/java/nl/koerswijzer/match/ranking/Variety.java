package nl.koerswijzer.match.ranking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import org.jspecify.annotations.Nullable;

/**
 * A list that is spread over fields of work, so that it does not hold seven kinds of nurse: maximal
 * marginal relevance (Carbonell &amp; Goldstein, 1998). Each next occupation has the highest 0.7 ·
 * s − 0.3 · k, with s its score on a scale from the lowest (0) to the highest (1) of the candidates
 * and k its kinship with the closest one already chosen: 1 in the same BRC group, 0.7 in the same
 * segment, 0.3 in the same class. Of one BRC group there is at most a quarter of the list, rounded
 * up, as long as there are others.
 */
final class Variety {
  private static final double SCORE = 0.7;
  private static final double KINSHIP = 0.3;
  private static final double SEGMENT = 0.7;
  private static final double CLASS = 0.3;

  /** One of so many in a list may be of the same group. */
  private static final int SHARE = 4;

  private final Catalog catalog;
  private final double[] scores;
  private final double highest;
  private final double range;
  private final List<Integer> left;
  private final double[] kinship;
  private final Map<String, Integer> taken = new HashMap<>();
  private final int mostOfOne;

  /**
   * @param candidates indices of occupations, best first; at least one
   */
  private Variety(Catalog catalog, int[] candidates, double[] scores, int size) {
    this.catalog = catalog;
    mostOfOne = (size + SHARE - 1) / SHARE;
    this.scores = scores;
    highest = scores[candidates[0]];
    range = Math.max(1e-9, highest - scores[candidates[candidates.length - 1]]);
    left = new ArrayList<>(IntStream.of(candidates).boxed().toList());
    kinship = new double[scores.length];
  }

  /**
   * @param candidates indices of occupations, best first
   * @param size how many to choose
   * @param replaced indices of occupations for which another comes; the rest of the list stays
   */
  static int[] spread(
      Catalog catalog, int[] candidates, double[] scores, int size, Set<Integer> replaced) {
    if (candidates.length == 0) {
      return candidates;
    }
    List<Integer> chosen = new ArrayList<>();
    new Variety(catalog, candidates, scores, size).fill(chosen, size);
    if (chosen.removeAll(replaced)) {
      Variety rest = new Variety(catalog, candidates, scores, size);
      rest.left.removeAll(replaced);
      chosen.forEach(rest::take);
      rest.fill(chosen, size);
    }
    return IntStream.of(candidates).filter(chosen::contains).toArray();
  }

  private void fill(List<Integer> chosen, int size) {
    while (chosen.size() < size && !left.isEmpty()) {
      int next = best();
      chosen.add(next);
      take(next);
    }
  }

  private void take(int occupation) {
    left.remove(Integer.valueOf(occupation));
    String brc = catalog.occupations().get(occupation).brc();
    if (brc != null) {
      taken.merge(brc, 1, Integer::sum);
    }
    for (int other : left) {
      kinship[other] =
          Math.max(kinship[other], kinship(brc, catalog.occupations().get(other).brc()));
    }
  }

  private int best() {
    int best = left.get(0);
    double bestValue = Double.NEGATIVE_INFINITY;
    for (int candidate : left) {
      double value =
          SCORE * (1 - (highest - scores[candidate]) / range)
              - KINSHIP * kinship[candidate]
              - (isFull(candidate) ? 1 : 0);
      if (value > bestValue) {
        bestValue = value;
        best = candidate;
      }
    }
    return best;
  }

  private boolean isFull(int occupation) {
    String brc = catalog.occupations().get(occupation).brc();
    return brc != null && taken.getOrDefault(brc, 0) >= mostOfOne;
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
