package nl.koerswijzer.server.web.page;

import nl.koerswijzer.guidance.occupation.OccupationSummary;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An occupation in a list on a page.
 *
 * @param path address of its card in Dutch
 * @param titleLanguage code of the title's language, absent when it is the page's
 * @param intro first sentence of the description; empty when there is none
 * @param introLanguage code of the language of that sentence, absent when it is the page's
 * @param level usual level in words; empty when unknown
 */
public record OccupationLine(
    String id,
    String path,
    String title,
    @Nullable String titleLanguage,
    String intro,
    @Nullable String introLanguage,
    String level,
    Chance chance) {
  public static OccupationLine of(OccupationSummary summary, Words words) {
    Occupation occupation = summary.occupation();
    Text description = occupation.description();
    EducationLevel level = occupation.level();
    return new OccupationLine(
        occupation.id(),
        path(occupation),
        title(occupation, words.language()),
        foreign(occupation.title(), words.language()),
        description == null ? "" : firstSentence(description.in(words.language())),
        description == null ? null : foreign(description, words.language()),
        level == null ? "" : words.level(level),
        Chance.of(summary.tension(), words));
  }

  /** The same with the chance of another time. */
  public OccupationLine withChance(Chance changed) {
    return new OccupationLine(id, path, title, titleLanguage, intro, introLanguage, level, changed);
  }

  /** The card of an occupation. */
  public static Link link(Occupation occupation, Language language) {
    return new Link(title(occupation, language), path(occupation));
  }

  /** Code of the language of a text where it is not that of the page. */
  public static @Nullable String foreign(Text text, Language language) {
    Language of = text.languageIn(language);
    return of == language ? null : of.code();
  }

  private static String title(Occupation occupation, Language language) {
    return Words.capitalized(occupation.title().in(language));
  }

  private static String path(Occupation occupation) {
    return "/beroepen/" + occupation.id();
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
