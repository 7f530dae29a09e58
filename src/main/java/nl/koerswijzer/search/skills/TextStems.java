package nl.koerswijzer.search.skills;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.language.Stems;
import nl.koerswijzer.language.Words;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/**
 * Brings words to stems in which wordings and texts are compared. Words of a text may be Dutch or
 * English, so that each has the stem of either language. Not for several threads at once.
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

  private static final List<String> PLURALS = List.of("s", "en", "es");
  private static final int SHORTEST = 3;

  private static final Pattern PAST =
      Pattern.compile("ge([a-z]{3,})[dt]|([a-z]{3,})(?:de|den|te|ten)");

  private final Stems dutch = Stems.dutch();
  private final Stems english = Stems.english();
  private final Map<String, String> inDutch = new HashMap<>();
  private final Map<String, String> inEnglish = new HashMap<>();

  /** The stems that a word of a text can stand for, and the word itself. */
  Set<String> of(String word) {
    Set<String> stems = new LinkedHashSet<>();
    stems.add(dutch(word));
    stems.add(english(word));
    past(word).ifPresent(present -> stems.add(dutch(present)));
    stems.add(WHOLE + word);
    for (String plural : PLURALS) {
      if (word.endsWith(plural) && word.length() >= plural.length() + SHORTEST) {
        stems.add(WHOLE + word.substring(0, word.length() - plural.length()));
      }
    }
    return stems;
  }

  /**
   * The stems of the telling words of a wording, each once, in order. A wording of a single word
   * must be there as it is or as its plural: a stem alone gives nothing away.
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

  /** What a Dutch word in the past tense may come from: “maakte” and “gemaakt” from “maak”. */
  private static Optional<String> past(String word) {
    Matcher found = PAST.matcher(word);
    if (!found.matches()) {
      return Optional.empty();
    }
    return Optional.of(found.group(1) == null ? found.group(2) : found.group(1));
  }

  private String dutch(String word) {
    return inDutch.computeIfAbsent(word, dutch::of);
  }

  private String english(String word) {
    return inEnglish.computeIfAbsent(word, english::of);
  }

  static boolean isTelling(String word) {
    return !DutchAnalyzer.getDefaultStopSet().contains(word)
        && !EnglishAnalyzer.getDefaultStopSet().contains(word)
        && !EMPTY.contains(word);
  }
}
