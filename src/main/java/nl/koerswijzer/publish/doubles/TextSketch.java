package nl.koerswijzer.publish.doubles;

import java.util.Arrays;
import nl.koerswijzer.language.Words;

/**
 * A text as a few hundred bytes that tell how many runs of five words it shares with another: a
 * MinHash of one permutation, its empty bins filled from their neighbours.
 */
final class TextSketch {
  static final int BINS = 128;

  /** A shorter text is compared as a whole. */
  static final int FEWEST_SHINGLES = 20;

  private static final int RUN = 5;
  private static final int LONGEST = 12_000;

  private final short[] bins;
  private final long whole;
  private final int shingles;

  private TextSketch(short[] bins, long whole, int shingles) {
    this.bins = bins;
    this.whole = whole;
    this.shingles = shingles;
  }

  static TextSketch of(String text) {
    long[] hashes = new Hashes(text.substring(0, Math.min(text.length(), LONGEST))).ofWords();
    int[] least = new int[BINS];
    Arrays.fill(least, Integer.MAX_VALUE);
    int runs = Math.max(0, hashes.length - RUN + 1);
    for (int start = 0; start < runs; start++) {
      long run = 0;
      for (int word = 0; word < RUN; word++) {
        run = mixed(run * 31 + hashes[start + word]);
      }
      int bin = (int) (run >>> 57);
      least[bin] = Math.min(least[bin], (int) (run >>> 26) & 0x3fffffff);
    }
    return new TextSketch(filled(least, runs), mixed(Arrays.hashCode(hashes)), runs);
  }

  private static short[] filled(int[] least, int runs) {
    short[] bins = new short[BINS];
    for (int bin = 0; runs > 0 && bin < BINS; bin++) {
      int from = bin;
      while (least[from] == Integer.MAX_VALUE) {
        from = (from + 1) % BINS;
      }
      int distance = (from - bin + BINS) % BINS;
      bins[bin] = (short) mixed(least[from] + 0x9e3779b97f4a7c15L * distance);
    }
    return bins;
  }

  /** The estimated share of runs that both texts have, of all that one of them has. */
  double similarity(TextSketch other) {
    if (isShort() || other.isShort()) {
      return whole == other.whole ? 1 : 0;
    }
    int same = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (bins[bin] == other.bins[bin]) {
        same++;
      }
    }
    return (double) same / BINS;
  }

  boolean isShort() {
    return shingles < FEWEST_SHINGLES;
  }

  /** Texts that are much alike share at least one of these, with next to no exceptions. */
  long[] bands(int rows) {
    if (isShort()) {
      return new long[] {whole};
    }
    long[] bands = new long[BINS / rows];
    for (int band = 0; band < bands.length; band++) {
      long value = band;
      for (int row = 0; row < rows; row++) {
        value = mixed(value * 31 + bins[band * rows + row]);
      }
      bands[band] = value;
    }
    return bands;
  }

  /** Numbers for the words of a text. */
  private static final class Hashes {
    private final long[] hashes;
    private int size;

    Hashes(String text) {
      hashes = new long[text.length() / 2 + 1];
      Words.each(text, (word, length) -> hashes[size++] = hash(word, length));
    }

    long[] ofWords() {
      return Arrays.copyOf(hashes, size);
    }

    private static long hash(char[] word, int length) {
      long hash = 0xcbf29ce484222325L;
      for (int at = 0; at < length; at++) {
        hash = (hash ^ word[at]) * 0x100000001b3L;
      }
      return mixed(hash);
    }
  }

  /** Spreads every bit over all bits. */
  static long mixed(long value) {
    long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
