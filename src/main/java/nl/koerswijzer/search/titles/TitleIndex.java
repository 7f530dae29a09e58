package nl.koerswijzer.search.titles;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;
import nl.koerswijzer.search.file.TextTable;
import org.apache.lucene.store.Directory;

/**
 * Titles and other names of occupations, ranked by how well they say what a text says.
 *
 * <p>A label scores (g + 2p) ÷ 3: g is the cosine of the character n-grams ({@link GramIndex}), p
 * how much label and text cover one another in units of meaning ({@link UnitIndex}), the best over
 * all readings of the text ({@link Phrases}). An occupation scores (its best label + 0.3 · its best
 * title) ÷ 1.3; in a search, what it is like counts too: with l for how much it is like the
 * occupations that fit best ({@link Likeness}), (score + 0.7 · l) ÷ 1.7. Ties stand in the order of
 * the occupations. What each part is worth is in {@code src/docs/quality.md}.
 */
public final class TitleIndex {
  private static final String FILE = "titles.bin";
  private static final int VERSION = 3;
  private static final int MAX_TEXT = 1000;
  private static final int MAX_KEY = 200;
  private static final float UNITS_WEIGHT = 2;
  private static final float TITLE_WEIGHT = 0.3f;
  private static final float LIKENESS_WEIGHT = 0.7f;
  private static final float WHOLE = (1 + UNITS_WEIGHT) * (1 + TITLE_WEIGHT);
  private static final int SHORTEST_GRAM = 3;
  private static final int LONGEST_GRAM = 4;

  private static final byte PREFERRED = 1;
  private static final byte ENGLISH = 2;

  private final TextTable texts;
  private final int[] concepts;
  private final byte[] marks;
  private final ConceptLabels conceptLabels;
  private final Units units;
  private final Phrases phrases;
  private final GramIndex grams;
  private final UnitIndex unitIndex;
  private final Likeness likeness;
  private final Queue<UnitIndex.Scratch> scratches = new ConcurrentLinkedQueue<>();

  /**
   * An occupation that fits.
   *
   * @param concept position of the occupation
   * @param label position of its best label
   * @param score 0–1
   */
  public record Match(int concept, int label, double score) {}

  /** Which ingredients take part: all of them, unless their worth is being measured. */
  public record Ingredients(
      boolean units, boolean thesaurus, boolean substitutions, boolean titles, boolean likeness) {
    public static final Ingredients ALL = new Ingredients(true, true, true, true, true);
  }

  private final Ingredients ingredients;

  /** Labels of occupations that are numbered from 0. */
  public TitleIndex(List<TitleLabel> labels, Thesaurus thesaurus) {
    this(labels, thesaurus, Ingredients.ALL);
  }

  public TitleIndex(List<TitleLabel> labels, Thesaurus thesaurus, Ingredients ingredients) {
    this.ingredients = ingredients;
    texts = TextTable.of(labels.stream().map(TitleLabel::text).toList());
    concepts = labels.stream().mapToInt(TitleLabel::concept).toArray();
    marks = new byte[concepts.length];
    for (int label = 0; label < concepts.length; label++) {
      marks[label] = marks(labels.get(label));
    }
    conceptLabels = new ConceptLabels(concepts, this::isPreferred);
    List<String> keys = labels.stream().map(label -> Words.key(label.text())).toList();
    Thesaurus words = ingredients.thesaurus ? thesaurus : Thesaurus.empty();
    units = Units.of(keys, words);
    List<List<String>> read = units.readAll(keys);
    phrases = new Phrases(words, units);
    grams = new GramIndex(keys, SHORTEST_GRAM, LONGEST_GRAM);
    List<List<List<String>>> names = byConcept(read);
    SortedMap<String, SortedMap<String, Double>> learned =
        Substitutions.learn(ingredients.substitutions ? names : List.of());
    unitIndex = new UnitIndex(read, known -> new UnitRelations(words, units, learned, known));
    likeness = new Likeness(names);
  }

  /**
   * The index that was written.
   *
   * @throws IOException when the file is missing, damaged or of another version
   */
  public static TitleIndex read(Directory directory) throws IOException {
    try (ArrayReader in = new ArrayReader(directory, FILE, VERSION)) {
      return new TitleIndex(in);
    }
  }

  private TitleIndex(ArrayReader in) throws IOException {
    ingredients = Ingredients.ALL;
    texts = TextTable.read(in);
    concepts = in.readInts();
    marks = in.readBytes();
    conceptLabels = new ConceptLabels(concepts, this::isPreferred);
    units = Units.read(in);
    phrases = new Phrases(in);
    grams = new GramIndex(in);
    unitIndex = new UnitIndex(in);
    likeness = new Likeness(in);
  }

  /** Writes the index to a file of its own. */
  public void write(Directory directory) throws IOException {
    try (ArrayWriter out = new ArrayWriter(directory, FILE, VERSION)) {
      texts.write(out);
      out.write(concepts);
      out.write(marks);
      units.write(out);
      phrases.write(out);
      grams.write(out);
      unitIndex.write(out);
      likeness.write(out);
    }
  }

  private static byte marks(TitleLabel label) {
    return (byte)
        ((label.preferred() ? PREFERRED : 0)
            | (label.language() == Language.ENGLISH ? ENGLISH : 0));
  }

