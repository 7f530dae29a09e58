package nl.koerswijzer.language;

import java.util.List;
import java.util.Map;

/**
 * A Dutch word of the labour market without its endings: words with the same form say the same.
 * Spelling variants (c/k, ph/f, x/ks), plurals and the forms for women and men fall together
 * ({@code verkoopster}, {@code verkopers}, {@code verkoper}); a person stays apart from the work
 * that is done ({@code verkoop}), which has the same root.
 *
 * @param root the word without endings, with short vowels and single consonants
 * @param person whether the ending makes it somebody who does it
 */
public record WordForm(String root, boolean person) {
  private static final int MIN_ROOT = 3;
  private static final int MIN_STEM = 2;
  private static final int LONG = 5;

  /** Endings for women and of plurals, and the ending that says the same of one man. */
  private static final List<String[]> SAME =
      List.of(
          new String[] {"trices", "teur"},
          new String[] {"trice", "teur"},
          new String[] {"eusen", "eur"},
          new String[] {"euses", "eur"},
          new String[] {"euse", "eur"},
          new String[] {"eressen", "er"},
          new String[] {"aressen", "aar"},
          new String[] {"aarster", "aar"},
          new String[] {"aarsters", "aar"},
          new String[] {"aren", "aar"},
          new String[] {"istes", "ist"},
          new String[] {"isten", "ist"},
          new String[] {"iste", "ist"},
          new String[] {"logen", "loog"},
          new String[] {"loge", "loog"},
          new String[] {"icienne", "icien"},
          new String[] {"iennes", "ien"},
          new String[] {"ienne", "ien"},
          new String[] {"ici", "ikus"},
          new String[] {"lieden", "man"},
          new String[] {"lui", "man"},
          new String[] {"mannen", "man"},
          new String[] {"vrouwen", "man"},
          new String[] {"vrouw", "man"},
          new String[] {"sters", "ster"},
          new String[] {"kundigen", "kundige"});

  /** Plurals that change the word, and words that stand in compounds only. */
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "kinderen", "kind",
          "kinder", "kind",
          "schepen", "schip",
          "scheeps", "schip",
          "steden", "stad",
          "leden", "lid",
          "koks", "kok",
          "lui", "man");

  /** Plurals of those who do something. */
  private static final String[] PERSONS = {
    "ers", "aars", "eurs", "ors", "iers", "ists", "ents", "ants", "mans", "iciens", "oogs"
  };

  /** Before these letters, and at the end of a word, a c sounds like a k. */
  private static final String HARD = "aouklrt";

  private static final String VOWELS = "aeiou";

  /** The form of a folded word. */
  public static WordForm of(String word) {
    String spelled = spelling(IRREGULAR.getOrDefault(word, word));
    if (spelled.length() <= MIN_ROOT) {
      return new WordForm(spelled, false);
    }
    String one = singular(spelled);
    for (String ending : List.of("ster", "eres", "ares", "res")) {
      if (endsWith(one, ending, MIN_ROOT)) {
        return person(one, ending.length());
      }
    }
    for (String ending : List.of("aar", "eur", "ier")) {
      if (endsWith(one, ending, MIN_ROOT) && !endsWithVowel(one, ending)) {
        return person(one, ending.length());
      }
    }
    if (endsWith(one, "rder", 2)) {
      return person(one, 3);
    }
    if (endsWith(one, "er", MIN_ROOT)) {
      return person(one, 2);
    }
    return thing(one);
  }

  private static boolean endsWithVowel(String word, String ending) {
    return VOWELS.indexOf(word.charAt(word.length() - ending.length() - 1)) >= 0;
  }

  private static WordForm person(String word, int ending) {
    return new WordForm(shorten(word.substring(0, word.length() - ending)), true);
  }

  private static WordForm thing(String word) {
    String bare = word;
    if (bare.length() >= LONG && bare.endsWith("s") && !bare.endsWith("ss")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    if (bare.length() >= LONG && bare.endsWith("en")) {
      bare = bare.substring(0, bare.length() - 2);
    } else if (bare.length() >= LONG && bare.endsWith("e")) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return new WordForm(shorten(bare), false);
  }

  private static String spelling(String word) {
    String spelled = withHardC(word.replace("ph", "f"));
    return spelled.replace("qu", "kw").replace("x", "ks").replace("th", "t");
  }

  private static String withHardC(String word) {
    StringBuilder spelled = new StringBuilder(word);
    for (int at = word.indexOf('c'); at >= 0; at = word.indexOf('c', at + 1)) {
      if (at + 1 == word.length() || HARD.indexOf(word.charAt(at + 1)) >= 0) {
        spelled.setCharAt(at, 'k');
      }
    }
    return spelled.toString();
  }

  private static String singular(String word) {
    for (String[] same : SAME) {
      if (endsWith(word, same[0], MIN_STEM)) {
        return word.substring(0, word.length() - same[0].length()) + same[1];
      }
    }
    if (endsWithAny(word, PERSONS) || endsWithAny(word, "ente", "ante")) {
      return word.substring(0, word.length() - 1);
    }
    if (endsWithAny(word, "enten", "anten", "euren", "oren")) {
      return word.substring(0, word.length() - 2);
    }
    return word;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsWith(String word, String ending, int least) {
    return word.endsWith(ending) && word.length() - ending.length() >= least;
  }

  /** Verkoop and verkop, kapp and kap, wev and wef become one. */
  private static String shorten(String root) {
    String shorter = withShortVowel(root);
    int last = shorter.length() - 1;
    if (last >= 2
        && shorter.charAt(last) == shorter.charAt(last - 1)
        && VOWELS.indexOf(shorter.charAt(last)) < 0) {
      shorter = shorter.substring(0, last);
      last--;
    }
    return switch (last < 0 ? ' ' : shorter.charAt(last)) {
      case 'v' -> shorter.substring(0, last) + 'f';
      case 'z' -> shorter.substring(0, last) + 's';
      default -> shorter;
    };
  }

  /** The last vowel once, when it is written twice. */
  private static String withShortVowel(String root) {
    int at = root.length() - 1;
    while (at >= 0 && VOWELS.indexOf(root.charAt(at)) < 0) {
      at--;
    }
    boolean isLong = at > 0 && root.charAt(at) == root.charAt(at - 1) && root.charAt(at) != 'i';
    return isLong ? root.substring(0, at) + root.substring(at + 1) : root;
  }
}
