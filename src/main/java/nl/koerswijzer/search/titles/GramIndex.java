package nl.koerswijzer.search.titles;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts as vectors of their character n-grams, compared by cosine.
 *
 * <p>An n-gram weighs (1 + ln tf) · ln(1 + N ÷ df), with N texts of which df hold it; each text's
 * vector has length 1. Words are framed by a space, so that beginnings and endings count.
 */
final class GramIndex {
  private static final int MIN_GRAM = 2;
  private static final int MAX_GRAM = 4;

  private final Map<String, Integer> ids = new HashMap<>();
  private final float[] rarity;
  private final int[] starts;
  private final int[] texts;
  private final float[] weights;
  private final int size;

  /**
   * @param keys folded words joined by spaces, one text each
   */
  GramIndex(List<String> keys) {
    size = keys.size();
    int[][] grams = new int[size][];
    for (int text = 0; text < size; text++) {
      grams[text] = grams(keys.get(text), true);
    }
    int[] documents = new int[ids.size()];
    long pairs = 0;
    for (int[] of : grams) {
      for (int k = 0; k < of.length; k++) {
        if (k == 0 || of[k] != of[k - 1]) {
          documents[of[k]]++;
          pairs++;
        }
      }
    }
    rarity = new float[documents.length];
    for (int gram = 0; gram < rarity.length; gram++) {
      rarity[gram] = (float) Math.log(1 + (double) size / documents[gram]);
    }
    starts = new int[documents.length + 1];
    for (int gram = 0; gram < documents.length; gram++) {
      starts[gram + 1] = starts[gram] + documents[gram];
    }
    texts = new int[(int) pairs];
    weights = new float[(int) pairs];
    int[] next = Arrays.copyOf(starts, documents.length);
    for (int text = 0; text < size; text++) {
      Vector vector = vector(grams[text]);
      for (int k = 0; k < vector.grams.length; k++) {
        int place = next[vector.grams[k]]++;
        texts[place] = text;
        weights[place] = vector.weights[k];
      }
    }
  }

  /** Cosine of a text with every indexed text. */
  float[] cosines(String key) {
    float[] cosines = new float[size];
    Vector vector = vector(grams(key, false));
    for (int k = 0; k < vector.grams.length; k++) {
      int gram = vector.grams[k];
      for (int place = starts[gram]; place < starts[gram + 1]; place++) {
        cosines[texts[place]] += vector.weights[k] * weights[place];
      }
    }
    return cosines;
  }

  private static final class Vector {
    final int[] grams;
    final float[] weights;

    Vector(int[] grams, float[] weights) {
      this.grams = grams;
      this.weights = weights;
    }
  }

  private Vector vector(int[] sorted) {
    int[] distinct = new int[sorted.length];
    float[] weight = new float[sorted.length];
    int count = 0;
    double squares = 0;
    for (int from = 0; from < sorted.length; ) {
      int to = from;
      while (to < sorted.length && sorted[to] == sorted[from]) {
        to++;
      }
      distinct[count] = sorted[from];
      weight[count] = (float) (1 + Math.log(to - from)) * rarity[sorted[from]];
      squares += weight[count] * weight[count];
      count++;
      from = to;
    }
    float norm = (float) Math.sqrt(squares);
    for (int k = 0; k < count; k++) {
      weight[k] /= norm;
    }
    return new Vector(Arrays.copyOf(distinct, count), Arrays.copyOf(weight, count));
  }

  private int[] grams(String key, boolean learn) {
    String framed = " " + key + " ";
    int[] found = new int[framed.length() * (MAX_GRAM - MIN_GRAM + 1)];
    int count = 0;
    for (int length = MIN_GRAM; length <= MAX_GRAM; length++) {
      for (int from = 0; from + length <= framed.length(); from++) {
        String gram = framed.substring(from, from + length);
        Integer id = learn ? ids.computeIfAbsent(gram, any -> ids.size()) : ids.get(gram);
        if (id != null) {
          found[count++] = id;
        }
      }
    }
    int[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
