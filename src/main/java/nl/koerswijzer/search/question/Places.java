package nl.koerswijzer.search.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Place;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.jspecify.annotations.Nullable;

/**
 * Finds places in a query. Many villages are named as ordinary words are (Best, Dieren, Loon): such
 * a word is a place only after words that announce one.
 */
final class Places {
  private static final int LONGEST = 5;
  private static final int SHORTEST = 3;

  /** What stands between the words of a title. */
  private static final String BREAKS = " /-";

  private static final Map<String, String> PROVINCES =
      Map.of("fryslan", "friesland", "friesland", "fryslan", "brabant", "noordbrabant");

  /** How far the words before announce a place. */
  enum Cue {
    NONE,
    MAYBE,
    SURE
  }

  /**
   * A place that was found.
   *
   * @param words how many words it has
   */
  record Found(Meaning meaning, int words) {}

  private final Gazetteer gazetteer;
  private final Map<String, String> provinces = new HashMap<>();
  private final Set<String> ordinary = new HashSet<>();

  Places(Catalog catalog) {
    gazetteer = catalog.gazetteer();
    Set<String> names = new HashSet<>();
    for (Municipality municipality : catalog.contents().municipalities()) {
      provinces.put(key(municipality.province()), municipality.province());
      Stream.concat(Stream.of(municipality.name()), municipality.otherNames().stream())
          .map(Words::key)
          .forEach(names::add);
    }
    for (Place place : catalog.contents().places()) {
      names.add(Words.key(place.name()));
    }
    names.removeIf(name -> name.indexOf(' ') >= 0);
    catalog.occupations().forEach(occupation -> addOrdinary(occupation, names));
  }

  private void addOrdinary(Occupation occupation, Set<String> names) {
    addOrdinary(occupation.title().dutch(), names);
    addOrdinary(occupation.title().english(), names);
    occupation.names().forEach(name -> addOrdinary(name, names));
    occupation.englishNames().forEach(name -> addOrdinary(name, names));
  }

  private void addOrdinary(@Nullable String title, Set<String> names) {
    if (title == null) {
      return;
    }
    String lower = title.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int end = 0; end <= lower.length(); end++) {
      if (end == lower.length() || BREAKS.indexOf(lower.charAt(end)) >= 0) {
        String word = lower.substring(start, end);
        if (names.contains(word)) {
          ordinary.add(word);
        }
        start = end + 1;
      }
    }
  }

  /**
   * The place with the longest name that starts with a word.
   *
   * @param usual whether the word has another meaning
   */
  Optional<Found> at(Sentence sentence, int from, Cue cue, boolean usual) {
    for (int count = Math.min(LONGEST, sentence.size() - from); count > 0; count--) {
      String name = sentence.text().substring(sentence.start(from), sentence.end(from, count));
      if (isName(sentence, from, count, cue, usual)) {
        Optional<Found> found = named(name, count, sentence, from);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Found> named(String name, int count, Sentence sentence, int from) {
    boolean asProvince = from > 0 && sentence.word(from - 1).startsWith("provinc");
    Optional<Found> province =
        Optional.ofNullable(province(name))
            .map(known -> new Found(new Meaning.OfProvince(known), count));
    if (asProvince && province.isPresent()) {
      return province;
    }
    return gazetteer
        .find(name)
        .map(place -> new Found(new Meaning.OfPlace(place), count))
        .or(() -> province);
  }

  private @Nullable String province(String name) {
    String key = key(name);
    String known = provinces.get(key);
    return known != null ? known : provinces.get(PROVINCES.getOrDefault(key, ""));
  }

  private boolean isName(Sentence sentence, int from, int count, Cue cue, boolean usual) {
    for (int k = 1; k < count; k++) {
      if (sentence.breaksBefore(from + k)) {
        return false;
      }
    }
    if (count > 1 || cue == Cue.SURE) {
      return true;
    }
    String word = sentence.word(from);
    boolean other = usual || ordinary.contains(word) || isStopWord(word);
    return word.length() >= SHORTEST
        && (!other || (cue == Cue.MAYBE && sentence.isCapital(from) && !isStopWord(word)));
  }

  private static boolean isStopWord(String word) {
    return DutchAnalyzer.getDefaultStopSet().contains(word);
  }

  private static String key(String name) {
    return Words.key(name).replace(" ", "");
  }
}
