package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.Arrays;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;

/** Numbers for n-grams of at most four characters, in the order in which they were first seen. */
final class GramIds {
  private static final int BITS = 16;
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] ids = new int[FIRST_CAPACITY];
  private int size;

  GramIds() {
    Arrays.fill(ids, -1);
  }

  GramIds(ArrayReader in) throws IOException {
    keys = in.readLongs();
    ids = in.readInts();
    size = in.readInt();
  }

  void write(ArrayWriter out) throws IOException {
    out.write(keys);
    out.write(ids);
    out.write(size);
  }

  int size() {
    return size;
  }

  /** The number of an n-gram; −1 when it was never seen. */
  int find(CharSequence text, int from, int length) {
    return ids[place(key(text, from, length))];
  }

  /** The number of an n-gram, a new one when it was never seen. */
  int findOrAdd(CharSequence text, int from, int length) {
    long key = key(text, from, length);
    int place = place(key);
    if (ids[place] < 0) {
      keys[place] = key;
      ids[place] = size++;
      if (size * 2 > keys.length) {
        grow();
        return size - 1;
      }
    }
    return ids[place];
  }

  private static long key(CharSequence text, int from, int length) {
    long key = 0;
    for (int k = 0; k < length; k++) {
      key = (key << BITS) | text.charAt(from + k);
    }
    return key;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    int place = (int) ((key * SCATTER) >>> 32) & mask;
    while (ids[place] >= 0 && keys[place] != key) {
      place = (place + 1) & mask;
    }
    return place;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldIds = ids;
    keys = new long[oldKeys.length * 2];
    ids = new int[keys.length];
    Arrays.fill(ids, -1);
    for (int k = 0; k < oldKeys.length; k++) {
      if (oldIds[k] >= 0) {
        int place = place(oldKeys[k]);
        keys[place] = oldKeys[k];
        ids[place] = oldIds[k];
      }
    }
  }
}
