package nl.koerswijzer.match.ranking;

import java.util.Arrays;

/** The occupations that no wish removes, by score; equal scores by index, which is by id. */
final class Ranking {
  private static final int INDEX_BITS = 22;
  private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
  private static final double UNIT = 1L << 40;

  private final double[] scores;
  private final int[] removals;
  private final int hidden;

  /**
   * @param scores whole multiples of 2⁻⁴⁰ within 0–1
   * @param removals how many wishes remove each occupation
   * @param hidden index of an occupation that is not shown, though no wish removes it; −1 for none
   */
  Ranking(double[] scores, int[] removals, int hidden) {
    this.scores = scores;
    this.removals = removals;
    this.hidden = hidden;
  }

  boolean isListed(int occupation) {
    return removals[occupation] == 0 && occupation != hidden;
  }

  /** Whether the occupation is not shown, though no wish needs to remove it. */
  boolean isHidden(int occupation) {
    return occupation == hidden;
  }

  /** Whether a wish removes the occupation. */
  boolean isRemoved(int occupation) {
    return removals[occupation] > 0;
  }

  /** Whether dropping the one wish that removes the occupation brings it back. */
  boolean isRemovedOnce(int occupation) {
    return removals[occupation] == 1 && occupation != hidden;
  }

  /** How many occupations are listed. */
  int total() {
    int total = 0;
    for (int occupation = 0; occupation < scores.length; occupation++) {
      total += isListed(occupation) ? 1 : 0;
    }
    return total;
  }

  /** Indices of the first occupations, best first. */
  int[] first(int size) {
    long[] keys = new long[scores.length];
    int count = 0;
    for (int occupation = 0; occupation < scores.length; occupation++) {
      if (isListed(occupation)) {
        keys[count++] = key(occupation);
      }
    }
    Arrays.sort(keys, 0, count);
    int[] first = new int[Math.min(size, count)];
    for (int place = 0; place < first.length; place++) {
      first[place] = (int) (keys[place] & INDEX_MASK);
    }
    return first;
  }

  /**
   * The place of an occupation, from 1: how many listed ones go before it, whether or not it is
   * listed itself.
   */
  int rankOf(int occupation) {
    int rank = 1;
    double score = scores[occupation];
    for (int other = 0; other < scores.length; other++) {
      if ((scores[other] > score || (scores[other] == score && other < occupation))
          && isListed(other)) {
        rank++;
      }
    }
    return rank;
  }

  private long key(int occupation) {
    return ((long) ((1 - scores[occupation]) * UNIT) << INDEX_BITS) | occupation;
  }
}
