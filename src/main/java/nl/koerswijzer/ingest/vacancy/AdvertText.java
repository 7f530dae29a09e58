package nl.koerswijzer.ingest.vacancy;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of an advert as the readers look at them.
 *
 * @param title in lower case
 * @param body title and description in lower case, separated by a newline
 */
record AdvertText(String title, String body) {
  /**
   * Where words of two paragraphs were glued together: {@code uurWerkplek}, {@code HBOErvaring}.
   */
  private static final Pattern GLUE =
      Pattern.compile("(?<=\\p{Ll}{3}|\\p{Ll}[.:;,]|\\p{Lu}{3})(?=\\p{Lu}\\p{Ll}{2})");

  /** Where a page goes on with adverts for other jobs. */
  private static final Pattern OTHER_JOBS =
      Pattern.compile(
          "\\n?(?:gerelateerde|vergelijkbare|soortgelijke|andere interessante) vacatures|related jobs");

  static AdvertText of(String title, String description) {
    String lowerTitle = title.toLowerCase(Locale.ROOT);
    String text = GLUE.matcher(description).replaceAll("\n").toLowerCase(Locale.ROOT);
    Matcher others = OTHER_JOBS.matcher(text);
    String own =
        others.find() && others.start() > text.length() / 3
            ? text.substring(0, others.start())
            : text;
    return new AdvertText(lowerTitle, lowerTitle + "\n" + own);
  }

  /** The part of a text before a position that stands in the same sentence. */
  static String sentenceBefore(String text, int position, int length) {
    String before = before(text, position, length);
    int end =
        Math.max(
            before.lastIndexOf(". "), Math.max(before.lastIndexOf(';'), before.lastIndexOf('!')));
    return before.substring(end + 1);
  }

  /** The part of a text after a position that stands in the same sentence. */
  static String sentenceAfter(String text, int position, int length) {
    String after = after(text, position, length);
    int end = after.length();
    for (String mark : new String[] {". ", ";", "!"}) {
      int at = after.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return after.substring(0, end);
  }

  /** At most this many characters before a position, back to the start of the line. */
  static String before(String text, int position, int length) {
    int from = Math.max(0, position - length);
    int line = text.lastIndexOf('\n', Math.max(0, position - 1));
    return text.substring(Math.min(position, Math.max(from, line + 1)), position);
  }

  /** At most this many characters after a position, up to the end of the line. */
  static String after(String text, int position, int length) {
    int to = Math.min(text.length(), position + length);
    int line = text.indexOf('\n', position);
    return text.substring(position, line < 0 ? to : Math.min(to, line));
  }
}
