package nl.koerswijzer.ingest.vacancy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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

  static Set<ContractType> in(List<String> employmentTypes, AdvertText advert) {
    Set<ContractType> found = EnumSet.noneOf(ContractType.class);
    employmentTypes.forEach(type -> fromType(type, found));
    String text = advert.body();
    addFrom(text, PERMANENT, PROSPECT, ContractType.PERMANENT, found);
    addFrom(text, TEMPORARY, REFUSAL, ContractType.TEMPORARY, found);
    addFrom(text, AGENCY, REFUSAL, ContractType.AGENCY, found);
    addFrom(text, FREELANCE, REFUSAL, ContractType.FREELANCE, found);
    addWhen(APPRENTICE.matcher(advert.title()).find(), ContractType.APPRENTICESHIP, found);
    addWhen(INTERN.matcher(advert.title()).find(), ContractType.INTERNSHIP, found);
    addWhen(VOLUNTEER.matcher(advert.title()).find(), ContractType.VOLUNTEER, found);
    return found;
  }

  private static void addWhen(boolean said, ContractType type, Set<ContractType> found) {
    if (said) {
      found.add(type);
    }
  }

  /** Adds the type when it is said somewhere without the words that take it back. */
  private static void addFrom(
      String text, Phrase says, Pattern unless, ContractType type, Set<ContractType> found) {
    addWhen(
        says.first(text, match -> !takenBack(text, match, unless, type)).isPresent(), type, found);
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
