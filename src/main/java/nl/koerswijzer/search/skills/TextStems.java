package nl.koerswijzer.search.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.language.Stems;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.language.Verbs;
import nl.koerswijzer.language.Verbs.Tense;
import nl.koerswijzer.language.Verbs.Verb;
import nl.koerswijzer.language.Words;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/**
 * Brings words to stems in which wordings and texts are compared. Words of a text may be Dutch or
 * English, so that each has the stem of either language; a Dutch verb has that of its infinitive,
 * and a word that says the same as another, or something narrower, has that other's too. Not for
 * several threads at once.
 */
final class TextStems {
  /** Words around which a wording is built and that say nothing of what somebody can. */
  private static final Set<String> EMPTY =
      Set.of(
          "ik",
          "weet",
          "hoe",
          "kan",
          "kunnen",
          "goed",
          "use",
          "using",
          "gebruiken",
          "diverse",
          "various",
          "different",
          "verschillende",
          "etc",
          "andere",
          "other");

  /** Stands before a word that is no stem. */
  private static final String WHOLE = "=";

  /** Strength of what else a form of an irregular verb may be: {@code stal}, {@code bad}. */
  private static final double AS_NOUN = 0.6;

  /** Stands before the stem of an English word, so that it is none of Dutch. */
  private static final String ENGLISH = "/";

  private static final List<String> PLURALS = List.of("s", "en", "es");
  private static final int SHORTEST = 3;

  private final Stems dutch = Stems.dutch();
  private final Stems english = Stems.english();
  private final Map<String, String> inDutch = new HashMap<>();
  private final Map<String, String> inEnglish = new HashMap<>();
  private final Map<String, List<Verb>> verbs = new HashMap<>();

  /**
   * A stem that a word of a text can stand for.
   *
   * @param strength how surely, above 0 and at most 1
   * @param doubtful whether the word usually stands for something else
   */
  record Sense(String stem, double strength, boolean doubtful) {
    boolean isWhole() {
      return stem.startsWith(WHOLE);
    }
  }

  /** The senses of a telling word of a text, each stem once. */
  Collection<Sense> of(String word) {
    Map<String, Sense> senses = new LinkedHashMap<>();
    List<Verb> forms = verbs(word);
    boolean past = Language.VERBS.isIrregular(word);
    add(dutch(word), past ? AS_NOUN : 1, past, senses);
    add(english(word), 1, false, senses);
    for (Verb verb : forms) {
      add(dutch(verb.infinitive()), 1, verb.doubtful(), senses);
      if (verb.tense() == Tense.OTHER) {
        add(WHOLE + verb.infinitive(), 1, verb.doubtful(), senses);
      }
    }
    addMeanings(senses);
    addWhole(word, senses);
    return senses.values();
  }

  private static void addMeanings(Map<String, Sense> senses) {
    for (Sense sense : List.copyOf(senses.values())) {
      Language.MEANINGS
          .getOrDefault(sense.stem(), new TreeMap<>())
          .forEach((stem, strength) -> add(stem, strength, sense.doubtful(), senses));
    }
  }

  private static void addWhole(String word, Map<String, Sense> senses) {
    add(WHOLE + word, 1, false, senses);
    for (String plural : PLURALS) {
      if (word.endsWith(plural) && word.length() >= plural.length() + SHORTEST) {
        add(WHOLE + word.substring(0, word.length() - plural.length()), 1, false, senses);
      }
    }
  }

  private static void add(
      String stem, double strength, boolean doubtful, Map<String, Sense> senses) {
    senses.merge(
        stem,
        new Sense(stem, strength, doubtful),
        (one, other) -> one.strength() >= other.strength() ? one : other);
  }

  /** The verbs of which a word may be a form. */
  List<Verb> verbs(String word) {
    return verbs.computeIfAbsent(word, Language.VERBS::of);
  }

  /** The senses of what is certainly a verb. */
  Collection<Sense> ofVerb(String infinitive) {
    Map<String, Sense> senses = new LinkedHashMap<>();
    add(dutch(infinitive), 1, false, senses);
    addMeanings(senses);
    add(WHOLE + infinitive, 1, false, senses);
    return senses.values();
  }

  /**
   * The stems of the telling words of a wording, each once, in order. A wording of a single word
   * must be there as it is, as its plural or as a form of the verb: a stem alone gives nothing
   * away.
   *
   * @param isDutch the language of the wording
   */
  List<String> telling(String wording, boolean isDutch) {
    Set<String> stems = new LinkedHashSet<>();
    List<String> words = Words.of(wording).stream().filter(TextStems::isTelling).toList();
    words.forEach(word -> stems.add(isDutch ? dutch(word) : english(word)));
    if (stems.size() == 1) {
      return words.stream().map(WHOLE::concat).toList();
    }
    return new ArrayList<>(stems);
  }

  /** The stem of a Dutch word, or of the infinitive of a verb. */
  String dutch(String word) {
    return inDutch.computeIfAbsent(word, dutch::of);
  }

  private String english(String word) {
    return inEnglish.computeIfAbsent(word, any -> ENGLISH + english.of(any));
  }

  /** Whether a stem is one that only English words have. */
  static boolean isEnglish(String stem) {
    return stem.startsWith(ENGLISH);
  }

  static boolean isTelling(String word) {
    return !DutchAnalyzer.getDefaultStopSet().contains(word)
        && !EnglishAnalyzer.getDefaultStopSet().contains(word)
        && !EMPTY.contains(word);
  }

  /** What is the same for all texts. */
  private static final class Language {
    static final Verbs VERBS = Verbs.dutch();
    static final Map<String, SortedMap<String, Double>> MEANINGS = meanings();

    private static Map<String, SortedMap<String, Double>> meanings() {
      Stems dutch = Stems.dutch();
      Map<String, SortedMap<String, Double>> meanings = new HashMap<>();
      Thesaurus.doings()
          .relations()
          .forEach(
              (word, others) ->
                  others.forEach(
                      (other, strength) ->
                          meanings
                              .computeIfAbsent(dutch.of(word), any -> new TreeMap<>())
                              .merge(dutch.of(other), strength, Math::max)));
      return meanings;
    }
  }
}
