package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which units stand for one another, learned from the titles themselves: two names of one
 * occupation that differ in one unit each ({@code bediener freesmachine}, {@code operator
 * freesmachine}) say that bediener and operator do.
 *
 * <p>With n the number of occupations that say so of u and w (half for names that share no other
 * unit), and t(u) the sum of all that is said of u, the strength is 1.2 · n ÷ (min(t(u), t(w)) +
 * 1), at most {@value #MOST}; below {@value #LEAST} it does not count.
 */
final class Substitutions {
  static final double LEAST = 0.3;
  private static final double MOST = 0.9;
  private static final double SCALE = 1.2;
  private static final double ALONE = 0.5;

  private final SortedMap<String, SortedMap<String, Double>> said = new TreeMap<>();

  /**
   * @param titles for each occupation the units of its names
   */
  static SortedMap<String, SortedMap<String, Double>> learn(List<List<List<String>>> titles) {
    Substitutions learned = new Substitutions();
    titles.forEach(learned::hear);
    return learned.strengths();
  }

  private void hear(List<List<String>> names) {
    Map<List<String>, Double> pairs = new HashMap<>();
    for (int left = 0; left < names.size(); left++) {
      for (int right = left + 1; right < names.size(); right++) {
        compare(names.get(left), names.get(right), pairs);
      }
    }
    pairs.forEach((pair, weight) -> say(pair.get(0), pair.get(1), weight));
  }

  private static void compare(
      List<String> left, List<String> right, Map<List<String>, Double> pairs) {
    List<String> onlyLeft = without(left, right);
    List<String> onlyRight = without(right, left);
    if (onlyLeft.size() == 1 && onlyRight.size() == 1) {
      double weight = left.size() > 1 ? 1 : ALONE;
      List<String> pair = new ArrayList<>(List.of(onlyLeft.get(0), onlyRight.get(0)));
      pair.sort(null);
      pairs.merge(pair, weight, Math::max);
    }
  }

  private static List<String> without(List<String> units, List<String> others) {
    Set<String> known = new HashSet<>(others);
    return units.stream().filter(unit -> !known.contains(unit)).toList();
  }

  private void say(String unit, String other, double weight) {
    said.computeIfAbsent(unit, any -> new TreeMap<>()).merge(other, weight, Double::sum);
    said.computeIfAbsent(other, any -> new TreeMap<>()).merge(unit, weight, Double::sum);
  }

  private SortedMap<String, SortedMap<String, Double>> strengths() {
    Map<String, Double> totals = new HashMap<>();
    said.forEach(
        (unit, others) ->
            totals.put(unit, others.values().stream().mapToDouble(Double::doubleValue).sum()));
    SortedMap<String, SortedMap<String, Double>> strengths = new TreeMap<>();
    said.forEach(
        (unit, others) ->
            others.forEach(
                (other, count) -> {
                  double least =
                      Math.min(totals.getOrDefault(unit, 0.0), totals.getOrDefault(other, 0.0));
                  double strength = SCALE * count / (least + 1);
                  if (strength > LEAST) {
                    strengths
                        .computeIfAbsent(unit, any -> new TreeMap<>())
                        .put(other, Math.min(MOST, strength));
                  }
                }));
    return strengths;
  }
}
