package nl.koerswijzer.ingest.vacancy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;

/** Guesses the language of a text by counting words that only one language uses often. */
final class LanguageGuess {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int ENOUGH_WORDS = 400;
  private static final Map<String, Set<String>> WORDS =
      new TreeMap<>(
          Map.of(
              "nl",
                  Set.of(
                      "de",
                      "het",
                      "een",
                      "en",
                      "van",
                      "je",
                      "voor",
                      "met",
                      "op",
                      "zijn",
                      "wij",
                      "bij",
                      "jij",
                      "niet",
                      "ook",
                      "naar",
                      "onze",
                      "aan",
                      "ben",
                      "wat",
                      "uur",
                      "medewerker"),
              "en",
                  Set.of(
                      "the", "and", "of", "to", "with", "for", "you", "our", "will", "are", "your",
                      "we", "on", "this", "have", "be", "as", "an"),
              "de",
                  Set.of(
                      "der", "die", "und", "das", "mit", "für", "von", "wir", "sie", "ein", "eine",
                      "ist", "zu", "den", "dem", "bei", "auf", "oder", "als"),
              "sv",
                  Set.of(
                      "och", "att", "är", "som", "för", "med", "du", "på", "ett", "av", "till",
                      "har", "vi", "deras", "inte", "kommer"),
              "fr",
                  Set.of(
                      "le", "la", "les", "des", "et", "pour", "vous", "nous", "une", "dans", "est",
                      "du", "au", "sur", "avec", "votre")));

  private LanguageGuess() {}

  /** ISO 639-1 code; the fallback when no language is clearly ahead. */
  static String of(AdvertText advert, String fallback) {
    Map<String, Integer> counts = new TreeMap<>();
    Matcher words = WORD.matcher(advert.body());
    for (int seen = 0; seen < ENOUGH_WORDS && words.find(); seen++) {
      String word = words.group();
      WORDS.forEach(
          (language, common) -> {
            if (common.contains(word)) {
              counts.merge(language, 1, Integer::sum);
            }
          });
    }
    int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    var leaders = counts.entrySet().stream().filter(count -> count.getValue() == most).toList();
    return leaders.size() == 1 ? leaders.getFirst().getKey() : fallback;
  }
}
