package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;
import nl.koerswijzer.search.file.TextTable;

/** Other ways to say a question, by replacing a phrase in it that means the same. */
final class Phrases {
  private static final int LONGEST_PHRASE = 3;
  private static final int MOST_READINGS = 6;
  private static final double WITHIN = 0.9;

  private final TextTable phrases;
  private final int[] starts;
  private final TextTable meanings;
  private final float[] strengths;

  /**
   * Another way to say a question.
   *
   * @param key folded words joined by spaces
   * @param strength above 0 and at most 1
   */
  record Reading(String key, double strength) {}

  /** The phrases of a thesaurus that are more than one unit for another. */
  Phrases(Thesaurus thesaurus, Units units) {
    SortedMap<String, List<Reading>> found = new TreeMap<>();
    thesaurus
        .relations()
        .forEach(
            (phrase, others) -> {
              List<String> read = units.read(phrase);
              others.forEach(
                  (other, strength) -> {
                    int size = units.read(other).size();
                    if (!read.isEmpty() && size > 0 && (read.size() > 1 || size > 1)) {
                      found
                          .computeIfAbsent(key(read), any -> new ArrayList<>())
                          .add(new Reading(other, strength));
                    }
                  });
            });
    List<Reading> all = found.values().stream().flatMap(List::stream).toList();
    phrases = TextTable.of(List.copyOf(found.keySet()));
    starts = new int[found.size() + 1];
    int place = 0;
    for (List<Reading> readings : found.values()) {
      starts[place + 1] = starts[place] + readings.size();
      place++;
    }
    meanings = TextTable.of(all.stream().map(Reading::key).toList());
    strengths = new float[all.size()];
    for (int k = 0; k < strengths.length; k++) {
      strengths[k] = (float) all.get(k).strength();
    }
  }

  Phrases(ArrayReader in) throws IOException {
    phrases = TextTable.read(in);
    starts = in.readInts();
    meanings = TextTable.read(in);
    strengths = in.readFloats();
  }

  void write(ArrayWriter out) throws IOException {
    phrases.write(out);
    out.write(starts);
    meanings.write(out);
    out.write(strengths);
  }

  private static String key(Collection<String> units) {
    return String.join(" ", units);
  }

  /** Other ways to say a question, strongest first. */
  List<Reading> readings(String key, Units units) {
    List<String> words = Units.words(key);
    List<List<String>> read = words.stream().map(units::read).toList();
    List<Reading> readings = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      Set<String> said = new LinkedHashSet<>();
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
        said.addAll(read.get(to - 1));
        int phrase = phrases.find(key(said));
        for (int k = phrase < 0 ? 0 : starts[phrase]; phrase >= 0 && k < starts[phrase + 1]; k++) {
          readings.add(replace(words, from, to, k));
        }
      }
    }
    readings.sort(Comparator.comparingDouble(Reading::strength).reversed());
    return readings.subList(0, Math.min(MOST_READINGS, readings.size()));
  }

  private Reading replace(List<String> words, int from, int to, int meaning) {
    List<String> said = new ArrayList<>(words.subList(0, from));
    said.add(meanings.get(meaning));
    said.addAll(words.subList(to, words.size()));
    boolean whole = to - from == words.size();
    return new Reading(
        String.join(" ", said), whole ? strengths[meaning] : WITHIN * strengths[meaning]);
  }
}
