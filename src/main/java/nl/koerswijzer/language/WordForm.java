package nl.koerswijzer.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A Dutch word of the labour market without its endings: words with the same form say the same.
 * Spelling variants (c/k, ph/f, x/ks), plurals and the forms for women and men fall together
 * ({@code verkoopster}, {@code verkopers}, {@code verkoper}); a person stays apart from the work
 * that is done ({@code verkoop}), which has the same root.
 *
 * @param root the word without endings, as it is written without them, with single consonants
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
          new String[] {"drice", "deur"},
          new String[] {"eusen", "eur"},
          new String[] {"euses", "eur"},
          new String[] {"euse", "eur"},
          new String[] {"eressen", "er"},
          new String[] {"aressen", "aar"},
          new String[] {"aarster", "aar"},
          new String[] {"aarsters", "aar"},
          new String[] {"ierster", "ier"},
          new String[] {"iersters", "ier"},
          new String[] {"aren", "aar"},
          new String[] {"istes", "ist"},
          new String[] {"isten", "ist"},
          new String[] {"iste", "ist"},
          new String[] {"logen", "loog"},
          new String[] {"loge", "loog"},
          new String[] {"gogen", "goog"},
          new String[] {"goge", "goog"},
          new String[] {"icienne", "icien"},
          new String[] {"ieres", "ier"},
          new String[] {"ieren", "ier"},
          new String[] {"ere", "er"},
          new String[] {"erinnen", "er"},
          new String[] {"erin", "er"},
          new String[] {"ieen", "ie"},
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
      Map.ofEntries(
          Map.entry("kinderen", "kind"),
          Map.entry("kinder", "kind"),
          Map.entry("schepen", "schip"),
          Map.entry("scheeps", "schip"),
          Map.entry("steden", "stad"),
          Map.entry("stads", "stad"),
          Map.entry("rijks", "rijk"),
          Map.entry("dorps", "dorp"),
          Map.entry("volks", "volk"),
          Map.entry("staats", "staat"),
          Map.entry("leden", "lid"),
          Map.entry("koks", "kok"),
          Map.entry("wegen", "weg"),
          Map.entry("dagen", "dag"),
          Map.entry("glazen", "glas"),
          Map.entry("baden", "bad"),
          Map.entry("vaten", "vat"),
          Map.entry("daken", "dak"),
          Map.entry("paden", "pad"),
          Map.entry("sloten", "slot"),
          Map.entry("spelen", "spel"),
          Map.entry("hoven", "hof"),
          Map.entry("gaten", "gat"),
          Map.entry("verslagen", "verslag"),
          Map.entry("bedragen", "bedrag"),
          Map.entry("kantoren", "kantoor"),
          Map.entry("lui", "man"));

  /** What ends as somebody does who does something, and is no such word. */
  private static final Set<String> NOBODY =
      Set.of(
          "motor",
          "reaktor",
          "sektor",
          "traktor",
          "faktor",
          "papier",
          "dossier",
          "atelier",
          "formulier",
          "rivier",
          "kwartier",
          "manier",
          "plezier",
          "gevaar",
          "bezwaar",
          "venster",
          "klooster",
          "register",
          "pleister",
          "master",
          "water",
          "kamer",
          "komputer",
          "leder",
          "ijzer",
          "suiker",
          "kelder",
          "letter",
          "leger",
          "nummer",
          "laser",
          "zilver",
          "winter",
          "teater",
          "rubber",
          "poeder",
          "filter",
          "hamer",
          "cijfer",
          "ouder",
          "server",
          "polder");

  /** Plurals of those who do something. */
  private static final String[] PERSONS = {
    "ers", "aars", "eurs", "ors", "iers", "ists", "ents", "ants", "mans", "iciens", "oogs"
  };

  /** Before these letters, and at the end of a word, a c sounds like a k. */
  private static final String HARD = "aouklrt";

  /** The form of a folded word. */
  public static WordForm of(String word) {
    String spelled = spelling(IRREGULAR.getOrDefault(word, word));
    if (spelled.length() <= MIN_ROOT) {
      return new WordForm(spelled, false);
    }
    String one = singular(spelled);
    boolean nobody = NOBODY.contains(one) || endsWithAny(one, "meester", "minister");
    return nobody ? thing(one) : personOrThing(one);
  }

  private static WordForm personOrThing(String one) {
    for (String ending : List.of("ster", "eres", "ares")) {
      if (endsWith(one, ending, MIN_ROOT)) {
        return person(one, ending.length());
      }
    }
    for (String ending : List.of("aar", "eur", "ier")) {
      if (endsWith(one, ending, MIN_ROOT) && !endsWithVowel(one, ending)) {
        return person(one, ending.length());
      }
    }
    if (endsWith(one, "tor", MIN_ROOT)) {
      return person(one, 2);
    }
    if (endsWith(one, "rder", 2)) {
      return person(one, 3);
    }
    if (endsWith(one, "er", MIN_ROOT) && "aeo".indexOf(one.charAt(one.length() - 3)) < 0) {
      return person(one, 2);
    }
    return thing(one);
  }

  private static boolean endsWithVowel(String word, String ending) {
    return Syllables.isVowel(word.charAt(word.length() - ending.length() - 1));
  }

  private static WordForm person(String word, int ending) {
    String root = word.substring(0, word.length() - ending);
    boolean open = word.charAt(root.length()) != 's' && !isUnstressed(root, word);
    return new WordForm(clean(open ? Syllables.close(root) : root), true);
  }

  /** In front of -aar and -ares, which follow words like {@code handel} and {@code teken}. */
  private static boolean isUnstressed(String root, String word) {
    return word.charAt(root.length()) == 'a' && root.length() > MIN_ROOT;
  }

  private static WordForm thing(String word) {
    String bare = PluralS.remove(word);
    if (bare.length() >= LONG && bare.endsWith("en") && !endsWithVowel(bare, "en")) {
      bare = Syllables.close(bare.substring(0, bare.length() - 2));
    } else if (bare.length() >= LONG && bare.endsWith("e")) {
      bare = PluralS.remove(Syllables.close(bare.substring(0, bare.length() - 1)));
    }
    return new WordForm(clean(bare), false);
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
    if (isPluralOfPersons(word) || endsWithAny(word, "ente", "ante")) {
      return word.substring(0, word.length() - 1);
    }
    if (endsWithAny(word, "enten", "anten", "euren", "oren")) {
      return word.substring(0, word.length() - 2);
    }
    return word;
  }

  /** But {@code beurs} and {@code koers} are no plurals: a consonant and a vowel go before. */
  private static boolean isPluralOfPersons(String word) {
    for (String ending : PERSONS) {
      if (endsWith(word, ending, 2)) {
        String before = word.substring(0, word.length() - ending.length());
        return "aeou".indexOf(before.charAt(before.length() - 1)) < 0 && !Syllables.isNone(before);
      }
    }
    return false;
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

  /** Kapp and kap, wev and wef become one. */
  private static String clean(String root) {
    String shorter = root;
    int last = root.length() - 1;
    if (last >= 2
        && root.charAt(last) == root.charAt(last - 1)
        && !Syllables.isVowel(root.charAt(last))) {
      shorter = root.substring(0, last--);
    }
    return switch (last < 0 ? ' ' : shorter.charAt(last)) {
      case 'v' -> shorter.substring(0, last) + 'f';
      case 'z' -> shorter.substring(0, last) + 's';
      default -> shorter;
    };
  }
}
