package nl.koerswijzer.evaluate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/**
 * What a title benchmark measured.
 *
 * @param variation what was measured, such as {@code everything}
 * @param queries how many titles were looked for
 * @param labels how many labels could be found
 * @param scores how good the rankings are
 * @param microsP50 half of the titles took at most this many microseconds
 * @param microsP99 99 of 100 titles took at most this many microseconds
 * @param rankings one for each title
 */
public record TitleReport(
    String variation,
    int queries,
    int labels,
    RetrievalScores scores,
    double microsP50,
    double microsP99,
    List<Ranking> rankings) {
  private static final String TAG = "koerswijzer";

  /** The labels found for one title: ids of elements, best first, at most 100. */
  public record Ranking(String query, List<String> elements) {
    public Ranking {
      elements = List.copyOf(elements);
    }
  }

  public TitleReport {
    rankings = List.copyOf(rankings);
  }

  /**
   * Writes the rankings in TREC run format: {@code query Q0 element rank score tag}. The score only
   * keeps the order: it falls by 1 from rank to rank.
   *
   * @throws IOException when it cannot be written
   */
  public void writeRun(Writer out) throws IOException {
    for (Ranking ranking : rankings) {
      for (int k = 0; k < ranking.elements().size(); k++) {
        out.write(
            String.format(
                Locale.ROOT,
                "%s Q0 %s %d %d %s\n",
                ranking.query(),
                ranking.elements().get(k),
                k + 1,
                TitleBenchmark.DEPTH - k,
                TAG));
      }
    }
  }
}
