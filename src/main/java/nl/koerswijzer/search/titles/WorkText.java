package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.WordForm;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Text;
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
  private final float[] rarity;
  private final List<List<Holder>> holders = new ArrayList<>();
  private final int size;
  private final Map<String, Integer> known = new ConcurrentHashMap<>();

  WorkText(Catalog catalog) {
    List<Map<Integer, Integer>> counted = new ArrayList<>();
    for (int occupation = 0; occupation < catalog.occupations().size(); occupation++) {
      Map<Integer, Integer> counts = new HashMap<>();
      texts(catalog, occupation)
          .flatMap(text -> Words.of(text).stream())
          .map(WorkText::root)
          .forEach(
              root -> counts.merge(ids.computeIfAbsent(root, any -> ids.size()), 1, Integer::sum));
      counted.add(counts);
    }
    size = counted.size();
    int[] having = new int[ids.size()];
    counted.forEach(counts -> counts.keySet().forEach(id -> having[id]++));
    rarity = new float[having.length];
    for (int id = 0; id < having.length; id++) {
      rarity[id] = (float) Math.log((double) size / having[id]);
      holders.add(new ArrayList<>(having[id]));
    }
    for (int occupation = 0; occupation < size; occupation++) {
      int holder = occupation;
      weighed(counted.get(occupation))
          .forEach((id, weight) -> holders.get(id).add(new Holder(holder, weight)));
    }
  }

  /** An occupation that a root is a word of. */
  private record Holder(int occupation, float weight) {}

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
    Map<Integer, Integer> counts = new HashMap<>();
    for (String word : Words.of(text.substring(0, Math.min(LONGEST_TEXT, text.length())))) {
      int id = id(word);
      if (id >= 0) {
        counts.merge(id, 1, Integer::sum);
      }
    }
    Words.of(title).forEach(word -> counts.remove(id(word)));
    float[] about = new float[size];
    weighed(counts)
        .forEach(
            (id, weight) -> {
              for (Holder holder : holders.get(id)) {
                about[holder.occupation] += weight * holder.weight;
              }
            });
    return new Advert(about);
  }

  private int id(String word) {
    Integer id = known.get(word);
    if (id == null) {
      id = ids.getOrDefault(root(word), -1);
      if (known.size() < REMEMBERED) {
        known.put(word, id);
      }
    }
    return id;
  }

  private Map<Integer, Float> weighed(Map<Integer, Integer> counts) {
    Map<Integer, Float> weighed = HashMap.newHashMap(counts.size());
    double squares = 0;
    for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
      float weight = (float) (1 + Math.log(count.getValue())) * rarity[count.getKey()];
      weighed.put(count.getKey(), weight);
      squares += weight * weight;
    }
    float length = (float) Math.sqrt(squares);
    weighed.replaceAll((id, weight) -> length > 0 ? weight / length : 0);
    return weighed;
  }

  private static String root(String word) {
    return WordForm.of(word).root();
  }

  private static Stream<String> texts(Catalog catalog, int index) {
    Occupation occupation = catalog.occupations().get(index);
    List<String> texts = new ArrayList<>(occupation.names());
    texts.addAll(occupation.englishNames());
    add(texts, occupation.title());
    add(texts, occupation.description());
    for (int skill : catalog.essentialSkills(index)) {
      Skill needed = catalog.skills().get(skill);
      add(texts, needed.title());
    }
    return texts.stream();
  }

  private static void add(List<String> texts, @Nullable Text text) {
    if (text != null) {
      Stream.of(text.dutch(), text.english())
          .filter(wording -> wording != null)
          .forEach(texts::add);
    }
  }
}
