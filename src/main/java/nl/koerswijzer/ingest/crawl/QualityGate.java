package nl.koerswijzer.ingest.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Holds a crawl against the accepted ones before it. A crawl that differs too much is not believed:
 * a site that was rebuilt, or answers with the same page everywhere, looks like a collapse, a surge
 * or a field that is suddenly empty. Small sources vary too much to judge.
 */
final class QualityGate {
  private static final int ENOUGH = 20;
  private static final double COLLAPSE = 0.5;
  private static final double SURGE = 3;
  private static final double FALL = 0.3;
  private static final double MOST_REFUSED = 0.3;

  private QualityGate() {}

  /**
   * What is wrong with a crawl.
   *
   * @param now what was measured
   * @param before what was measured of the accepted crawls before it, in any order
   * @return in words, lower case, no full stop; empty when nothing is
   */
  static List<String> objections(
      SortedMap<String, Double> now, List<SortedMap<String, Double>> before) {
    List<String> objections = new ArrayList<>();
    if (before.isEmpty()) {
      return objections;
    }
    double usual = median(before, RunFigures.ALIVE);
    double alive = now.getOrDefault(RunFigures.ALIVE, 0.0);
    if (usual >= ENOUGH && alive < COLLAPSE * usual) {
      objections.add(
          String.format(Locale.ROOT, "%.0f vacancies live, %.0f before: a collapse", alive, usual));
    }
    if (alive >= ENOUGH && usual >= 1 && alive > SURGE * usual) {
      objections.add(
          String.format(Locale.ROOT, "%.0f vacancies live, %.0f before: a surge", alive, usual));
    }
    double refused = now.getOrDefault(RunFigures.REFUSED, 0.0);
    boolean more = refused > 2 * median(before, RunFigures.REFUSED);
    if (refused >= ENOUGH && more && refused > MOST_REFUSED * (alive + refused)) {
      objections.add(
          String.format(
              Locale.ROOT, "%.0f records were refused beside %.0f that live", refused, alive));
    }
    if (usual >= ENOUGH) {
      now.forEach(
          (name, share) -> {
            double share0 = median(before, name);
            if (name.startsWith(RunFigures.FILLED) && share < share0 - FALL) {
              objections.add(
                  String.format(
                      Locale.ROOT,
                      "%s is filled in %.0f%%, in %.0f%% before",
                      name.substring(RunFigures.FILLED.length()),
                      100 * share,
                      100 * share0));
            }
          });
    }
    return objections;
  }

  private static double median(List<SortedMap<String, Double>> before, String name) {
    double[] values =
        before.stream().mapToDouble(figures -> figures.getOrDefault(name, 0.0)).sorted().toArray();
    return values[values.length / 2];
  }
}
