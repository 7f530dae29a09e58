package nl.koerswijzer.search.suggest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.search.file.TextTable;

/** Every place where a person may start to type a name, in the order of what is typed there. */
final class EntryPoints {
  /** How a name is entered: at its beginning, at that of a later word, or at a part of a word. */
  static final int BEGINNING = 0;

  static final int WORD = 1;
  static final int PART = 2;

  private static final int HOW_BITS = 2;
  private static final int MIN_PART_TAIL = 4;

  private final CompoundSplitter splitter;
  private final Map<String, List<Integer>> partStarts = new HashMap<>();
  private final List<int[]> found = new ArrayList<>();

  private EntryPoints(CompoundSplitter splitter) {
    this.splitter = splitter;
  }

  /**
   * @param keys folded names
   * @param compounds how many of the names, from the first, are also entered at parts of words
   * @return pairs of the number of a name and a place in it: see {@link #offset} and {@link #how}
   */
  static int[][] of(List<String> keys, TextTable table, int compounds, CompoundSplitter splitter) {
    EntryPoints points = new EntryPoints(splitter);
    for (int name = 0; name < keys.size(); name++) {
      points.add(name, keys.get(name), name < compounds);
    }
    int[][] sorted = points.found.toArray(int[][]::new);
    Arrays.parallelSort(
        sorted,
        (a, b) -> {
          int compared = table.compare(a[0], offset(a[1]), b[0], offset(b[1]));
          return compared != 0 ? compared : Integer.compare(a[0], b[0]);
        });
    return sorted;
  }

  /** How many bytes of a name stand before an entry point. */
  static int offset(int at) {
    return at >>> HOW_BITS;
  }

  static int how(int at) {
    return at & ((1 << HOW_BITS) - 1);
  }

  private void add(int name, String key, boolean compounds) {
    int start = 0;
    for (String word : key.split(" ", -1)) {
      put(name, key, start, start == 0 ? BEGINNING : WORD);
      if (compounds) {
        for (int part : partStarts.computeIfAbsent(word, this::parts)) {
          put(name, key, start + part, PART);
        }
      }
      start += word.length() + 1;
    }
  }

  private List<Integer> parts(String word) {
    List<Integer> starts = new ArrayList<>();
    int from = 0;
    for (String part : splitter.split(word)) {
      int at = word.indexOf(part, from);
      if (at > 0 && word.length() - at >= MIN_PART_TAIL) {
        starts.add(at);
      }
      from = at + part.length();
    }
    return starts;
  }

  private void put(int name, String key, int place, int how) {
    int bytes = key.substring(0, place).getBytes(StandardCharsets.UTF_8).length;
    found.add(new int[] {name, (bytes << HOW_BITS) | how});
  }
}
