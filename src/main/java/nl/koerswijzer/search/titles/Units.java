package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Feminine;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.language.WordForm;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;

/**
 * Reads a title as the units of meaning that it is made of: the parts of its words, each as a form.
 */
final class Units {
  private static final String PERSON = "*";
  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "de", "het", "een", "en", "van", "in", "voor", "met", "op", "aan", "of", "bij", "te",
          "der", "den", "des", "om", "tot", "uit");

  private final CompoundSplitter splitter;
  private Map<String, List<String>> known = Map.of();

  private Units(CompoundSplitter splitter) {
    this.splitter = splitter;
  }

  /** Reads compounds by the words of these titles and of the thesaurus. */
  static Units of(List<String> keys, Thesaurus thesaurus) {
    Map<String, Integer> counts = new HashMap<>();
    for (String key : keys) {
      count(key, counts);
    }
    for (String phrase : thesaurus.relations().keySet()) {
      count(phrase, counts);
    }
    addFeminine(counts);
    return new Units(new CompoundSplitter(counts));
  }

  /** Banketbakster is a compound, though titles only know a bakker. */
  private static void addFeminine(Map<String, Integer> counts) {
    Map<String, Integer> feminine = new HashMap<>();
    counts.forEach((word, count) -> Feminine.of(word).forEach(form -> feminine.put(form, count)));
    feminine.forEach(counts::putIfAbsent);
  }

  static Units read(ArrayReader in) throws IOException {
    return new Units(CompoundSplitter.read(in.raw()));
  }

  void write(ArrayWriter out) throws IOException {
    splitter.write(out.raw());
  }

  private static void count(String key, Map<String, Integer> counts) {
    for (String word : key.split(" ", -1)) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  /** The words of a title that mean something by themselves. */
  static List<String> words(String key) {
    List<String> words = new ArrayList<>(Words.of(key));
    words.removeIf(EMPTY_WORDS::contains);
    return words;
  }

  /** The units of a title in order, each once. */
  List<String> read(String key) {
    List<String> units = new ArrayList<>();
    for (String word : words(key)) {
      List<String> read = known.get(word);
      (read == null ? ofWord(word) : read).forEach(unit -> addOnce(units, unit));
    }
    return units;
  }

  /** The units of many titles; words that come back are split only once. */
  List<List<String>> readAll(List<String> keys) {
    Map<String, List<String>> words = new HashMap<>();
    for (String key : keys) {
      for (String word : words(key)) {
        words.computeIfAbsent(word, this::ofWord);
      }
    }
    known = words;
    return keys.stream().map(this::read).toList();
  }

  private static void addOnce(List<String> units, String unit) {
    if (!units.contains(unit)) {
      units.add(unit);
    }
  }

  private List<String> ofWord(String word) {
    return atoms(word).stream().map(part -> unit(WordForm.of(part))).toList();
  }

  /** A part may be a compound itself, as {@code machineoperator} in vouwmachineoperator. */
  private List<String> atoms(String word) {
    List<String> parts = splitter.split(word);
    return parts.isEmpty()
        ? List.of(word)
        : parts.stream().flatMap(part -> atoms(part).stream()).toList();
  }

  private static String unit(WordForm form) {
    return form.person() ? form.root() + PERSON : form.root();
  }

  /** The root of a unit: the same for a person and the work that is done. */
  private static String root(String unit) {
    return unit.endsWith(PERSON) ? unit.substring(0, unit.length() - 1) : unit;
  }

  /** The two units of one root: the person and the work that is done. */
  static List<String> sameRoot(String unit) {
    return List.of(root(unit), root(unit) + PERSON);
  }

  /** The unit as a word, to compare its spelling. */
  static String spelling(String unit) {
    return unit.endsWith(PERSON) ? root(unit) + "er" : unit;
  }
}
