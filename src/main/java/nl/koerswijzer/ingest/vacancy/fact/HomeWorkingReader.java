package nl.koerswijzer.ingest.vacancy.fact;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.vacancy.text.AdvertText;
import nl.koerswijzer.ingest.vacancy.text.Phrase;
import nl.koerswijzer.model.HomeWorking;

/**
 * Reads whether work can be done from home. Allowances, laptops and weeks abroad are benefits and
 * say nothing of it.
 */
final class HomeWorkingReader {
  private static final String[] WORDS = {
    "thuis",
    "hybrid",
    "remote",
    "on-site",
    "onsite",
    "from home",
    "at home",
    "op locatie",
    "vanuit huis",
    "eigen huis",
    "op afstand",
    "kantoor",
    "waar je",
    "waar jij",
    "waar en wanneer"
  };
  private static final Phrase FULL =
      new Phrase(
          "(?:volledig|100 ?%|geheel|altijd) (?:remote|thuis|vanuit huis|op afstand)|\\bfully remote|\\b100% remote|\\bfull(?:-| )remote|"
              + "\\bremote[- ]first|\\bremote (?:position|job|only)|je werkt (?:volledig )?vanuit huis\\b|\\bthuiswerkbaan|\\bvanuit je eigen huis\\b",
          WORDS);
  private static final Phrase HYBRID =
      new Phrase(
          "\\bhybride?\\b(?! (?:en |cloud|auto|car|omgeving|infra|architect|model(?:len|s)?\\b(?! werken)|platform|it|data|sol|env|onderwijs|les|leer|motor|aandrijf|warmtepomp|integration|network|search))|"
              + "\\b(?:deels|gedeeltelijk|soms|af en toe|ook|regelmatig) (?:vanuit huis|thuis)(?! zijn| hebben)|"
              + "\\bthuis ?werken (?:is |behoort |kan |mag )|\\bdeels remote|\\bthuis- (?:of|en) kantoorwerk|\\bkantoor werken en remote|\\d ?% thuis|\\bthuis, op kantoor|"
              + "\\b(?:op|vanaf|vanuit|tussen) (?:ons |het |onze )?(?:hoofd)?kantoor(?:locaties)?\\b[^.\\n]{0,35}(?: of|en|én|als|dan) (?:vanuit huis|van thuis|thuis)\\b(?! voel)|"
              + "\\bom (?:deels |ook |af en toe |gedeeltelijk |flexibel en )?(?:thuis|vanuit huis) te werken|\\bmogelijk om [^.\\n]{0,20}vanuit huis te werken|\\b(?:bepalen|bepaal|bepaalt) (?:je |jij )?(?:zelf )?waar (?:en wanneer )?(?:je|jij) werkt|"
              + "\\b(?:mogelijkheid|mogelijkheden|optie|ruimte|gelegenheid|kans) (?:om |tot |voor |van )[^.\\n]{0,30}(?:thuis ?(?:te )?werken|thuiswerk|vanuit huis te werken|remote werken)|"
              + "\\bthuiswerkmogelijkheden|\\bkun je [^.\\n]{0,40}thuis ?werken|\\bdag(?:en)?(?: per week| in de week)? (?:thuis|vanuit huis)|"
              + "\\bthuis (?:en|of|én) op kantoor|\\bop kantoor (?:en|of|én) thuis|\\bcombinatie van thuis|"
              + "\\bdays?(?: (?:a|per) week)? (?:from|at) home|\\bpartly (?:remote|from home)|\\bpartially remote|\\b(?:option|possib\\w+|opportunity|flexib\\w+|ability) (?:to|of) work(?:ing)? (?:remotely|from home)|\\bremote working (?:is )?possible",
          WORDS);
  private static final Phrase NO =
      new Phrase(
          "\\bthuis ?werken is (?:helaas |in deze functie )?niet|\\bthuis ?werken\\b[^.\\n]{0,50}\\bniet mogelijk|\\bgeen thuiswerk|\\bthuiswerken kan (?:helaas )?niet|\\bniet (?:vanuit huis|thuis te werken|mogelijk om thuis)|"
              + "\\bnot (?:a )?remote|\\bno remote|\\bremote (?:work )?(?:is )?not|\\bon-?site only|\\b(?:fully|100%) on-?site|\\bvolledig op locatie|\\bwerk je (?:altijd|volledig) op locatie",
          WORDS);
  private static final Phrase ON_THE_SPOT =
      new Phrase("\\bwerklocatie:? ?fysiek|\\bfysiek op kantoor", "fysiek");
  private static final Pattern BENEFIT =
      Pattern.compile(
          "vergoeding|budget|laptop|buitenland|abroad|anywhere|\\bweken\\b|\\bweeks\\b|allowance|toelage|thuis voel|thuiszorg|bij (?:de )?(?:cliënt|mensen)");

  private HomeWorkingReader() {}

  /** What the text says of work at home. */
  static Optional<Said<HomeWorking>> in(AdvertText advert) {
    String text = advert.body();
    return said(NO, HomeWorking.NO, text)
        .or(() -> said(HYBRID, HomeWorking.HYBRID, text))
        .or(() -> said(FULL, HomeWorking.FULL, text));
  }

  /** That the work is done on the spot, in words that also stand beside work at home. */
  static Optional<Said<HomeWorking>> onTheSpot(AdvertText advert) {
    return ON_THE_SPOT
        .first(advert.body(), match -> true)
        .map(match -> Said.by(match, HomeWorking.NO));
  }

  private static Optional<Said<HomeWorking>> said(
      Phrase phrase, HomeWorking homeWorking, String text) {
    return phrase
        .first(text, match -> !isBenefit(text, match))
        .map(match -> Said.by(match, homeWorking));
  }

  private static boolean isBenefit(String text, MatchResult match) {
    return BENEFIT
        .matcher(
            AdvertText.sentenceBefore(text, match.start(), 30)
                + match.group()
                + AdvertText.sentenceAfter(text, match.end(), 30))
        .find();
  }
}
