package nl.koerswijzer.evaluate;

import java.util.List;
import java.util.Set;

/**
 * How good rankings are, over all questions, to the depth of the rankings.
 *
 * @param mrr mean reciprocal rank: the mean over the questions of 1 ÷ rank of the first relevant
 *     element, 0 when there is none
 * @param map mean average precision: the mean over the questions of the sum over the relevant
 *     elements found of (relevant ones so far ÷ rank), divided by all relevant elements
 * @param success1 share of questions with a relevant element at rank 1
 * @param success5 share of questions with a relevant element among the first 5
 * @param success10 share of questions with a relevant element among the first 10
 */
public record RetrievalScores(
    double mrr, double map, double success1, double success5, double success10) {
  /**
   * @param rankings for each question the elements, best first
   * @param relevant for each question the relevant elements
   */
  static RetrievalScores of(List<List<Integer>> rankings, List<Set<Integer>> relevant) {
    double reciprocal = 0;
    double precision = 0;
    int[] within = new int[11];
    for (int query = 0; query < rankings.size(); query++) {
      int first = 0;
      int found = 0;
      double sum = 0;
      Set<Integer> wanted = relevant.get(query);
      for (int rank = 1; rank <= rankings.get(query).size(); rank++) {
        if (wanted.contains(rankings.get(query).get(rank - 1))) {
          first = first == 0 ? rank : first;
          found++;
          sum += (double) found / rank;
        }
      }
      reciprocal += first == 0 ? 0 : 1.0 / first;
      precision += wanted.isEmpty() ? 0 : sum / wanted.size();
      for (int depth = Math.max(1, first); first > 0 && depth < within.length; depth++) {
        within[depth]++;
      }
    }
    double all = Math.max(1, rankings.size());
    return new RetrievalScores(
        reciprocal / all, precision / all, within[1] / all, within[5] / all, within[10] / all);
  }
}
