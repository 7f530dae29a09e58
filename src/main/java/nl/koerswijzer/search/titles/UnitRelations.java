package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;
import nl.koerswijzer.search.file.TextTable;

/** Which units of titles may stand for a unit that is asked for, and how well. */
final class UnitRelations {
  private final TextTable asked;
  private final int[] starts;
  private final int[] units;
  private final float[] strengths;

  /** Takes the units that may stand for one. */
  interface Taker {
    /**
     * @param unit number of a unit of the titles
     * @param strength above 0 and at most 1
     */
    void take(int unit, float strength);
  }

  /**
   * @param thesaurus of which the rows count that are one unit for another
   * @param learned what the titles say themselves
   * @param known the units of the titles; others can stand for nothing
   */
  UnitRelations(
      Thesaurus thesaurus,
      Units reader,
      Map<String, SortedMap<String, Double>> learned,
      TextTable known) {
    SortedMap<String, SortedMap<Integer, Double>> related = new TreeMap<>();
    learned.forEach(
        (unit, others) ->
            others.forEach((other, strength) -> add(related, known, unit, other, strength)));
    thesaurus
        .relations()
        .forEach(
            (word, others) -> {
              List<String> from = reader.read(word);
              if (from.size() == 1) {
                others.forEach(
                    (other, strength) -> {
                      List<String> to = reader.read(other);
                      if (to.size() == 1) {
                        add(related, known, from.get(0), to.get(0), strength);
                      }
                    });
              }
            });
    asked = TextTable.of(List.copyOf(related.keySet()));
    starts = new int[related.size() + 1];
    int count = related.values().stream().mapToInt(Map::size).sum();
    units = new int[count];
    strengths = new float[count];
    fill(related);
  }

  private static void add(
      SortedMap<String, SortedMap<Integer, Double>> related,
      TextTable known,
      String unit,
      String other,
      double strength) {
    int found = unit.equals(other) ? -1 : known.find(other);
    if (found >= 0) {
      related.computeIfAbsent(unit, any -> new TreeMap<>()).merge(found, strength, Math::max);
    }
  }

  private void fill(SortedMap<String, SortedMap<Integer, Double>> related) {
    int row = 0;
    int place = 0;
    for (SortedMap<Integer, Double> others : related.values()) {
      for (Map.Entry<Integer, Double> other : others.entrySet()) {
        units[place] = other.getKey();
        strengths[place++] = other.getValue().floatValue();
      }
      starts[++row] = place;
    }
  }

  UnitRelations(ArrayReader in) throws IOException {
    asked = TextTable.read(in);
    starts = in.readInts();
    units = in.readInts();
    strengths = in.readFloats();
  }

  void write(ArrayWriter out) throws IOException {
    asked.write(out);
    out.write(starts);
    out.write(units);
    out.write(strengths);
  }

  /** Hands over what may stand for a unit. */
  void of(String unit, Taker taker) {
    int row = asked.find(unit);
    if (row >= 0) {
      for (int place = starts[row]; place < starts[row + 1]; place++) {
        taker.take(units[place], strengths[place]);
      }
    }
  }
}
