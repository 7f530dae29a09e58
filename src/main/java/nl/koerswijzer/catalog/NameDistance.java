package nl.koerswijzer.catalog;

import java.util.Arrays;

/**
 * How many letters must be changed, added or left out to make one name of another (Levenshtein,
 * 1966).
 */
final class NameDistance {
  private NameDistance() {}

  /**
   * The distance, or {@code limit + 1} when it is above the limit.
   *
   * @param limit at least 0
   */
  static int of(String one, String other, int limit) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] row = new int[other.length() + 1];
    Arrays.setAll(row, column -> column);
    for (int line = 1; line <= one.length(); line++) {
      int diagonal = row[0];
      row[0] = line;
      for (int column = 1; column <= other.length(); column++) {
        int changed = diagonal + (one.charAt(line - 1) == other.charAt(column - 1) ? 0 : 1);
        diagonal = row[column];
        row[column] = Math.min(changed, Math.min(row[column - 1], row[column]) + 1);
      }
    }
    return Math.min(row[other.length()], limit + 1);
  }
}
