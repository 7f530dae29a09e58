package nl.koerswijzer.server.web.match;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.guidance.match.Matching.Suited;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.Component.Basis;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.server.web.page.Chance;

/**
 * Wanting, being able and chance on one plane: further right is what a person can do more of,
 * higher is what they want more. Each axis is the mean of the values of its parts, by weight, and
 * runs from the lowest to the highest on the plane.
 *
 * @param points one for each profession, in the order of the list; empty when too little is known
 */
public record Plane(List<Point> points) {
  /** Width and height of the plane in units of the drawing. */
  public static final int SIZE = 400;

  private static final int MARGIN = 34;
  private static final double LEAST_SPAN = 0.2;
  private static final double APART = 28;

  /**
   * A profession on the plane.
   *
   * @param want 0–100
   * @param able 0–100
   * @param x from the left, in units of the drawing
   * @param y from the top, in units of the drawing
   */
  public record Point(
      int number, String title, int want, int able, Chance chance, long x, long y) {}

  public Plane {
    points = List.copyOf(points);
  }

  /**
   * @param lines the professions as the list shows them, in the order of the matches
   */
  static Plane of(List<Suited> suited, List<MatchesPage.Match> lines) {
    List<double[]> known = new ArrayList<>();
    for (Suited each : suited) {
      double want = mean(each.match().components(), ComponentName.INTERESTS, ComponentName.VALUES);
      double able = mean(each.match().components(), ComponentName.SKILLS, ComponentName.EDUCATION);
      if (Double.isNaN(want) || Double.isNaN(able)) {
        return new Plane(List.of());
      }
      known.add(new double[] {able, want});
    }
    return new Plane(placed(known, lines));
  }

  private static List<Point> placed(List<double[]> known, List<MatchesPage.Match> lines) {
    Axis able = Axis.of(known.stream().mapToDouble(point -> point[0]).toArray());
    Axis want = Axis.of(known.stream().mapToDouble(point -> point[1]).toArray());
    List<Point> points = new ArrayList<>();
    for (int k = 0; k < known.size(); k++) {
      double x = able.at(known.get(k)[0]);
      double y = SIZE - want.at(known.get(k)[1]);
      while (isTaken(points, x, y)) {
        x = x + APART > SIZE - MARGIN ? MARGIN : x + APART;
      }
      MatchesPage.Match line = lines.get(k);
      points.add(
          new Point(
              line.number(),
              line.line().title(),
              (int) Math.round(100 * known.get(k)[1]),
              (int) Math.round(100 * known.get(k)[0]),
              line.line().chance(),
              Math.round(x),
              Math.round(y)));
    }
    return points;
  }

  private static boolean isTaken(List<Point> points, double x, double y) {
    return points.stream().anyMatch(point -> Math.hypot(point.x() - x, point.y() - y) < APART - 1);
  }

  private static double mean(List<Component> components, ComponentName one, ComponentName other) {
    double sum = 0;
    double weights = 0;
    for (Component component : components) {
      boolean counts = component.name() == one || component.name() == other;
      if (counts && component.basis() != Basis.LEFT_OUT) {
        sum += component.contribution();
        weights += component.weight();
      }
    }
    return weights == 0 ? Double.NaN : sum / weights;
  }

  /** From values to units of the drawing. */
  private record Axis(double from, double span) {
    static Axis of(double[] values) {
      double low = java.util.Arrays.stream(values).min().orElse(0);
      double high = java.util.Arrays.stream(values).max().orElse(1);
      double span = Math.max(LEAST_SPAN, high - low);
      return new Axis((low + high - span) / 2, span);
    }

    double at(double value) {
      return MARGIN + (value - from) / span * (SIZE - 2 * MARGIN);
    }
  }
}
