package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.language.Thesaurus;

/**
 * What units and phrases may mean: relations between single units for comparing titles, and phrases
 * that are replaced in the question.
 */
final class Meanings implements UnitIndex.Relations {
  private static final int LONGEST_PHRASE = 3;
  private static final int MOST_READINGS = 6;
  private static final double WITHIN = 0.9;

  private final Units units;
  private final Map<String, SortedMap<String, Double>> related = new HashMap<>();
  private final Map<List<String>, List<Reading>> phrases = new HashMap<>();

  /**
   * Another way to say a question.
   *
   * @param key folded words joined by spaces
   * @param strength above 0 and at most 1
   */
  record Reading(String key, double strength) {}

  Meanings(Units units, Thesaurus thesaurus, Map<String, SortedMap<String, Double>> substitutions) {
    this.units = units;
    substitutions.forEach(
        (unit, others) -> others.forEach((other, strength) -> relate(unit, other, strength)));
    thesaurus
        .relations()
        .forEach(
            (phrase, others) -> others.forEach((other, strength) -> add(phrase, other, strength)));
  }

  private void add(String phrase, String other, double strength) {
    List<String> from = units.read(phrase);
    List<String> to = units.read(other);
    if (from.size() == 1 && to.size() == 1) {
      relate(from.get(0), to.get(0), strength);
    } else if (!from.isEmpty() && !to.isEmpty()) {
      phrases.computeIfAbsent(from, any -> new ArrayList<>()).add(new Reading(other, strength));
    }
  }

  private void relate(String unit, String other, double strength) {
    if (!unit.equals(other)) {
      related.computeIfAbsent(unit, any -> new TreeMap<>()).merge(other, strength, Math::max);
    }
  }

  @Override
  public Map<String, Double> of(String unit) {
    return related.getOrDefault(unit, java.util.Collections.emptySortedMap());
  }

  /** Other ways to say a question, strongest first. */
  List<Reading> readings(String key) {
    List<String> words = Units.words(key);
    List<Reading> readings = new ArrayList<>();
    for (int from = 0; from < words.size(); from++) {
      for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++) {
        List<String> phrase = units.read(String.join(" ", words.subList(from, to)));
        for (Reading meaning : phrases.getOrDefault(phrase, List.of())) {
          readings.add(replace(words, from, to, meaning));
        }
      }
    }
    readings.sort(Comparator.comparingDouble(Reading::strength).reversed());
    return readings.subList(0, Math.min(MOST_READINGS, readings.size()));
  }

  private static Reading replace(List<String> words, int from, int to, Reading meaning) {
    List<String> said = new ArrayList<>(words.subList(0, from));
    said.add(meaning.key);
    said.addAll(words.subList(to, words.size()));
    boolean whole = to - from == words.size();
    return new Reading(
        String.join(" ", said), whole ? meaning.strength : WITHIN * meaning.strength);
  }
}
