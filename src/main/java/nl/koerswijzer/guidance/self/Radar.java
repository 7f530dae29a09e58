package nl.koerswijzer.guidance.self;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the corners of a radar are: the first score on top, the others around with the clock. Page
 * and paper draw the same one.
 *
 * @param corners one for each score, from the middle at (0, 0); y grows downwards
 */
public record Radar(List<Corner> corners) {
  /** A point of the drawing. */
  public record Corner(double x, double y) {}

  public Radar {
    corners = List.copyOf(corners);
  }

  /**
   * The corners of scores.
   *
   * @param scores 0–100
   * @param radius length of a score of a hundred
   */
  public static Radar of(double[] scores, double radius) {
    List<Corner> corners = new ArrayList<>();
    for (int k = 0; k < scores.length; k++) {
      double angle = 2 * Math.PI * k / scores.length;
      double length = radius * scores[k] / 100;
      corners.add(new Corner(length * Math.sin(angle), -length * Math.cos(angle)));
    }
    return new Radar(corners);
  }

  /** A ring on which every score is the same. */
  public static Radar ring(double score, int corners, double radius) {
    double[] even = new double[corners];
    Arrays.fill(even, score);
    return of(even, radius);
  }
}
