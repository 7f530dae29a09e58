package nl.koerswijzer.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Brings forms of Dutch verbs back to the infinitives that they may come from: {@code maakte},
 * {@code gemaakt} and {@code maak} to {@code maken}, {@code hield} to {@code houden}, {@code
 * opgeleid} to {@code opleiden}. What no rule gives stands in {@code language/verbs.tsv}. A form
 * may bring up infinitives that do not exist, and words that are no verbs do so too; whoever asks
 * keeps those that it knows.
 */
public final class Verbs {
  private static final String TABLE = "/language/verbs.tsv";
  private static final int SHORTEST = 2;
  private static final int SHORTEST_REST = 3;

  /** Parts of verbs that stand apart in a main clause. */
  private static final Set<String> PARTICLES =
      Set.of(
          "aan", "achter", "af", "bij", "bijeen", "binnen", "buiten", "dicht", "door", "gerust",
          "in", "klaar", "leeg", "leiding", "les", "los", "mee", "na", "neer", "om", "onder", "op",
          "open", "over", "plaats", "rond", "samen", "schoon", "tegen", "terug", "thuis", "toe",
          "uit", "vast", "vol", "voor", "vooruit", "vrij", "waar", "weg");

  /** Parts of verbs that never stand apart and take the place of ge-. */
  private static final Set<String> PREFIXES = Set.of("be", "er", "ge", "her", "mis", "ont", "ver");

  private static final String NEVER_DOUBLED = "jwxh";
  private static final String VOICELESS = "tkfspx";
  private static final List<String> PAST = List.of("te", "ten", "de", "den");

  private final Map<String, List<String>> irregular = new HashMap<>();

  private Verbs() {}

  /** How a form belongs to its infinitive. */
  public enum Tense {
    /** What “I” do: the form may well be a noun. */
    PRESENT,
    /** What somebody else does. */
    THIRD_PERSON,
    /** Past, participle or infinitive. */
    OTHER
  }

  /**
   * An infinitive that a form may come from.
   *
   * @param doubtful whether the form is usually that of another verb: {@code was} and {@code las}
   *     for {@code wassen} and {@code lassen}
   */
  public record Verb(String infinitive, Tense tense, boolean doubtful) {}

  /** The verbs of the table that comes with the product. */
  public static Verbs dutch() {
    Verbs verbs = new Verbs();
    try (InputStream in = Verbs.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table " + TABLE + " is missing");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(verbs::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verbs;
  }

  private void add(String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2) {
      throw new IllegalStateException(TABLE + ": a line has no two columns: " + line);
    }
    for (String form : columns[1].split(",", -1)) {
      irregular.computeIfAbsent(form.strip(), any -> new ArrayList<>()).add(columns[0].strip());
    }
  }

  /** Whether a folded word can be the split-off part of a verb: {@code op} in {@code leid op}. */
  public static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** Whether a folded word is a form that no rule gives. */
  public boolean isIrregular(String form) {
    return irregular.containsKey(form);
  }

  /** The infinitives that a folded word may come from, each once. */
  public List<Verb> of(String form) {
    SortedMap<String, Verb> verbs = new TreeMap<>();
    addBare(form, "", verbs);
    for (int cut = SHORTEST; cut <= form.length() - SHORTEST_REST; cut++) {
      String part = form.substring(0, cut);
      String rest = form.substring(cut);
      if (PREFIXES.contains(part)) {
        addBare(rest, part, verbs);
        addPast(rest, "d", part, verbs);
      } else if (PARTICLES.contains(part)) {
        of(rest).forEach(verb -> put(part + verb.infinitive(), verb.tense(), false, verbs));
        if (rest.startsWith("te") && rest.endsWith("en")) {
          put(part + rest.substring(2), Tense.OTHER, false, verbs);
        }
      }
    }
    return List.copyOf(verbs.values());
  }

