package nl.koerswijzer.model;

/**
 * Hours a week, from and to; equal when fixed.
 *
 * @param min at least 0
 * @param max at most 80
 */
public record Hours(double min, double max) {
  /**
   * @throws IllegalArgumentException when the range is outside 0–80 or runs back
   */
  public Hours {
    if (!(min >= 0) || !(max <= 80) || min > max) {
      throw new IllegalArgumentException(
          "hours from " + min + " to " + max + " are not a range within 0–80");
    }
  }

  public boolean overlaps(Hours other) {
    return min <= other.max && other.min <= max;
  }
}
