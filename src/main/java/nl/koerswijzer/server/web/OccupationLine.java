package nl.koerswijzer.server.web;

import java.util.Locale;
import nl.koerswijzer.guidance.OccupationSummary;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.TensionClass;

/**
 * An occupation in a list on a page.
 *
 * @param title title in the language of the page, or in the other one
 * @param otherLanguage code of the title's language when it differs from the page's; empty
 *     otherwise
 * @param intro first sentence of the description; empty when there is none
 * @param level usual level in words; empty when unknown
 * @param tension scarcity in words
 * @param tensionTone {@code good}, {@code fair} or {@code poor} for who looks for work; empty when
 *     unknown
 */
public record OccupationLine(
    String id,
    String title,
    String otherLanguage,
    String intro,
    String level,
    String tension,
    String tensionTone) {
  static OccupationLine of(OccupationSummary summary, Words words) {
    Language language = words.language();
    var occupation = summary.occupation();
    Language titleLanguage = occupation.title().languageIn(language);
    EducationLevel level = occupation.level();
    return new OccupationLine(
        occupation.id(),
        capitalized(occupation.title().in(language)),
        titleLanguage == language ? "" : titleLanguage.code(),
        occupation.description() == null
            ? ""
            : firstSentence(occupation.description().in(language)),
        level == null ? "" : words.level(level),
        words.classOf(summary.tension().id()),
        tone(summary.tension()));
  }

  static String capitalized(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  static String tone(TensionClass tension) {
    return switch (tension) {
      case VERY_TIGHT, TIGHT -> "good";
      case BALANCED -> "fair";
      case SLACK, VERY_SLACK -> "poor";
      case UNKNOWN -> "";
    };
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
