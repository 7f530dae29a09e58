package nl.koerswijzer.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The name of an employer as adverts write it.
 *
 * @param shown without its legal form and stray marks
 * @param key equal for names that mean the same employer: without legal forms, branches and country
 * @param agency whether the name is that of one who recruits or lends staff for others
 */
public record EmployerName(String shown, String key, boolean agency) {
  private static final Pattern LEGAL_FORM =
      Pattern.compile(
          "[\\s,]+(?:\\(?(?:b\\.?\\s?v|n\\.?\\s?v|v\\.?o\\.?f|c\\.?v|b\\.?v\\.?b\\.?a|u\\.?a|ltd|limited|llc|plc|inc|corp|"
              + "gmbh(?: & co\\.? kg)?|s\\.?a\\.?r\\.?l|s\\.?a|ag|coöperatie)\\.?\\)?)(?=$|[\\s,])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BRANCH =
      Pattern.compile(
          "(?:\\s+[-–|]\\s+\\S+(?:\\s+\\S+)?|,.*|\\s*\\(.*|\\s+(?:vestiging|filiaal|locatie|regio|branch)\\b.*)$",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\b(?:uitzend\\w*|detacher\\w*|recruit\\w*|staffing|payroll\\w*|interim\\w*|werving\\w*|headhunt\\w*|"
              + "employment agency|flexwerk\\w*|personeelsdiensten|randstad|tempo-team|manpower|adecco|olympia|"
              + "brunel|yacht|young ?capital|start people|unique|timing|luba|hays|michael page|page personnel|"
              + "robert half|robert walters|maandag|actief werkt|asa talent|driessen|yer|computer futures|"
              + "progressive|huxley|undutchables|adams multilingual|covebo|abiant|synsel|redmore|salta group)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final List<String> SAYS_LITTLE =
      List.of(
          "stichting", "the", "de", "nederland", "netherlands", "holland", "nl", "group", "groep");

  /** Reads a name as it was written. */
  public static EmployerName of(String written) {
    String stripped = written.strip().replaceAll("\\s+", " ");
    String shown = LEGAL_FORM.matcher(stripped).replaceAll("").replaceAll("[\\s,;|–-]+$", "");
    if (shown.isEmpty()) {
      shown = stripped;
    }
    String bare = BRANCH.matcher(shown).replaceFirst("");
    List<String> words = Words.of(bare.isBlank() ? shown : bare);
    List<String> telling = words.stream().filter(word -> !SAYS_LITTLE.contains(word)).toList();
    return new EmployerName(
        shown,
        String.join(" ", telling.isEmpty() ? words : telling),
        AGENCY.matcher(stripped).find());
  }

  /** The key without the name of a town at its end: branches are called after the town. */
  public String keyIn(String town) {
    String suffix = " " + Words.key(town);
    return suffix.length() > 1 && key.endsWith(suffix)
        ? key.substring(0, key.length() - suffix.length())
        : key;
  }
}