  private List<List<List<String>>> byConcept(List<List<String>> read) {
    List<List<List<String>>> byConcept = new ArrayList<>();
    for (int concept = 0; concept < conceptCount(); concept++) {
      byConcept.add(new ArrayList<>());
    }
    for (int label = 0; label < concepts.length; label++) {
      byConcept.get(concepts[label]).add(read.get(label));
    }
    return byConcept;
  }

  /** How many occupations are named, counted from 0 to the last one with a name. */
  public int conceptCount() {
    return conceptLabels.conceptCount();
  }

  public TitleLabel label(int label) {
    return new TitleLabel(
        concepts[label],
        texts.get(label),
        (marks[label] & ENGLISH) == 0 ? Language.DUTCH : Language.ENGLISH,
        isPreferred(label));
  }

  private boolean isPreferred(int label) {
    return (marks[label] & PREFERRED) != 0;
  }

  /** Occupations and labels by how well they fit a text. */
  public Ranking rank(String text) {
    String key = key(text);
    float[] scores = new float[concepts.length];
    if (!key.isEmpty()) {
      if (ingredients.units) {
        addUnits(key, scores);
      }
      grams.addCosines(key, scores);
    }
    return new Ranking(scores);
  }

  private static String key(String text) {
    String key = Words.key(text.substring(0, Math.min(text.length(), MAX_TEXT)));
    return key.substring(0, Math.min(key.length(), MAX_KEY)).strip();
  }

  /**
   * The occupations whose own names fit a text best, best first, however alike they are; empty when
   * none scores enough. Names that share no unit with the text, which score a third at most, do not
   * count; and the n-grams, which cost most, are not compared when they could not make enough of
   * what the units say.
   */
  List<Match> named(String text, int size, double enough) {
    String key = key(text);
    float[] scores = new float[concepts.length];
    if (key.isEmpty()) {
      return List.of();
    }
    addUnits(key, scores);
    int[] sharing = aboveZero(scores);
    float highest = 0;
    for (int label : sharing) {
      highest = Math.max(highest, scores[label]);
    }
    if (highest + 1 < enough * (1 + UNITS_WEIGHT)) {
      return List.of();
    }
    grams.addCosines(key, scores);
    List<Match> named = new Ranking(scores).named(size, sharing);
    return named.isEmpty() || named.get(0).score() < enough ? List.of() : named;
  }

  private static int[] aboveZero(float[] scores) {
    int[] above = new int[scores.length];
    int count = 0;
    for (int label = 0; label < scores.length; label++) {
      if (scores[label] > 0) {
        above[count++] = label;
      }
    }
    return Arrays.copyOf(above, count);
  }

  private void addUnits(String key, float[] scores) {
    UnitIndex.Scratch taken = scratches.poll();
    UnitIndex.Scratch scratch = taken == null ? new UnitIndex.Scratch(concepts.length) : taken;
    unitIndex.raise(units.read(key), UNITS_WEIGHT, scores, scratch);
    for (Phrases.Reading reading : phrases.readings(key, units)) {
      unitIndex.raise(
          units.read(reading.key()), UNITS_WEIGHT * reading.strength(), scores, scratch);
    }
    scratches.add(scratch);
  }

  /** How well every label and every occupation fits one text. */
  public final class Ranking {
    private final float[] scores;

    private Ranking(float[] scores) {
      this.scores = scores;
    }

    /** The score of a label, 0–1. */
    public double score(int label) {
      return scores[label] / (1 + UNITS_WEIGHT);
    }

    /** The occupations that fit best and more than not at all, best first. */
    public List<Match> best(int size) {
      float[] own = concepts();
      if (!ingredients.likeness) {
        return highest(own, own, size, WHOLE);
      }
      float[] raised = own.clone();
      likeness.raise(raised, LIKENESS_WEIGHT);
      return highest(own, raised, size, WHOLE * (1 + LIKENESS_WEIGHT));
    }

    private List<Match> named(int size, int[] sharing) {
      float[] own = new float[conceptCount()];
      for (int label : sharing) {
        own[concepts[label]] = Math.max(own[concepts[label]], scores[label]);
      }
      float[] title = conceptLabels.ofTitles(scores);
      for (int concept = 0; concept < own.length; concept++) {
        own[concept] += own[concept] > 0 ? TITLE_WEIGHT * title[concept] : 0;
      }
      return highest(own, own, size, WHOLE);
    }

    private float[] concepts() {
      float[] best = conceptLabels.highest(scores);
      if (ingredients.titles) {
        float[] title = conceptLabels.ofTitles(scores);
        for (int concept = 0; concept < best.length; concept++) {
          best[concept] += TITLE_WEIGHT * title[concept];
        }
      }
      return best;
    }

    /** Of the occupations of which a name fits, those that score highest. */
    private List<Match> highest(float[] own, float[] scored, int size, float whole) {
      Best best = new Best(size);
      for (int concept = 0; concept < own.length; concept++) {
        if (own[concept] > 0) {
          best.offer(concept, scored[concept]);
        }
      }
      return Arrays.stream(best.numbers())
          .mapToObj(
              concept ->
                  new Match(concept, conceptLabels.best(concept, scores), scored[concept] / whole))
          .toList();
    }
  }
}
