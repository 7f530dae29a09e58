package nl.koerswijzer.search.titles;

import java.util.Arrays;

/** The things with the highest weights of all that are offered; of equal ones the first. */
public final class Best {
  /** Weight and number of a thing in one: order of the weights, then the lowest number first. */
  private final long[] heap;

  private int size;

  /**
   * @param most how many are kept, at least 1
   */
  public Best(int most) {
    heap = new long[most];
  }

  /** Offers the thing with a number. */
  public void offer(int number, float weight) {
    long entry = ((long) sortable(weight) << 32) | (Integer.MAX_VALUE - number);
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

  /** The numbers of those that were kept, highest weight first. */
  public int[] numbers() {
    long[] sorted = Arrays.copyOf(heap, size);
    Arrays.sort(sorted);
    int[] numbers = new int[size];
    for (int k = 0; k < size; k++) {
      numbers[k] = Integer.MAX_VALUE - (int) sorted[size - 1 - k];
    }
    return numbers;
  }
}
