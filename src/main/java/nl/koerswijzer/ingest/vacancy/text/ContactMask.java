package nl.koerswijzer.ingest.vacancy.text;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what belongs to a contact person: e-mail addresses, telephone numbers, and names that
 * follow words such as "contactpersoon", "bel" or "contact op met". A name found so is masked in
 * the rest of the text as well.
 */
public final class ContactMask {
  private static final String NAME_MASK = "[naam]";
  private static final Phrase MAIL =
      new Phrase(
          "[\\p{Alnum}._%+'-]{1,64}\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,6}",
          "@", "(at)", "[at]");
  private static final Pattern PHONE =
      Pattern.compile(
          "[+(0](?<![\\w€£$.,-].)(?:(?<=\\+)\\d{2}[\\s.-]?(?:\\(0\\)[\\s.-]?)?|(?<=\\()(?:\\+\\d{1,3}|0)"
              + "|(?<=0)0\\d{2}[\\s.-]?(?:\\(0\\)[\\s.-]?)?|(?<=0)(?!0))(?:[\\s./()-]{0,2}\\d){7,11}(?![\\d€])");
  private static final String TITLE =
      "(?:(?:[Dd]e\\s[Hh]eer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Dd]hr\\.?|[Dd]rs\\.?|[Dd]r\\.?|[Ii]r\\.?|[Ii]ng\\.?|[Mm]r\\.?|[Mm]rs\\.?|[Mm]s\\.?|[Mm]iss|[Pp]rof\\.?)\\s+)";
  private static final String PART =
      "(?:(?:[A-Z]\\.\\s?){0,3}[A-Z]\\.|\\p{Lu}\\p{Ll}+(?:[-'’]\\p{Lu}?\\p{Ll}+)*)";
  private static final String BETWEEN =
      "(?:van\\sder|van\\sden|van\\sde|van\\s't|van|de|der|den|ten|ter|te|von|el|al|da|di|[Vv]\\.?d\\.?)\\s";
  private static final String NAME = PART + "(?:[ \\t]+(?:" + BETWEEN + ")?" + PART + "){0,3}";
  private static final String LEAD =
      "(?:[Cc]ontactpersoon(?:\\sis)?|[Cc]ontact\\s?person(?:\\sis)?|[Cc]ontact\\s(?:op\\s)?(?:opnemen\\s|op\\ste\\snemen\\s)?(?:met|via|with)|"
          + "\\b[Cc]ontact:?|\\b[Bb]el(?:\\s(?:dan|gerust|even|of\\s(?:mail|app)))*(?:\\s(?:met|naar))?|\\b[Bb]ellen\\s(?:met|naar)|"
          + "\\b[Aa]pp(?:en)?(?:\\s(?:met|naar))?|\\b[Mm]ail(?:en)?\\s(?:met|naar)?|\\b[Ii]nformatie\\s(?:bij|van|via)|\\b[Vv]ragen\\s(?:aan|bij)|"
          + "\\b[Tt]erecht\\sbij|\\b[Rr]ecruiter|\\b[Cc]all|\\b[Pp]lease\\s(?:speak\\sto|ask\\sfor)|\\b[Dd]iscussion\\s(?:with)|\\b[Vv]isits?\\s(?:with))";
  private static final Phrase AFTER_WORD =
      new Phrase(
          LEAD
              + "(?:\\s*[:,]?\\s*(?:(?:met|naar|onze|collega|recruiter|manager|teamleider|teammanager|leidinggevende|our)\\s){0,3})"
              + TITLE
              + "?("
              + NAME
              + ")",
          "ontact",
          "bel ",
          "Bel ",
          "bel:",
          "Bel:",
          "bellen",
          "Bellen",
          "app ",
          "App ",
          "appen",
          "mail ",
          "Mail ",
          "mailen",
          "nformatie ",
          "ragen ",
          "erecht bij",
          "ecruiter",
          "all ",
          "speak to",
          "ask for",
          "iscussion",
          "isit");
  private static final Phrase AFTER_TITLE =
      new Phrase(
          "\\b(?:[Dd]e [Hh]eer|[Mm]evrouw|[Mm]evr\\.|[Mm]w\\.|[Dd]hr\\.?|[Mm]rs\\.?|[Mm]r\\.)\\s("
              + NAME
              + ")",
          "eer ",
          "evrouw",
          "evr.",
          "w. ",
          "hr ",
          "hr. ",
          "Mrs",
          "Mr",
          "mr");
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?:Ons|Onze|Wij|We|Us|Me|Mij|De|Het|Een|The|Hr|Human|Team|Afdeling|Recruitment|Voor|Dan|Als|En|Of|Je|Jij|Jouw|Jou|Met|Via|Solliciteer|Reageer|"
              + "Klik|Is|In|Op|Met|Bel|Mail|Nu|Vragen|Meer|Information|Informatie|Details|Centre|Center|Center|Klanten|Collega|Person|Type|Duur|Us|For|To|If|Please)\\b.*");

  private ContactMask() {}

  /** The text without contact details. */
  public static String mask(String text) {
    String masked = MAIL.replaceAll(text, "[e-mailadres]");
    masked = PHONE.matcher(masked).replaceAll("[telefoonnummer]");
    return names(AFTER_TITLE, names(AFTER_WORD, masked));
  }

  private static String names(Phrase phrase, String text) {
    Set<String> names =
        new TreeSet<>(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    phrase.first(
        text,
        match -> {
          names.add(match.group(1).strip());
          return false;
        });
    String masked = text;
    for (String name : names) {
      if (!NOT_A_NAME.matcher(name).matches()) {
        String everywhere = "(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})";
        masked = masked.replaceAll(everywhere, Matcher.quoteReplacement(NAME_MASK));
      }
    }
    return masked;
  }
}
