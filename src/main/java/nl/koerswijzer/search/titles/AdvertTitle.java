package nl.koerswijzer.search.titles;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.koerswijzer.language.Words;

/**
 * The part of an advert's title that names the work: up to the first mark, or further when that
 * says little ({@code Engineer | Infrastructure}).
 */
final class AdvertTitle {
  private static final int MAX_LENGTH = 300;
  private static final Pattern ASIDE = Pattern.compile("[(\\[][^)\\]]*[)\\]]");
  private static final Pattern BOTH_SEXES = Pattern.compile("\\(st\\)(?=er)|\\((?:ster|in|e|s)\\)");
  private static final Pattern CUT = Pattern.compile("\\s[-–—|•@]\\s|[|•@,:;!?]| \\+ ");
  private static final Pattern SEXES =
      Pattern.compile("\\b[mvxfdhw] ?/ ?[mvxfdhw]( ?/ ?[mvxfdhw])?\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern HOURS =
      Pattern.compile(
          "\\b\\d+([.,]\\d+)?( ?(?:[-–/]|tot) ?\\d+([.,]\\d+)?)? ?(uren|uur|u|hours|hrs|fte|%|euro)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> NOISE =
      Set.of(
          "gezocht",
          "vacature",
          "junior",
          "jr",
          "medior",
          "senior",
          "sr",
          "ervaren",
          "starter",
          "startende",
          "fulltime",
          "parttime",
          "full",
          "part",
          "time",
          "per",
          "direct",
          "tijdelijk",
          "tijdelijke",
          "vaste",
          "gevraagd",
          "zoekt",
          "wij",
          "zoeken",
          "een",
          "leuke",
          "hbo",
          "mbo",
          "wo",
          "ambitieuze",
          "enthousiaste",
          "zelfstandige",
          "aankomend",
          "aankomende");

  /** Words that need the rest of the title to name any work. */
  private static final Set<String> SAYS_LITTLE =
      Set.of(
          "consultant",
          "adviseur",
          "medewerker",
          "engineer",
          "specialist",
          "manager",
          "stagiair",
          "stage",
          "trainee",
          "traineeship",
          "lead",
          "coordinator",
          "assistent",
          "expert",
          "it");

  private AdvertTitle() {}

  /** The words that name the work, folded and joined by spaces; empty when there are none. */
  static String name(String title) {
    String text = title.substring(0, Math.min(title.length(), MAX_LENGTH));
    text = BOTH_SEXES.matcher(text).replaceAll("");
    text = SEXES.matcher(text).replaceAll(" ");
    text = ASIDE.matcher(text).replaceAll(" ");
    text = HOURS.matcher(text).replaceAll(" ");
    List<String> name = new ArrayList<>();
    for (String part : CUT.split(text, -1)) {
      List<String> words = new ArrayList<>(Words.of(part));
      words.removeIf(NOISE::contains);
      name.addAll(words);
      if (!name.isEmpty() && !saysLittle(name)) {
        break;
      }
    }
    return String.join(" ", name);
  }

  /** Whether words need others to name any work. */
  static boolean saysLittle(List<String> words) {
    return SAYS_LITTLE.containsAll(words);
  }
}
