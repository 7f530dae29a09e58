package nl.koerswijzer.search.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Verbs.Tense;
import nl.koerswijzer.language.Verbs.Verb;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.language.Words.Word;
import nl.koerswijzer.search.skills.SplitVerbs.SplitVerb;
import nl.koerswijzer.search.skills.TextStems.Sense;

/** The words of a text with the stems of wordings that they can stand for. */
final class TextTokens {
  private static final String SENTENCE_ENDS = ".!?;\n\r•";
  private static final String CLAUSE_ENDS = SENTENCE_ENDS + ",:()";

  /** A part as short as {@code bank} says little of what a compound is. */
  private static final int SHORT_PART = 4;

  /** What stands behind one of these says where or when something is done, not with what. */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "achter", "bij", "binnen", "in", "langs", "naar", "naast", "onder", "op", "sinds",
          "tijdens", "tussen", "uit", "vanuit", "via");

  private static final String I = "ik";
  private static final String AND = "en";
  private static final int ITSELF = -1;

  private final String text;
  private final WordingIndex index;
  private final CompoundSplitter splitter;
  private final TextStems stems = new TextStems();
  private final List<Word> words;
  private final List<List<Reading>> readings;
  private final int[] sentences;

  /** By word: how many telling words stand in front of it. */
  private final int[] ranks;

  TextTokens(String text, WordingIndex index, CompoundSplitter splitter) {
    this.text = text;
    this.index = index;
    this.splitter = splitter;
    words = Words.located(text);
    readings = new ArrayList<>(words.size());
    sentences = new int[words.size()];
    ranks = new int[words.size() + 1];
    Map<String, List<Reading>> known = new HashMap<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at).text();
      boolean ends = at > 0 && hasBetween(SENTENCE_ENDS, at - 1, at);
      sentences[at] = at == 0 ? 0 : sentences[at - 1] + (ends ? 1 : 0);
      ranks[at + 1] = ranks[at] + (TextStems.isTelling(word) ? 1 : 0);
      readings.add(known.computeIfAbsent(word, this::read));
    }
    for (int at = 0; at < words.size(); at++) {
      addWhatIDo(at);
    }
    new SplitVerbs(this, this::isKnownVerb).all().forEach(this::join);
  }

  /** Of the word itself, or of the parts of a compound that no wording has as a whole. */
  private List<Reading> read(String word) {
    Collection<Sense> senses = stems.of(word);
    if (!TextStems.isTelling(word)) {
      return known(senses.stream().filter(sense -> sense.doubtful() && !sense.isWhole()).toList());
    }
    List<Reading> own = known(senses);
    if (!own.isEmpty()) {
      return own;
    }
    List<Reading> all = new ArrayList<>();
    List<String> parts = splitter.split(word);
    for (int place = 0; place < parts.size(); place++) {
      addPart(parts.get(place), place < parts.size() - 1, all);
    }
    return all;
  }

  private void addPart(String part, boolean inFront, List<Reading> all) {
    for (Sense sense : stems.of(part)) {
      int stem = index.stem(sense.stem());
      if (stem >= 0 && !(sense.isWhole() && part.length() <= SHORT_PART)) {
        all.add(new Reading(stem, sense.strength(), sense.doubtful(), inFront, ITSELF));
      }
    }
  }

  private List<Reading> known(Collection<Sense> senses) {
    List<Reading> known = new ArrayList<>();
    for (Sense sense : senses) {
      int stem = index.stem(sense.stem());
      if (stem >= 0) {
        known.add(new Reading(stem, sense.strength(), sense.doubtful(), false, ITSELF));
      }
    }
    return known;
  }

  /** A word that can be a noun as well is a verb beside “ik”: “ik kook”, “ik was af en kook”. */
  private void addWhatIDo(int at) {
    if (isSaidOfMe(at)) {
      for (Verb verb : stems.verbs(words.get(at).text())) {
        if (verb.tense() == Tense.PRESENT && !verb.doubtful()) {
          addVerb(at, verb.infinitive(), ITSELF);
        }
      }
    }
  }

  private boolean isSaidOfMe(int at) {
    if (isWord(at - 1, I) || isWord(at + 1, I)) {
      return true;
    }
    boolean said = false;
    for (int before = at - 2;
        before >= 0 && isWord(at - 1, AND) && areInOneSentence(before, at) && !said;
        before--) {
      said = isWord(before, I);
    }
    return said;
  }

  private boolean isWord(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).text().equals(word);
  }

  private boolean isKnownVerb(String infinitive) {
    return stems.ofVerb(infinitive).stream().anyMatch(sense -> index.stem(sense.stem()) >= 0);
  }

  private void join(SplitVerb verb) {
    addVerb(verb.verb(), verb.infinitive(), verb.part());
  }

  private void addVerb(int at, String infinitive, int with) {
    List<Reading> more = new ArrayList<>(readings.get(at));
    for (Sense sense : stems.ofVerb(infinitive)) {
      int stem = index.stem(sense.stem());
      if (stem >= 0) {
        more.add(new Reading(stem, sense.strength(), false, false, with));
      }
    }
    readings.set(at, more);
  }

  int size() {
    return words.size();
  }

  Word word(int at) {
    return words.get(at);
  }

  /** What a word can stand for; not to be changed. */
  List<Reading> readings(int at) {
    return readings.get(at);
  }

  /** The infinitives that a word may come from. */
  List<String> infinitives(int at) {
    return stems.verbs(words.get(at).text()).stream().map(Verb::infinitive).toList();
  }

  /** The folded words from one to another, joined by spaces. */
  String words(int first, int last) {
    return words.subList(first, last + 1).stream().map(Word::text).collect(Collectors.joining(" "));
  }

  /** How many of these words say something themselves. */
  int telling(int first, int last) {
    return ranks[last + 1] - ranks[first];
  }

  /** How many telling words stand between two places, and one more. */
  int distance(int one, int other) {
    return Math.abs(ranks[one] - ranks[other]);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** Whether a preposition of place or time stands in front of a word and what belongs to it. */
  boolean isPlaceOrTime(int at) {
    boolean isInfinitive = isWord(at - 1, "het") || isWord(at - 1, "te");
    if (isInfinitive && words.get(at).text().endsWith("en")) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && isInNounPhrase(before)) {
      before--;
    }
    return before >= 0
        && isPreposition(words.get(before).text())
        && !isClauseEndBetween(before, before + 1);
  }

  private boolean isInNounPhrase(int at) {
    String word = words.get(at).text();
    return !TextStems.isTelling(word)
        && !isPreposition(word)
        && !word.equals(AND)
        && !word.equals(I)
        && !isClauseEndBetween(at, at + 1);
  }

  boolean areInOneSentence(int one, int other) {
    return sentences[one] == sentences[other];
  }

  /** Whether a sign stands between two neighbours that ends a clause. */
  boolean isClauseEndBetween(int one, int other) {
    return hasBetween(CLAUSE_ENDS, one, other);
  }

  private boolean hasBetween(String signs, int one, int other) {
    for (int k = words.get(one).end(); k < words.get(other).start(); k++) {
      if (signs.indexOf(text.charAt(k)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
