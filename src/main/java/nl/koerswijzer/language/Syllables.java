package nl.koerswijzer.language;

/** How the last syllable of a Dutch word is written and said. */
final class Syllables {
  private static final String VOWELS = "aeiou";
  private static final String NEVER_AFTER_LONG = "xwjh";

  /** Before el, these make a syllable that is hardly heard, as in {@code middel}. */
  private static final String BEFORE_WEAK_EL = "bdgkp";

  private Syllables() {}

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  /** Whether a word is one syllable: its vowels stand together. */
  static boolean isOne(String word) {
    int from = 0;
    while (from < word.length() && !isVowel(word.charAt(from))) {
      from++;
    }
    while (from < word.length() && isVowel(word.charAt(from))) {
      from++;
    }
    return !hasVowel(word.substring(from));
  }

  /** Whether letters make no syllable: none of them is a vowel. */
  static boolean isNone(String letters) {
    return !hasVowel(letters);
  }

  private static boolean hasVowel(String letters) {
    return letters.chars().anyMatch(letter -> isVowel((char) letter));
  }

  /**
   * A word that lost an ending with a vowel, written as it is without one: {@code verkop} of {@code
   * verkoper} as {@code verkoop}, but {@code middel} of {@code middelen} as it is.
   */
  static String close(String root) {
    if (!isOpen(root) || isWeak(root)) {
      return root;
    }
    int last = root.length() - 1;
    return root.substring(0, last) + root.substring(last - 1);
  }

  /** One vowel and one consonant sound long when a vowel follows. */
  private static boolean isOpen(String root) {
    int last = root.length() - 1;
    if (last < 1
        || isVowel(root.charAt(last))
        || NEVER_AFTER_LONG.indexOf(root.charAt(last)) >= 0) {
      return false;
    }
    char vowel = root.charAt(last - 1);
    if (!isVowel(vowel) || vowel == 'i') {
      return false;
    }
    char before = last > 1 ? root.charAt(last - 2) : ' ';
    return !isVowel(before) || (before == 'i' && (vowel == 'a' || vowel == 'o'));
  }

  private static boolean isWeak(String root) {
    int last = root.length() - 1;
    boolean weakEl =
        root.endsWith("el") && last > 1 && BEFORE_WEAK_EL.indexOf(root.charAt(last - 2)) >= 0;
    return (weakEl || root.endsWith("er")) && hasVowel(root.substring(0, last - 1));
  }
}
