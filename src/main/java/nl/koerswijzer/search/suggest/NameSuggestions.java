package nl.koerswijzer.search.suggest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.search.Suggestions;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;
import nl.koerswijzer.search.file.TextTable;
import nl.koerswijzer.search.titles.Best;
import org.apache.lucene.store.Directory;

/**
 * Suggestions from a sorted list of all places where a name can be entered. What was typed is a
 * range of that list, found by halving; everything in it is weighed and the best are kept.
 *
 * <p>A name weighs what it is worth by itself ({@link Suggestible}), less {@value #LATER_WORD} when
 * a later word of it was typed, less {@value #PART_OF_WORD} when a part of a compound was, less
 * {@value #OTHER_LANGUAGE} when it is in the other language and {@value #PER_LETTER} for each of
 * its letters; more by {@value #WHOLE_WORD} when a whole word was typed and by {@value #WHOLE_NAME}
 * when all of it was. Ties stand in the order of the names.
 */
public final class NameSuggestions implements Suggestions {
  private static final String FILE = "suggestions.bin";
  private static final int VERSION = 1;
  private static final int MAX_TYPED = 100;
  private static final int PER_SUGGESTION = 8;
  private static final Kind[] KINDS = Kind.values();

  private static final float LATER_WORD = 1;
  private static final float PART_OF_WORD = 1.25f;
  private static final float OTHER_LANGUAGE = 3;
  private static final float PER_LETTER = 0.03f;
  private static final float WHOLE_WORD = 0.7f;
  private static final float WHOLE_NAME = 10;

  private final TextTable ids;
  private final int[] idOf;
  private final TextTable texts;
  private final TextTable keys;
  private final byte[] kinds;
  private final byte[] languages;
  private final float[] weights;
  private final int[] names;
  private final int[] places;

  /**
   * The names of a catalog.
   *
   * @param splitter parts of compounds at which names can be entered too
   * @param vacancies how many vacancies there are of an occupation, by its place in the catalog
   */
  public NameSuggestions(Catalog catalog, CompoundSplitter splitter, IntUnaryOperator vacancies) {
    List<Suggestible> all =
        Suggestible.of(catalog, vacancies).stream()
            .filter(name -> !Words.key(name.text()).isEmpty())
            .toList();
    List<String> folded = all.stream().map(name -> Words.key(name.text())).toList();
    Map<Thing, Integer> things = new LinkedHashMap<>();
    all.forEach(name -> things.putIfAbsent(Thing.of(name), things.size()));
    ids = TextTable.of(things.keySet().stream().map(Thing::id).toList());
    idOf = all.stream().map(Thing::of).mapToInt(things::get).toArray();
    texts = TextTable.of(all.stream().map(Suggestible::text).toList());
    keys = TextTable.of(folded);
    kinds = new byte[all.size()];
    languages = new byte[all.size()];
    weights = new float[all.size()];
    for (int name = 0; name < weights.length; name++) {
      kinds[name] = (byte) all.get(name).kind().ordinal();
      languages[name] = code(all.get(name).language());
      weights[name] = (float) (all.get(name).weight() - PER_LETTER * folded.get(name).length());
    }
    int compounds = (int) all.stream().filter(name -> name.kind() != Kind.PLACE).count();
    int[][] points = EntryPoints.of(folded, keys, compounds, splitter);
    names = Arrays.stream(points).mapToInt(point -> point[0]).toArray();
    places = Arrays.stream(points).mapToInt(point -> point[1]).toArray();
  }

  /** What has one or more names. */
  private record Thing(Kind kind, String id) {
    static Thing of(Suggestible name) {
      return new Thing(name.kind(), name.id());
    }
  }

  private NameSuggestions(ArrayReader in) throws IOException {
    ids = TextTable.read(in);
    idOf = in.readInts();
    texts = TextTable.read(in);
    keys = TextTable.read(in);
    kinds = in.readBytes();
    languages = in.readBytes();
    weights = in.readFloats();
    names = in.readInts();
    places = in.readInts();
  }

  /**
   * The suggestions that were written.
   *
   * @throws IOException when the file is missing, damaged or of another version
   */
  public static NameSuggestions read(Directory directory) throws IOException {
    try (ArrayReader in = new ArrayReader(directory, FILE, VERSION)) {
      return new NameSuggestions(in);
    }
  }

  /** Writes the suggestions to a file of their own. */
  public void write(Directory directory) throws IOException {
    try (ArrayWriter out = new ArrayWriter(directory, FILE, VERSION)) {
      ids.write(out);
      out.write(idOf);
      texts.write(out);
      keys.write(out);
      out.write(kinds);
      out.write(languages);
      out.write(weights);
      out.write(names);
      out.write(places);
    }
  }

  private static byte code(@org.jspecify.annotations.Nullable Language language) {
    return (byte) (language == null ? -1 : language.ordinal());
  }

  /** How many names can be suggested. */
  public long size() {
    return weights.length;
  }

  @Override
  public List<Suggestion> suggest(String typed, Set<Kind> wanted, Language language, int size) {
    String key = Words.key(typed.substring(0, Math.min(typed.length(), MAX_TYPED)));
    if (key.isEmpty()) {
      return List.of();
    }
    byte[] start = key.getBytes(StandardCharsets.UTF_8);
    Best best = new Best(size * PER_SUGGESTION);
    int other = 1 - language.ordinal();
    for (int point = first(start); point < names.length && startsWith(point, start); point++) {
      int name = names[point];
      if (wanted.isEmpty() || wanted.contains(KINDS[kinds[name]])) {
        best.offer(
            name, weight(point, start.length) - (languages[name] == other ? OTHER_LANGUAGE : 0));
      }
    }
    return distinct(best.numbers(), size);
  }

  private float weight(int point, int typed) {
    int name = names[point];
    float weight = weights[name];
    if (keys.isWordEnd(name, EntryPoints.offset(places[point]) + typed)) {
      weight += WHOLE_WORD;
    }
    return switch (EntryPoints.how(places[point])) {
      case EntryPoints.BEGINNING -> keys.length(name) == typed ? weight + WHOLE_NAME : weight;
      case EntryPoints.WORD -> weight - LATER_WORD;
      default -> weight - PART_OF_WORD;
    };
  }

  private List<Suggestion> distinct(int[] best, int size) {
    Set<Integer> seen = new java.util.HashSet<>();
    List<Suggestion> suggestions = new ArrayList<>();
    for (int name : best) {
      if (suggestions.size() < size && seen.add(idOf[name])) {
        suggestions.add(new Suggestion(ids.get(idOf[name]), texts.get(name), KINDS[kinds[name]]));
      }
    }
    return suggestions;
  }

  private int first(byte[] start) {
    int low = 0;
    int high = names.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compareStart(middle, start) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean startsWith(int point, byte[] start) {
    return compareStart(point, start) == 0;
  }

  private int compareStart(int point, byte[] start) {
    return keys.compareStart(names[point], EntryPoints.offset(places[point]), start);
  }
}