  /** Forms of a verb, behind a part that is no form itself. */
  private void addBare(String form, String part, Map<String, Verb> verbs) {
    List<String> known = irregular.getOrDefault(form, List.of());
    known.forEach(infinitive -> put(part + infinitive, Tense.OTHER, false, verbs));
    Map<String, Verb> regular = new LinkedHashMap<>();
    if (form.endsWith("en")) {
      put(part + form, Tense.OTHER, false, regular);
    }
    addStem(form, part, Tense.PRESENT, regular);
    addEnding(form, "t", part, Tense.THIRD_PERSON, regular);
    PAST.forEach(ending -> addPast(form, ending, part, regular));
    if (form.startsWith("ge") && part.isEmpty()) {
      addPast(form.substring(2), "d", part, regular);
      addPast(form.substring(2), "t", part, regular);
      if (form.endsWith("d") || form.endsWith("t")) {
        addStem(form.substring(2), part, Tense.OTHER, regular);
      }
    }
    for (Verb verb : regular.values()) {
      if (known.isEmpty()) {
        put(verb.infinitive(), verb.tense(), false, verbs);
      } else if (verb.infinitive().equals(part + form + form.charAt(form.length() - 1) + "en")) {
        put(verb.infinitive(), verb.tense(), true, verbs);
      }
    }
  }

  /** Behind a sound without voice the past has a t, behind others a d. */
  private static void addPast(String form, String ending, String part, Map<String, Verb> verbs) {
    int end = form.length() - ending.length();
    if (end > 0 && form.endsWith(ending)) {
      boolean voiceless =
          VOICELESS.indexOf(form.charAt(end - 1)) >= 0 || form.startsWith("ch", end - 2);
      if (voiceless == ending.startsWith("t")) {
        addEnding(form, ending, part, Tense.OTHER, verbs);
      } else if (ending.startsWith("d") && "fs".indexOf(form.charAt(end - 1)) >= 0) {
        addEnding(form, ending, part, Tense.OTHER, verbs);
      }
    }
  }

  private static void addEnding(
      String form, String ending, String part, Tense tense, Map<String, Verb> verbs) {
    if (form.endsWith(ending)) {
      addStem(form.substring(0, form.length() - ending.length()), part, tense, verbs);
    }
  }

  /** All ways to write the infinitive of what “I” do. */
  private static void addStem(String stem, String part, Tense tense, Map<String, Verb> verbs) {
    int last = stem.length() - 1;
    if (last < SHORTEST - 1 || Syllables.isNone(stem)) {
      return;
    }
    if (Syllables.isVowel(stem.charAt(last))) {
      if (stem.endsWith("i") && Syllables.isVowel(stem.charAt(last - 1))) {
        put(part + stem + "en", tense, false, verbs);
      }
      return;
    }
    String open = opened(stem);
    put(part + open + "en", tense, false, verbs);
    String voiced = voiced(open);
    if (!voiced.equals(open)) {
      put(part + voiced + "en", tense, false, verbs);
    }
    if (!Syllables.isOne(stem) && !open.equals(stem)) {
      put(part + stem + "en", tense, false, verbs);
    }
  }

  /** The stem as it is written before -en: {@code del}, {@code zett}, {@code werk}. */
  private static String opened(String stem) {
    int last = stem.length() - 1;
    boolean afterVowel = Syllables.isVowel(stem.charAt(last - 1));
    if (!afterVowel) {
      return stem;
    }
    boolean twoVowels = last > 1 && Syllables.isVowel(stem.charAt(last - 2));
    if (!twoVowels) {
      return NEVER_DOUBLED.indexOf(stem.charAt(last)) >= 0 ? stem : stem + stem.charAt(last);
    }
    boolean sameVowels = stem.charAt(last - 1) == stem.charAt(last - 2);
    return sameVowels ? stem.substring(0, last - 1) + stem.charAt(last) : stem;
  }

  private static String voiced(String stem) {
    int last = stem.length() - 1;
    return switch (stem.charAt(last)) {
      case 'f' -> stem.substring(0, last) + 'v';
      case 's' -> stem.substring(0, last) + 'z';
      default -> stem;
    };
  }

  /** The reading that says most counts. */
  private static void put(
      String infinitive, Tense tense, boolean doubtful, Map<String, Verb> verbs) {
    verbs.merge(
        infinitive,
        new Verb(infinitive, tense, doubtful),
        (one, other) ->
            new Verb(
                infinitive,
                one.tense().compareTo(other.tense()) > 0 ? one.tense() : other.tense(),
                one.doubtful() && other.doubtful()));
  }
}
