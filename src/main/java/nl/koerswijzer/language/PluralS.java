package nl.koerswijzer.language;

import java.util.List;

/**
 * The plural that a Dutch word makes with s, told from words that end in s by themselves: {@code
 * wagens}, {@code taken}, but {@code loods}, {@code notaris} and {@code proces}. Works on words as
 * {@link WordForm} spells them.
 */
final class PluralS {
  private static final int LONG = 5;
  private static final int LONG_ENOUGH_FOR_AS = 7;

  /** Plurals in s have another sound before it, or are written with an apostrophe. */
  private static final String BEFORE_OTHER_S = "ijus";

  private static final List<String> SINGULARS =
      List.of(
          "aes", "aas", "oes", "oos", "arts", "iets", "oets", "aats", "adres", "balans", "ekspres",
          "kongres", "proces", "succes");

  /** Words of one syllable that take s came from English and French. */
  private static final List<String> BORROWED = List.of("ms", "bs", "fs", "kks");

  private PluralS() {}

  /** The word without its s, when that makes a plural of it. */
  static String remove(String word) {
    return isPlural(word) ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isPlural(String word) {
    if (word.length() < LONG || !word.endsWith("s")) {
      return false;
    }
    if (Syllables.isOne(word)) {
      return BORROWED.stream().anyMatch(word::endsWith);
    }
    if (word.endsWith("as")) {
      return word.length() >= LONG_ENOUGH_FOR_AS;
    }
    return BEFORE_OTHER_S.indexOf(word.charAt(word.length() - 2)) < 0
        && SINGULARS.stream().noneMatch(word::endsWith);
  }
}
