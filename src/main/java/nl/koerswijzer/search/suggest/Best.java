package nl.koerswijzer.search.suggest;

import java.util.Arrays;

/** The names with the highest weights of all that are offered; of equal ones the first. */
final class Best {
  /** Weight and number of a name in one: order of the weights, then the lowest number first. */
  private final long[] heap;

  private int size;

  Best(int most) {
    heap = new long[most];
  }

  void offer(int name, float weight) {
    long entry = ((long) sortable(weight) << 32) | (Integer.MAX_VALUE - name);
    if (size < heap.length) {
      heap[size++] = entry;
      if (size == heap.length) {
        Arrays.sort(heap);
      }
    } else if (entry > heap[0]) {
      replaceLowest(entry);
    }
  }

  /** The bits of a number, as a whole number that orders alike. */
  private static int sortable(float weight) {
    int bits = Float.floatToIntBits(weight);
    return bits ^ ((bits >> 31) & Integer.MAX_VALUE);
  }

  /** A sorted array is a heap, and stays one. */
  private void replaceLowest(long entry) {
    int place = 0;
    while (true) {
      int child = 2 * place + 1;
      if (child + 1 < size && heap[child + 1] < heap[child]) {
        child++;
      }
      if (child >= size || heap[child] >= entry) {
        heap[place] = entry;
        return;
      }
      heap[place] = heap[child];
      place = child;
    }
  }

  /** The numbers of the names, highest weight first. */
  int[] names() {
    long[] sorted = Arrays.copyOf(heap, size);
    Arrays.sort(sorted);
    int[] names = new int[size];
    for (int k = 0; k < size; k++) {
      names[k] = Integer.MAX_VALUE - (int) sorted[size - 1 - k];
    }
    return names;
  }
}
