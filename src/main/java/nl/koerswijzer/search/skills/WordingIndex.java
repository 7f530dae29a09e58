package nl.koerswijzer.search.skills;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;
import nl.koerswijzer.search.file.TextTable;
import org.apache.lucene.store.Directory;

/**
 * The wordings by which skills are recognized, made at publish and read at start. A wording is
 * looked for where its rarest stem stands, so that few wordings are tried at each word of a text.
 */
public final class WordingIndex {
  private static final String FILE = "skills.bin";
  private static final int VERSION = 2;
  private static final double CLUE = 0.5;
  private static final int HAS_PREPOSITION = 1;
  private static final int IS_ENGLISH = 2;

  private final TextTable stems;

  /** By stem: the first wording of which it is the rarest. */
  private final int[] firstWording;

  /** By wording: where its stems and its skills start. */
  private final int[] firstStem;

  private final int[] stemsOfWordings;
  private final int[] firstSkill;
  private final int[] skillsOfWordings;
  private final float[] confidences;

  /** By wording: what is special about it, as sum of the numbers above. */
  private final int[] traits;

  /** By wording: the hash of its words, by which a text that has them exactly is told. */
  private final int[] hashes;

  private WordingIndex(
      TextTable stems,
      int[] firstWording,
      int[] firstStem,
      int[] stemsOfWordings,
      int[] firstSkill,
      int[] skillsOfWordings,
      float[] confidences,
      int[] traits,
      int[] hashes) {
    this.traits = traits;
    this.hashes = hashes;
    this.stems = stems;
    this.firstWording = firstWording;
    this.firstStem = firstStem;
    this.stemsOfWordings = stemsOfWordings;
    this.firstSkill = firstSkill;
    this.skillsOfWordings = skillsOfWordings;
    this.confidences = confidences;
  }

  /**
   * @param splitter takes compounds apart that name what somebody does
   */
  public static WordingIndex of(Catalog catalog, CompoundSplitter splitter) {
    return of(Wordings.of(catalog, splitter));
  }

  private static WordingIndex of(List<Wording> wordings) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    wordings.forEach(
        wording -> wording.stems().forEach(stem -> counts.merge(stem, 1, Integer::sum)));
    Map<String, Integer> ids = new HashMap<>();
    counts.keySet().forEach(stem -> ids.put(stem, ids.size()));
    int[] frequencies = counts.values().stream().mapToInt(Integer::intValue).toArray();
    record Anchored(int anchor, List<Integer> stems, Wording wording) {}
    List<Anchored> anchored = new ArrayList<>();
    for (Wording wording : wordings) {
      List<Integer> own = wording.stems().stream().map(ids::get).toList();
      anchored.add(new Anchored(rarest(own, frequencies), own, wording));
    }
    anchored.sort(Comparator.comparingInt(Anchored::anchor));
    int[] firstWording = new int[ids.size() + 1];
    anchored.forEach(one -> firstWording[one.anchor() + 1]++);
    for (int stem = 0; stem < ids.size(); stem++) {
      firstWording[stem + 1] += firstWording[stem];
    }
    float[] confidences = new float[anchored.size()];
    for (int k = 0; k < confidences.length; k++) {
      confidences[k] = anchored.get(k).wording().confidence();
    }
    return new WordingIndex(
        TextTable.of(new ArrayList<>(counts.keySet())),
        firstWording,
        starts(anchored.stream().map(Anchored::stems).toList()),
        flat(anchored.stream().map(Anchored::stems).toList()),
        starts(anchored.stream().map(one -> one.wording().skills()).toList()),
        flat(anchored.stream().map(one -> one.wording().skills()).toList()),
        confidences,
        anchored.stream().mapToInt(one -> traits(one.wording())).toArray(),
        anchored.stream().mapToInt(one -> one.wording().text().hashCode()).toArray());
  }

  private static int traits(Wording wording) {
    boolean preposition = Words.of(wording.text()).stream().anyMatch(TextTokens::isPreposition);
    return (preposition ? HAS_PREPOSITION : 0)
        + (TextStems.isEnglish(wording.stems().getFirst()) ? IS_ENGLISH : 0);
  }

  private static int rarest(List<Integer> stems, int[] frequencies) {
    int rarest = stems.get(0);
    for (int stem : stems) {
      rarest = frequencies[stem] < frequencies[rarest] ? stem : rarest;
    }
    return rarest;
  }

  private static int[] starts(List<List<Integer>> lists) {
    int[] starts = new int[lists.size() + 1];
    for (int k = 0; k < lists.size(); k++) {
      starts[k + 1] = starts[k] + lists.get(k).size();
    }
    return starts;
  }

  private static int[] flat(List<List<Integer>> lists) {
    return lists.stream().flatMap(List::stream).mapToInt(Integer::intValue).toArray();
  }

  public void write(Directory directory) throws IOException {
    try (ArrayWriter out = new ArrayWriter(directory, FILE, VERSION)) {
      stems.write(out);
      out.write(firstWording);
      out.write(firstStem);
      out.write(stemsOfWordings);
      out.write(firstSkill);
      out.write(skillsOfWordings);
      out.write(confidences);
      out.write(traits);
      out.write(hashes);
    }
  }

  /**
   * The index that was written.
   *
   * @throws IOException when the file is missing, damaged or of another version
   */
  public static WordingIndex read(Directory directory) throws IOException {
    try (ArrayReader in = new ArrayReader(directory, FILE, VERSION)) {
      return new WordingIndex(
          TextTable.read(in),
          in.readInts(),
          in.readInts(),
          in.readInts(),
          in.readInts(),
          in.readInts(),
          in.readFloats(),
          in.readInts(),
          in.readInts());
    }
  }

  /** Number of a stem, −1 when no wording has it. */
  int stem(String stem) {
    return stems.find(stem);
  }

  /**
   * The first of the wordings of which a stem is the rarest; they end where the next stem's begin.
   */
  int firstWording(int stem) {
    return firstWording[stem];
  }

  int stemCount(int wording) {
    return firstStem[wording + 1] - firstStem[wording];
  }

  int stemOf(int wording, int place) {
    return stemsOfWordings[firstStem[wording] + place];
  }

  int skillCount(int wording) {
    return firstSkill[wording + 1] - firstSkill[wording];
  }

  int skillOf(int wording, int place) {
    return skillsOfWordings[firstSkill[wording] + place];
  }

  float confidence(int wording) {
    return confidences[wording];
  }

  /** Whether a wording says itself in, for or with what something is done. */
  boolean hasPreposition(int wording) {
    return (traits[wording] & HAS_PREPOSITION) > 0;
  }

  /** Whether a wording is English, so that its words have their order. */
  boolean isEnglish(int wording) {
    return (traits[wording] & IS_ENGLISH) > 0;
  }

  /** Whether it is a wording of skills, and not of work for which they are needed. */
  boolean isSure(int wording) {
    return confidences[wording] > CLUE;
  }

  /** Whether folded words joined by spaces are those of a wording. */
  boolean isExactly(int wording, String words) {
    return hashes[wording] == words.hashCode();
  }
}
