package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.WordForm;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Text;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * What the text of an advert says of an occupation: the cosine of the advert's words with the words
 * of the occupation's titles, description and essential skills, in Dutch and English. A root weighs
 * (1 + ln tf) · ln(N ÷ df), with N occupations of which df hold it.
 */
final class WorkText {
  private static final int LONGEST_TEXT = 8_000;
  private static final int REMEMBERED = 200_000;

  private final Map<String, Integer> ids = new HashMap<>();
  private final int size;
  private final float[] rarity;

  /** For each root the occupations that it is a word of, and what it weighs there. */
  private final int[] starts;

  private final int[] occupations;
  private final float[] weights;
  private final Queue<Counter> counters = new ConcurrentLinkedQueue<>();

  WorkText(Catalog catalog) {
    size = catalog.occupations().size();
    Map<String, Integer> known = new HashMap<>();
    List<SortedMap<Integer, Integer>> counted =
        IntStream.range(0, size).mapToObj(index -> counts(texts(catalog, index), known)).toList();
    starts = new int[ids.size() + 1];
    counted.forEach(counts -> counts.keySet().forEach(id -> starts[id + 1]++));
    rarity = new float[ids.size()];
    for (int id = 0; id < rarity.length; id++) {
      rarity[id] = (float) Math.log((double) size / starts[id + 1]);
      starts[id + 1] += starts[id];
    }
    occupations = new int[starts[rarity.length]];
    weights = new float[occupations.length];
    int[] next = starts.clone();
    for (int occupation = 0; occupation < size; occupation++) {
      fill(occupation, counted.get(occupation), next);
    }
  }

  private SortedMap<Integer, Integer> counts(List<String> texts, Map<String, Integer> known) {
    SortedMap<Integer, Integer> counts = new TreeMap<>();
    for (String text : texts) {
      for (String word : Words.of(text)) {
        int id =
            known.computeIfAbsent(
                word, any -> ids.computeIfAbsent(root(any), unknown -> ids.size()));
        counts.merge(id, 1, Integer::sum);
      }
    }
    return counts;
  }

  private void fill(int occupation, SortedMap<Integer, Integer> counts, int[] next) {
    double squares = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      int place = next[count.getKey()]++;
      occupations[place] = occupation;
      weights[place] = weight(count.getKey(), count.getValue());
      squares += weights[place] * weights[place];
    }
    float length = (float) Math.sqrt(squares);
    for (int id : counts.keySet()) {
      weights[next[id] - 1] = length > 0 ? weights[next[id] - 1] / length : 0;
    }
  }

  private float weight(int id, int count) {
    return (float) (1 + Math.log(count)) * rarity[id];
  }

  /** How much one advert is about the work of every occupation. */
  static final class Advert {
    private final float[] about;
    private final float most;

    private Advert(float[] about) {
      this.about = about;
      float highest = 0;
      for (float one : about) {
        highest = Math.max(highest, one);
      }
      most = highest;
    }

    /** 0–1: how much the advert is about the work of an occupation. */
    double about(int occupation) {
      return Math.min(1, about[occupation]);
    }

    /** 0–1: how much the advert is about the work of the occupation that it is most about. */
    double most() {
      return Math.min(1, most);
    }
  }

  /**
   * Reads an advert. The words of its title are left out: they have had their say, and a word with
   * two meanings must not speak for itself.
   */
  Advert read(String title, String text) {
    Counter free = counters.poll();
    Counter counter = free == null ? new Counter() : free;
    Words.each(text.substring(0, Math.min(LONGEST_TEXT, text.length())), counter::add);
    Words.each(title, counter::remove);
    Advert advert = new Advert(counter.about());
    counter.clear();
    counters.add(counter);
    return advert;
  }

  /** Counts the roots in one advert at a time. */
  private final class Counter {
    private final CharArrayMap<Integer> known = new CharArrayMap<>(1 << 14, false);
    private final int[] counts = new int[rarity.length];
    private final int[] found = new int[rarity.length];
    private int size;

    void add(char[] word, int length) {
      int id = id(word, length);
      if (id >= 0 && counts[id]++ == 0) {
        found[size++] = id;
      }
    }

    void remove(char[] word, int length) {
      int id = id(word, length);
      if (id >= 0) {
        counts[id] = 0;
      }
    }

    private int id(char[] word, int length) {
      Integer id = known.get(word, 0, length);
      if (id == null) {
        String unknown = new String(word, 0, length);
        id = ids.getOrDefault(root(unknown), -1);
        if (known.size() < REMEMBERED) {
          known.put(unknown, id);
        }
      }
      return id;
    }

    /** The cosine with every occupation. */
    float[] about() {
      float[] about = new float[WorkText.this.size];
      double squares = 0;
      for (int k = 0; k < size; k++) {
        int id = found[k];
        if (counts[id] > 0) {
          float weight = weight(id, counts[id]);
          squares += weight * weight;
          for (int place = starts[id]; place < starts[id + 1]; place++) {
            about[occupations[place]] += weight * weights[place];
          }
        }
      }
      float length = (float) Math.sqrt(squares);
      for (int occupation = 0; length > 0 && occupation < about.length; occupation++) {
        about[occupation] /= length;
      }
      return about;
    }

    void clear() {
      for (int k = 0; k < size; k++) {
        counts[found[k]] = 0;
      }
      size = 0;
    }
  }

  private static String root(String word) {
    return WordForm.of(word).root();
  }

  private static List<String> texts(Catalog catalog, int index) {
    Occupation occupation = catalog.occupations().get(index);
    List<String> texts = new ArrayList<>(occupation.names());
    texts.addAll(occupation.englishNames());
    add(texts, occupation.title());
    add(texts, occupation.description());
    for (int skill : catalog.essentialSkills(index)) {
      Skill needed = catalog.skills().get(skill);
      add(texts, needed.title());
    }
    return texts;
  }

  private static void add(List<String> texts, @Nullable Text text) {
    if (text != null) {
      Stream.of(text.dutch(), text.english())
          .filter(wording -> wording != null)
          .forEach(texts::add);
    }
  }
}
