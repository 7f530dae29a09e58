package nl.koerswijzer.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** Endings for women and of plurals, and the ending that says the same of one man. */
  private static final List<String[]> SAME =
      List.of(
          new String[] {"trices", "teur"},
          new String[] {"trice", "teur"},
          new String[] {"eusen", "eur"},
          new String[] {"euses", "eur"},
          new String[] {"euse", "eur"},
          new String[] {"ressen", "er"},
          new String[] {"esses", "er"},
          new String[] {"istes", "ist"},
          new String[] {"isten", "ist"},
          new String[] {"iste", "ist"},
          new String[] {"logen", "loog"},
          new String[] {"loge", "loog"},
          new String[] {"icienne", "icien"},
          new String[] {"iennes", "ien"},
          new String[] {"ienne", "ien"},
          new String[] {"ici", "icus"},
          new String[] {"lieden", "man"},
          new String[] {"lui", "man"},
          new String[] {"mannen", "man"},
          new String[] {"vrouwen", "man"},
          new String[] {"vrouw", "man"},
          new String[] {"sters", "ster"},
          new String[] {"kundigen", "kundige"});

  private static final Pattern PERSONS =
      Pattern.compile(".*(er|aar|eur|or|ier|ist|ent|ant|man|icien|oog)s");
  private static final Pattern K = Pattern.compile("c(?=[aouklrt]|$)");
  private static final Pattern LONG_VOWEL = Pattern.compile("(aa|ee|oo|uu)(?=[^aeiou]*$)");
  private static final String VOWELS = "aeiou";

  /** The form of a folded word. */
  public static WordForm of(String word) {
    String spelled = spelling(word);
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
      if (endsWith(one, ending, MIN_ROOT)) {
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

  private static WordForm person(String word, int ending) {
    return new WordForm(shorten(word.substring(0, word.length() - ending)), true);
  }

  private static WordForm thing(String word) {
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    int ending = word.endsWith("en") ? 2 : plural || word.endsWith("e") ? 1 : 0;
    boolean enough = word.length() >= 5;
    return new WordForm(shorten(word.substring(0, word.length() - (enough ? ending : 0))), false);
  }

  private static String spelling(String word) {
    String spelled = K.matcher(word.replace("ph", "f")).replaceAll("k");
    return spelled.replace("qu", "kw").replace("x", "ks").replace("th", "t");
  }

  private static String singular(String word) {
    for (String[] same : SAME) {
      if (endsWith(word, same[0], MIN_ROOT)) {
        return word.substring(0, word.length() - same[0].length()) + same[1];
      }
    }
    if (PERSONS.matcher(word).matches() || endsWithAny(word, "ente", "ante")) {
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
    Matcher vowel = LONG_VOWEL.matcher(root);
    String shorter = vowel.replaceFirst(found -> found.group().substring(0, 1));
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
}
