package nl.koerswijzer.ingest.vacancy.fact;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.ingest.vacancy.text.Phrase;
import nl.koerswijzer.model.ContractType;

/** Reads the kinds of agreement from {@code employmentType} and from running text. */
final class ContractReader {
  private static final Pattern PROSPECT =
      Pattern.compile(
          "uitzicht op|kans op|perspectief op|mogelijkheid (?:tot|op)|daarna|intentie|op termijn|prospect of|overname|later|vooruitzicht|volgt|omgezet|zetten we|als je al|mogelijkheid (?:van|voor)|na een jaar|verlenging");
  private static final Pattern REFUSAL =
      Pattern.compile("\\bgeen\\b|\\bniet\\b|\\bno\\b|\\bnot\\b|acquisitie|onbepaalde of");
  private static final Phrase PERMANENT =
      new Phrase(
          "\\bvast(?:e)? (?:contract|aanstelling|dienstverband|baan|dienst|arbeidsovereenkomst)|\\bonbepaalde (?:tijd|duur)|"
              + "\\bpermanent (?:contract|position|role|employment)|\\bcontract type:? permanent|\\bindefinite (?:contract|period)",
          "vast",
          "onbepaalde",
          "permanent",
          "indefinite");
  private static final Phrase TEMPORARY =
      new Phrase(
          "\\btijdelijk(?:e)? (?:contract|aanstelling|dienst(?:verband)?|functie|baan|benoeming|arbeidsovereenkomst|vervanging)|\\bjaarcontract|\\bbepaalde tijd|\\bcontractduur:?\\s*(?:\\d+|één|een|twee) (?:jaar|maand)|\\bduur (?:arbeids)?overeenkomst|"
              + "\\b(?:arbeidsovereenkomst|aanstelling|dienstverband|contract|overeenkomst|functie) voor (?:de (?:duur|periode) van )?(?:een|één|1|twee|2|drie|3|vier|4|vijf|5|zes|6|12) (?:jaar|maand)|"
              + "\\bvoor de duur van|\\b(?:zwangerschaps|ziekte|verlof)vervang|\\bfixed[- ]term|\\btemporary (?:contract|position|role)|"
              + "\\bcontract (?:voor|van) (?:een|één|1|twee|zes|zeven|6|7|12) (?:jaar|maand)|uitzicht op (?:een )?(?:vast|verlenging)",
          "tijdelijk",
          "jaarcontract",
          "bepaalde tijd",
          "contractduur",
          "overeenkomst",
          "aanstelling",
          "dienstverband",
          "functie voor",
          "voor de duur",
          "vervang",
          "fixed",
          "temporary",
          "contract voor",
          "contract van",
          "uitzicht op");
  private static final Phrase AGENCY =
      new Phrase(
          "\\buitzend(?:contract|basis|kracht|overeenkomst)|\\bvia (?:een |het )?uitzendbureau|\\bdetacherings(?:basis|contract)|\\b(?:via|op basis van|in) detachering\\b(?! van)|\\bgedetacheerd\\b",
          "uitzend",
          "detacher",
          "gedetach");
  private static final Phrase FREELANCE =
      new Phrase(
          "\\bzzp(?:'?er|-er)?s?\\b|\\bfreelance(?:r|rs)?\\b|\\bals zelfstandige\\b",
          "zzp",
          "freelance",
          "als zelfstandige");
  private static final Pattern APPRENTICE =
      Pattern.compile(
          "\\bbbl\\b|\\bleer-?werk(?:plek|traject|baan|plaats|overeenkomst)|\\bleerling-(?!werk)|\\bapprentice(?:ship)?\\b|\\bin opleiding\\b");
  private static final Pattern INTERN =
      Pattern.compile(
          "\\bstage\\b|\\bstagiaire?\\b|\\bstage(?:plek|plaats|opdracht)|\\bafstudeer(?:stage|opdracht|der)|\\bmeeloopstage|\\bintern(?:ship)?\\b(?! (?:begeleider|transport|contact|verg))|\\bmeewerkstage");
  private static final Pattern VOLUNTEER =
      Pattern.compile("\\bvrijwillig(?:er|ers|erswerk|e)\\b(?! brand)|\\bvolunteer");

  private ContractReader() {}

  /** The kinds that the property for it names. */
  static Set<ContractType> inTypes(List<String> employmentTypes) {
    Set<ContractType> found = EnumSet.noneOf(ContractType.class);
    employmentTypes.forEach(type -> fromType(type, found));
    return found;
  }

  /** The kinds that the text says, each at most once. */
  static List<Said<ContractType>> in(AdvertText advert) {
    String text = advert.body();
    String title = advert.title();
    return Stream.of(
            said(text, PERMANENT, PROSPECT, ContractType.PERMANENT),
            said(text, TEMPORARY, REFUSAL, ContractType.TEMPORARY),
            said(text, AGENCY, REFUSAL, ContractType.AGENCY),
            said(text, FREELANCE, REFUSAL, ContractType.FREELANCE),
            inTitle(title, APPRENTICE, ContractType.APPRENTICESHIP),
            inTitle(title, INTERN, ContractType.INTERNSHIP),
            inTitle(title, VOLUNTEER, ContractType.VOLUNTEER))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Said<ContractType>> inTitle(
      String title, Pattern says, ContractType type) {
    Matcher matcher = says.matcher(title);
    return matcher.find() ? Optional.of(Said.by(matcher, type)) : Optional.empty();
  }

  /** The type when it is said somewhere without the words that take it back. */
  private static Optional<Said<ContractType>> said(
      String text, Phrase says, Pattern unless, ContractType type) {
    return says.first(text, match -> !takenBack(text, match, unless, type))
        .map(match -> Said.by(match, type));
  }

  private static boolean takenBack(
      String text, MatchResult match, Pattern unless, ContractType type) {
    int reach = type == ContractType.FREELANCE ? 120 : 0;
    int back = type == ContractType.PERMANENT ? 80 : 35;
    return unless.matcher(AdvertText.sentenceBefore(text, match.start(), back)).find()
        || unless.matcher(AdvertText.after(text, match.end(), reach)).find();
  }

  private static void fromType(String types, Set<ContractType> found) {
    for (String type : types.toUpperCase(Locale.ROOT).split("[,;/|]", -1)) {
      switch (type.strip().replace('-', '_').replace(' ', '_')) {
        case "TEMPORARY", "TIJDELIJK", "SEASONAL" -> found.add(ContractType.TEMPORARY);
        case "CONTRACTOR", "CONTRACT", "FREELANCE", "ZZP" -> found.add(ContractType.FREELANCE);
        case "INTERN", "INTERNSHIP", "STAGE" -> found.add(ContractType.INTERNSHIP);
        case "VOLUNTEER", "VRIJWILLIG" -> found.add(ContractType.VOLUNTEER);
        case "PERMANENT", "VAST" -> found.add(ContractType.PERMANENT);
        case "APPRENTICESHIP", "BBL" -> found.add(ContractType.APPRENTICESHIP);
        case "AGENCY", "UITZEND" -> found.add(ContractType.AGENCY);
        default -> {}
      }
    }
  }
}
