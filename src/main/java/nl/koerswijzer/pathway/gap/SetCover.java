package nl.koerswijzer.pathway.gap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The lightest ways to cover a few things with sets that each cover some of them: exact, by dynamic
 * programming over what is covered (2ⁿ states). Greedy set cover can be ln n times too heavy; with
 * {@value #MOST_THINGS} things the exact answer costs less than a millisecond.
 */
final class SetCover {
  /** More than this many things are not asked for at once. */
  static final int MOST_THINGS = 12;

  private static final int MOST_SETS = 5;
  private static final int NEVER = Integer.MAX_VALUE;

  private final int[] covers;
  private final int[] weights;
  private final int all;

  /**
   * @param covers what each set covers, a bit for each thing
   * @param weights what each set costs, at least 0
   * @param things how many things there are, 0–{@value #MOST_THINGS}
   */
  SetCover(int[] covers, int[] weights, int things) {
    if (things < 0 || things > MOST_THINGS) {
      throw new IllegalArgumentException(things + " things is not within 0–" + MOST_THINGS);
    }
    this.covers = covers.clone();
    this.weights = weights.clone();
    this.all = (1 << things) - 1;
  }

  /**
   * The lightest cover with each number of sets that is lighter than every cover with fewer, as
   * places of the sets in ascending order; empty when the sets do not cover all together or there
   * is nothing to cover.
   */
  List<List<Integer>> lightest() {
    List<List<Integer>> found = new ArrayList<>();
    int[][] lightest = new int[MOST_SETS + 1][];
    int[][] last = new int[MOST_SETS + 1][];
    lightest[0] = new int[all + 1];
    Arrays.fill(lightest[0], NEVER);
    lightest[0][0] = 0;
    int best = all == 0 ? 0 : NEVER;
    for (int count = 1; count <= MOST_SETS; count++) {
      lightest[count] = new int[all + 1];
      last[count] = new int[all + 1];
      Arrays.fill(lightest[count], NEVER);
      addOne(lightest[count - 1], lightest[count], last[count]);
      if (lightest[count][all] < best) {
        best = lightest[count][all];
        found.add(trace(lightest, last, count));
      }
    }
    return found;
  }

  private void addOne(int[] before, int[] after, int[] last) {
    for (int covered = 0; covered <= all; covered++) {
      if (before[covered] == NEVER) {
        continue;
      }
      for (int set = 0; set < covers.length; set++) {
        int now = covered | covers[set];
        int weight = before[covered] + weights[set];
        if (now != covered && weight < after[now]) {
          after[now] = weight;
          last[now] = set;
        }
      }
    }
  }

  /** Follows the sets back: of those before, any state that the last set completes will do. */
  private List<Integer> trace(int[][] lightest, int[][] last, int count) {
    List<Integer> sets = new ArrayList<>();
    int covered = all;
    for (int left = count; left > 0; left--) {
      int set = last[left][covered];
      sets.add(set);
      covered = before(lightest[left - 1], lightest[left][covered] - weights[set], covered, set);
    }
    return sets.stream().sorted().toList();
  }

  private int before(int[] lightest, int weight, int covered, int set) {
    for (int state = 0; state <= all; state++) {
      if (state != covered && lightest[state] == weight && (state | covers[set]) == covered) {
        return state;
      }
    }
    throw new IllegalStateException("a cover has no beginning");
  }
}
