package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;
import nl.koerswijzer.search.file.TextTable;

/**
 * Titles as sets of units, compared by how much each covers the other.
 *
 * <p>A unit weighs w = ln(1 + N ÷ df), with N titles of which df hold it. With s(u, v) from 0 to 1
 * for how well unit v stands for unit u, the title T covers the question Q by Σ_{u∈Q} w(u) ·
 * max_{v∈T} s(u, v) ÷ Σ_{u∈Q} w(u), and Q covers T by Σ_{v∈T} w(v) · Σ_{u∈Q} s(u, v) ÷ Σ_{v∈T}
 * w(v), at most 1. The score is the product of both: something is missing on neither side.
 */
final class UnitIndex {
  private static final float SAME_ROOT = 0.75f;
  private static final double SPELLED_ALIKE = 0.55;
  private static final float SPELLING = 0.8f;
  private static final double UNKNOWN_FREQUENCY = 2;
  private static final int SHORTEST_GRAM = 2;
  private static final int LONGEST_GRAM = 4;
  private static final int REMEMBERED = 50_000;

  private final TextTable units;
  private final UnitRelations relations;
  private final GramIndex spellings;
  private final int[] starts;
  private final int[] titles;
  private final float[] weights;
  private final float[] titleWeights;
  private final Map<String, Asked> known = new ConcurrentHashMap<>();

  /** A unit that can stand for another, and how well, above 0 and at most 1. */
  private record Stand(int unit, float strength) {}

  /** A unit of a question: its weight, and what can stand for it in descending strength. */
  private record Asked(float weight, List<Stand> stands) {}

  /** What is known of the units of titles beside their spelling. */
  interface Knowledge {
    UnitRelations of(TextTable units);
  }

  /**
   * @param read the units of each title
   */
  UnitIndex(List<List<String>> read, Knowledge knowledge) {
    SortedMap<String, List<Integer>> holders = new TreeMap<>();
    for (int title = 0; title < read.size(); title++) {
      for (String unit : read.get(title)) {
        holders.computeIfAbsent(unit, any -> new ArrayList<>()).add(title);
      }
    }
    List<String> names = List.copyOf(holders.keySet());
    units = TextTable.of(names);
    relations = knowledge.of(units);
    starts = new int[names.size() + 1];
    weights = new float[names.size()];
    titleWeights = new float[read.size()];
    titles = new int[holders.values().stream().mapToInt(List::size).sum()];
    int unit = 0;
    for (List<Integer> holding : holders.values()) {
      weights[unit] = weight(holding.size());
      int place = starts[unit];
      for (int title : holding) {
        titles[place++] = title;
        titleWeights[title] += weights[unit];
      }
      starts[++unit] = place;
    }
    spellings =
        new GramIndex(names.stream().map(Units::spelling).toList(), SHORTEST_GRAM, LONGEST_GRAM);
  }

  UnitIndex(ArrayReader in) throws IOException {
    units = TextTable.read(in);
    relations = new UnitRelations(in);
    spellings = new GramIndex(in);
    starts = in.readInts();
    titles = in.readInts();
    weights = in.readFloats();
    titleWeights = in.readFloats();
  }

  void write(ArrayWriter out) throws IOException {
    units.write(out);
    relations.write(out);
    spellings.write(out);
    out.write(starts);
    out.write(titles);
    out.write(weights);
    out.write(titleWeights);
  }

  private float weight(double holding) {
    return (float) Math.log(1 + titleWeights.length / holding);
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
      Asked asked = asked(unit);
      float weight = asked.weight;
      all += weight;
      scratch.nextUnit();
      for (Stand stand : asked.stands) {
        float strength = stand.strength;
        float back = strength * weights[stand.unit];
        for (int place = starts[stand.unit]; place < starts[stand.unit + 1]; place++) {
          scratch.cover(titles[place], weight * strength, back);
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

  private Asked asked(String unit) {
    Asked asked = known.get(unit);
    if (asked == null) {
      int id = units.find(unit);
      asked = new Asked(id < 0 ? weight(UNKNOWN_FREQUENCY) : weights[id], findStands(unit));
      if (known.size() < REMEMBERED) {
        known.put(unit, asked);
      }
    }
    return asked;
  }

  private List<Stand> findStands(String unit) {
    Map<Integer, Float> found = new HashMap<>();
    for (String related : Units.sameRoot(unit)) {
      int id = units.find(related);
      if (id >= 0) {
        found.put(id, related.equals(unit) ? 1 : SAME_ROOT);
      }
    }
    relations.of(unit, (id, strength) -> found.merge(id, strength, Math::max));
    float[] cosines = new float[spellings.size()];
    spellings.addCosines(Units.spelling(unit), cosines);
    for (int other = 0; other < cosines.length; other++) {
      if (cosines[other] > SPELLED_ALIKE) {
        found.merge(other, SPELLING * cosines[other], Math::max);
      }
    }
    Stand[] sorted =
        found.entrySet().stream()
            .map(entry -> new Stand(entry.getKey(), entry.getValue()))
            .toArray(Stand[]::new);
    Arrays.sort(
        sorted,
        Comparator.comparingDouble(Stand::strength).reversed().thenComparingInt(Stand::unit));
    return List.of(sorted);
  }
}
