package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;

/**
 * How alike occupations are by all their names together, learned from the names alone.
 *
 * <p>An occupation is a vector of the units of its names: a unit that stands in n of them weighs (1
 * + ln n) · ln(1 + N ÷ df), with N occupations of which df have it. Occupations are as alike as the
 * cosine of their vectors.
 */
final class Likeness {
  private static final int LIKENED = 5;
  private static final int POWER = 4;

  private final int[] starts;
  private final int[] units;
  private final float[] weights;
  private final int[] holderStarts;
  private final int[] holders;
  private final float[] holderWeights;

  /**
   * @param names for each occupation the units of its names
   */
  Likeness(List<List<List<String>>> names) {
    Map<String, Integer> ids = new HashMap<>();
    List<SortedMap<Integer, Integer>> counts = new ArrayList<>();
    for (List<List<String>> occupation : names) {
      SortedMap<Integer, Integer> count = new TreeMap<>();
      occupation.forEach(
          name ->
              name.forEach(
                  unit ->
                      count.merge(ids.computeIfAbsent(unit, any -> ids.size()), 1, Integer::sum)));
      counts.add(count);
    }
    int[] having = new int[ids.size()];
    counts.forEach(count -> count.keySet().forEach(unit -> having[unit]++));
    starts = new int[counts.size() + 1];
    int all = counts.stream().mapToInt(Map::size).sum();
    units = new int[all];
    weights = new float[all];
    for (int occupation = 0; occupation < counts.size(); occupation++) {
      fill(occupation, counts.get(occupation), having);
    }
    holderStarts = new int[ids.size() + 1];
    holders = new int[all];
    holderWeights = new float[all];
    invert();
  }

  private void fill(int occupation, SortedMap<Integer, Integer> count, int[] having) {
    int place = starts[occupation];
    double squares = 0;
    for (Map.Entry<Integer, Integer> unit : count.entrySet()) {
      double rarity = Math.log(1 + (double) (starts.length - 1) / having[unit.getKey()]);
      double weight = (1 + Math.log(unit.getValue())) * rarity;
      units[place] = unit.getKey();
      weights[place++] = (float) weight;
      squares += weight * weight;
    }
    for (int k = starts[occupation]; k < place; k++) {
      weights[k] /= (float) Math.sqrt(squares);
    }
    starts[occupation + 1] = place;
  }

  private void invert() {
    for (int unit : units) {
      holderStarts[unit + 1]++;
    }
    for (int unit = 1; unit < holderStarts.length; unit++) {
      holderStarts[unit] += holderStarts[unit - 1];
    }
    int[] next = holderStarts.clone();
    for (int occupation = 0; occupation < starts.length - 1; occupation++) {
      for (int k = starts[occupation]; k < starts[occupation + 1]; k++) {
        int place = next[units[k]]++;
        holders[place] = occupation;
        holderWeights[place] = weights[k];
      }
    }
  }

  Likeness(ArrayReader in) throws IOException {
    starts = in.readInts();
    units = in.readInts();
    weights = in.readFloats();
    holderStarts = new int[in.readInt()];
    holders = new int[units.length];
    holderWeights = new float[units.length];
    invert();
  }

  void write(ArrayWriter out) throws IOException {
    out.write(starts);
    out.write(units);
    out.write(weights);
    out.write(holderStarts.length);
  }

  /**
   * Raises the score of every occupation by how much it is like the best ones: by factor · s₁ · Σ
   * wᵢ · cos(i, occupation) ÷ Σ wᵢ over the {@value #LIKENED} best, of which the i-th has score sᵢ
   * and weight wᵢ = (sᵢ ÷ s₁)^{@value #POWER}.
   *
   * @param scores one for each occupation
   */
  void raise(float[] scores, float factor) {
    int[] best = best(scores);
    if (best.length == 0) {
      return;
    }
    float first = scores[best[0]];
    float[] sum = new float[holderStarts.length - 1];
    float all = 0;
    for (int occupation : best) {
      float weight = (float) Math.pow(scores[occupation] / first, POWER);
      all += weight;
      for (int k = starts[occupation]; k < starts[occupation + 1]; k++) {
        sum[units[k]] += weight * weights[k];
      }
    }
    add(scores, sum, factor * first / all);
  }

  private void add(float[] scores, float[] sum, float factor) {
    for (int unit = 0; unit < sum.length; unit++) {
      if (sum[unit] > 0) {
        float weight = factor * sum[unit];
        for (int k = holderStarts[unit]; k < holderStarts[unit + 1]; k++) {
          scores[holders[k]] += weight * holderWeights[k];
        }
      }
    }
  }

  /** The occupations with the highest scores above 0, highest first. */
  private static int[] best(float[] scores) {
    int[] best = new int[LIKENED];
    int size = 0;
    for (int occupation = 0; occupation < scores.length; occupation++) {
      float score = scores[occupation];
      if (score > 0 && (size < LIKENED || score > scores[best[size - 1]])) {
        int place = size < LIKENED ? size++ : size - 1;
        while (place > 0 && scores[best[place - 1]] < score) {
          best[place] = best[place - 1];
          place--;
        }
        best[place] = occupation;
      }
    }
    return java.util.Arrays.copyOf(best, size);
  }
}
