package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Titles as sets of units, compared by how much each covers the other.
 *
 * <p>A unit weighs w = ln(1 + N ÷ df), with N titles of which df hold it. With s(u, v) from 0 to 1
 * for how well unit v stands for unit u, the title T covers the question Q by Σ_{u∈Q} w(u) ·
 * max_{v∈T} s(u, v) ÷ Σ_{u∈Q} w(u), and Q covers T by Σ_{v∈T} w(v) · Σ_{u∈Q} s(u, v) ÷ Σ_{v∈T}
 * w(v), at most 1. The score is the product of both: something is missing on neither side.
 */
final class UnitIndex {
  private static final double SAME_ROOT = 0.75;
  private static final double SPELLED_ALIKE = 0.55;
  private static final double SPELLING = 0.8;
  private static final double UNKNOWN_FREQUENCY = 2;
  private static final int SHORTEST_GRAM = 2;
  private static final int LONGEST_GRAM = 4;
  private static final int REMEMBERED = 50_000;

  private final Map<String, Integer> ids = new HashMap<>();
  private final List<String> units = new ArrayList<>();
  private final Map<String, List<Integer>> byRoot = new HashMap<>();
  private final Relations relations;
  private final GramIndex spellings;
  private final int[][] titles;
  private final float[] weights;
  private final float[] titleWeights;
  private final double unknownWeight;
  private final Map<String, List<Stand>> stands = new ConcurrentHashMap<>();

  /** A unit that can stand for another, and how well, above 0 and at most 1. */
  private record Stand(int unit, float strength) {}

  /** What is known of units beside their spelling. */
  interface Relations {
    /** Units that may stand for this one, with a strength above 0 and at most 1. */
    Map<String, Double> of(String unit);
  }

  /**
   * @param read the units of each title
   */
  UnitIndex(List<List<String>> read, Relations relations) {
    this.relations = relations;
    List<List<Integer>> holders = new ArrayList<>();
    for (int title = 0; title < read.size(); title++) {
      for (String unit : read.get(title)) {
        int id = ids.computeIfAbsent(unit, this::learn);
        if (id == holders.size()) {
          holders.add(new ArrayList<>());
        }
        holders.get(id).add(title);
      }
    }
    titles = new int[holders.size()][];
    weights = new float[holders.size()];
    titleWeights = new float[read.size()];
    for (int unit = 0; unit < titles.length; unit++) {
      titles[unit] = holders.get(unit).stream().mapToInt(Integer::intValue).toArray();
      weights[unit] = (float) weight(read.size(), titles[unit].length);
      for (int title : titles[unit]) {
        titleWeights[title] += weights[unit];
      }
    }
    unknownWeight = weight(read.size(), UNKNOWN_FREQUENCY);
    spellings =
        new GramIndex(units.stream().map(Units::spelling).toList(), SHORTEST_GRAM, LONGEST_GRAM);
  }

  private int learn(String unit) {
    units.add(unit);
    byRoot.computeIfAbsent(Units.root(unit), any -> new ArrayList<>()).add(units.size() - 1);
    return units.size() - 1;
  }

  private static double weight(double all, double holding) {
    return Math.log(1 + all / holding);
  }

  /**
   * Raises the score of every title to what this question gives it.
   *
   * @param factor what the question counts for, at most 1
   * @param scores one number for each title
   */
  void raise(List<String> question, double factor, float[] scores, Scratch scratch) {
    double all = 0;
    for (String unit : question) {
      Integer id = ids.get(unit);
      double weight = id == null ? unknownWeight : weights[id];
      all += weight;
      scratch.nextUnit();
      for (Stand stand : stands(unit)) {
        float strength = stand.strength;
        float back = strength * weights[stand.unit];
        for (int title : titles[stand.unit]) {
          scratch.cover(title, (float) weight * strength, back);
        }
      }
    }
    for (int k = 0; k < scratch.count; k++) {
      int title = scratch.touched[k];
      double covered = scratch.question[title] / all;
      double covering = Math.min(1, scratch.title[title] / titleWeights[title]);
      scores[title] = Math.max(scores[title], (float) (factor * covered * covering));
    }
    scratch.clear();
  }

  /** Sums that are kept while titles are compared with one question; to be used again. */
  static final class Scratch {
    private final float[] question;
    private final float[] title;
    private final int[] lastUnit;
    private final int[] touched;
    private int count;
    private int unit;

    Scratch(int titles) {
      question = new float[titles];
      title = new float[titles];
      lastUnit = new int[titles];
      touched = new int[titles];
    }

    private void nextUnit() {
      unit++;
    }

    /** Units stand in descending strength, so that the first that a title holds is its best. */
    private void cover(int place, float forward, float back) {
      if (question[place] == 0 && title[place] == 0) {
        touched[count++] = place;
      }
      if (lastUnit[place] != unit) {
        lastUnit[place] = unit;
        question[place] += forward;
      }
      title[place] += back;
    }

    private void clear() {
      for (int k = 0; k < count; k++) {
        question[touched[k]] = 0;
        title[touched[k]] = 0;
        lastUnit[touched[k]] = 0;
      }
      count = 0;
      unit = 0;
    }
  }

  private List<Stand> stands(String unit) {
    List<Stand> known = stands.get(unit);
    if (known == null) {
      known = findStands(unit);
      if (stands.size() < REMEMBERED) {
        stands.put(unit, known);
      }
    }
    return known;
  }

  private List<Stand> findStands(String unit) {
    Map<Integer, Double> found = new HashMap<>();
    for (int other : byRoot.getOrDefault(Units.root(unit), List.of())) {
      found.put(other, units.get(other).equals(unit) ? 1 : SAME_ROOT);
    }
    relations
        .of(unit)
        .forEach(
            (other, strength) -> {
              Integer id = ids.get(other);
              if (id != null) {
                found.merge(id, strength, Math::max);
              }
            });
    float[] cosines = new float[spellings.size()];
    spellings.addCosines(Units.spelling(unit), cosines);
    for (int other = 0; other < cosines.length; other++) {
      if (cosines[other] > SPELLED_ALIKE) {
        found.merge(other, SPELLING * cosines[other], Math::max);
      }
    }
    Stand[] sorted =
        found.entrySet().stream()
            .map(entry -> new Stand(entry.getKey(), entry.getValue().floatValue()))
            .toArray(Stand[]::new);
    Arrays.sort(
        sorted,
        Comparator.comparingDouble(Stand::strength).reversed().thenComparingInt(Stand::unit));
    return List.of(sorted);
  }
}
