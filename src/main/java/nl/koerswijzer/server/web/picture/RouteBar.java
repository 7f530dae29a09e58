package nl.koerswijzer.server.web.picture;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteStep;

/**
 * A route as a bar of time, on a scale that the routes beside it share.
 *
 * @param parts its steps that take time, in order; the longest route fills a width of 100
 */
public record RouteBar(List<Part> parts) {
  private static final double GAP = 0.5;

  /**
   * A step.
   *
   * @param from where it begins, 0–100
   * @param width 0–100
   */
  public record Part(double from, double width, boolean isPaid) {}

  public RouteBar {
    parts = List.copyOf(parts);
  }

  /**
   * @param longest months of the longest route beside it
   */
  public static RouteBar of(Route route, int longest) {
    List<Part> parts = new ArrayList<>();
    int before = 0;
    for (RouteStep step : route.steps()) {
      int months = step.cost().months();
      if (months > 0) {
        double width = 100.0 * months / longest;
        parts.add(new Part(100.0 * before / longest, Math.max(GAP, width - GAP), step.isPaid()));
      }
      before += months;
    }
    return new RouteBar(parts);
  }
}
