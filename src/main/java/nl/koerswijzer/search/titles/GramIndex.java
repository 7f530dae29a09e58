package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;

/**
 * Texts as vectors of the character n-grams of their words, compared by cosine.
 *
 * <p>Each word is framed by a space, so that beginnings and endings count. An n-gram weighs (1 + ln
 * tf) · ln(1 + N ÷ df), with N texts of which df hold it; each text's vector has length 1.
 */
final class GramIndex {
  private final int shortest;
  private final int longest;
  private final GramIds ids;
  private final float[] rarity;
  private final int[] starts;
  private final int[] texts;
  private final float[] weights;
  private final int size;

  /**
   * @param keys folded words joined by spaces, one text each
   * @param shortest number of characters of the shortest n-grams
   * @param longest number of characters of the longest n-grams
   */
  GramIndex(List<String> keys, int shortest, int longest) {
    this.shortest = shortest;
    this.longest = longest;
    ids = new GramIds();
    size = keys.size();
    int[][] grams = new int[size][];
    for (int text = 0; text < size; text++) {
      grams[text] = grams(keys.get(text), true);
    }
    int[] documents = countDocuments(grams);
    rarity = new float[documents.length];
    starts = new int[documents.length + 1];
    for (int gram = 0; gram < documents.length; gram++) {
      rarity[gram] = (float) Math.log(1 + (double) size / documents[gram]);
      starts[gram + 1] = starts[gram] + documents[gram];
    }
    texts = new int[starts[documents.length]];
    weights = new float[texts.length];
    fill(grams);
  }

  GramIndex(ArrayReader in) throws IOException {
    shortest = in.readInt();
    longest = in.readInt();
    size = in.readInt();
    ids = new GramIds(in);
    rarity = in.readFloats();
    starts = in.readInts();
    texts = in.readInts();
    weights = in.readFloats();
  }

  void write(ArrayWriter out) throws IOException {
    out.write(shortest);
    out.write(longest);
    out.write(size);
    ids.write(out);
    out.write(rarity);
    out.write(starts);
    out.write(texts);
    out.write(weights);
  }

  private int[] countDocuments(int[][] grams) {
    int[] documents = new int[ids.size()];
    for (int[] of : grams) {
      for (int k = 0; k < of.length; k++) {
        if (k == 0 || of[k] != of[k - 1]) {
          documents[of[k]]++;
        }
      }
    }
    return documents;
  }

  private void fill(int[][] grams) {
    int[] next = Arrays.copyOf(starts, rarity.length);
    for (int text = 0; text < size; text++) {
      Vector vector = new Vector(grams[text]);
      for (int k = 0; k < vector.length; k++) {
        int place = next[vector.grams[k]]++;
        texts[place] = text;
        weights[place] = vector.weights[k];
      }
    }
  }

  int size() {
    return size;
  }

  /**
   * Adds the cosine of a text with every indexed text.
   *
   * @param cosines one number for each indexed text, 0 before
   */
  void addCosines(String key, float[] cosines) {
    Vector vector = new Vector(grams(key, false));
    for (int k = 0; k < vector.length; k++) {
      float weight = vector.weights[k];
      int end = starts[vector.grams[k] + 1];
      for (int place = starts[vector.grams[k]]; place < end; place++) {
        cosines[texts[place]] += weight * weights[place];
      }
    }
  }

  /** The n-grams of one text, each once, with weights that make the vector as long as 1. */
  private final class Vector {
    private final int[] grams;
    private final float[] weights;
    private int length;

    Vector(int[] sorted) {
      grams = new int[sorted.length];
      weights = new float[sorted.length];
      double squares = 0;
      for (int from = 0; from < sorted.length; ) {
        int to = from;
        while (to < sorted.length && sorted[to] == sorted[from]) {
          to++;
        }
        float weight = (float) (1 + Math.log(to - from)) * rarity[sorted[from]];
        grams[length] = sorted[from];
        weights[length++] = weight;
        squares += weight * weight;
        from = to;
      }
      for (int k = 0; k < length; k++) {
        weights[k] /= (float) Math.sqrt(squares);
      }
    }
  }

  /** Ids of the n-grams of a text, ascending, with repetitions; unknown ones are left out. */
  private int[] grams(String key, boolean learn) {
    int[] found = new int[(key.length() + 2) * (longest - shortest + 1) * 2];
    int count = 0;
    for (int start = 0; start < key.length(); ) {
      int space = key.indexOf(' ', start);
      int end = space < 0 ? key.length() : space;
      String framed = " " + key.substring(start, end) + " ";
      for (int length = shortest; length <= longest; length++) {
        for (int from = 0; from + length <= framed.length(); from++) {
          int id = learn ? ids.findOrAdd(framed, from, length) : ids.find(framed, from, length);
          if (id >= 0) {
            found[count++] = id;
          }
        }
      }
      start = end + 1;
    }
    int[] sorted = Arrays.copyOf(found, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
