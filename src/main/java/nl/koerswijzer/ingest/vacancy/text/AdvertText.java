package nl.koerswijzer.ingest.vacancy.text;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of an advert as the readers look at them.
 *
 * @param title in lower case
 * @param body title and description in lower case, separated by a newline
 * @param written the body as it was written, letter for letter
 */
public record AdvertText(String title, String body, String written) {
  private static final int CONTEXT = 30;
  private static final Pattern LIST_MARK = Pattern.compile("^[-•·*]\\s+");

  /**
   * Where words of two paragraphs were glued together: {@code uurWerkplek}, {@code HBOErvaring}.
   * What comes after is looked at first, because few places have it.
   */
  private static final Pattern GLUE =
      Pattern.compile("(?=\\p{Lu}\\p{Ll}{2})(?<=\\p{Ll}{3}|\\p{Ll}[.:;,]|\\p{Lu}{3})");

  /** Where a page goes on with adverts for other jobs. */
  private static final Phrase OTHER_JOBS =
      new Phrase(
          "\\n?(?:gerelateerde|vergelijkbare|soortgelijke|andere interessante) vacatures|related jobs",
          " vacatures",
          "related jobs");

  public static AdvertText of(String title, String description) {
    String lowerTitle = title.toLowerCase(Locale.ROOT);
    String text = GLUE.matcher(description).replaceAll("\n");
    String lower = text.toLowerCase(Locale.ROOT);
    int end =
        OTHER_JOBS
            .first(lower, match -> true)
            .map(MatchResult::start)
            .filter(start -> start > lower.length() / 3)
            .orElse(lower.length());
    String body = lowerTitle + "\n" + lower.substring(0, end);
    String written = title + "\n" + text;
    boolean sameLetters = written.length() == lowerTitle.length() + 1 + lower.length();
    return new AdvertText(lowerTitle, body, sameLetters ? written : body);
  }

  /** Words of the body with some of their sentence on both sides, as they were written. */
  public String around(int start, int end) {
    int from = start - sentenceBefore(body, start, CONTEXT).length();
    int to = end + sentenceAfter(body, end, CONTEXT).length();
    boolean cutBefore = start - from == CONTEXT && isLetter(from - 1) && isLetter(from);
    boolean cutAfter = to - end == CONTEXT && isLetter(to - 1) && isLetter(to);
    String before = written.substring(from, start);
    String after = written.substring(end, to);
    String words =
        (cutBefore ? before.substring(firstSpace(before)) : before)
            + written.substring(start, end)
            + (cutAfter ? after.substring(0, lastSpace(after)) : after);
    return LIST_MARK.matcher(PlainText.line(words)).replaceFirst("");
  }

  private boolean isLetter(int position) {
    return position >= 0
        && position < body.length()
        && Character.isLetterOrDigit(body.charAt(position));
  }

  private static int firstSpace(String text) {
    int at = text.indexOf(' ');
    return at < 0 ? text.length() : at;
  }

  private static int lastSpace(String text) {
    return Math.max(0, text.lastIndexOf(' '));
  }

  /** The part of a text before a position that stands in the same sentence. */
  public static String sentenceBefore(String text, int position, int length) {
    String before = before(text, position, length);
    int end =
        Math.max(
            before.lastIndexOf(". "), Math.max(before.lastIndexOf(';'), before.lastIndexOf('!')));
    return before.substring(end + 1);
  }

  /** The part of a text after a position that stands in the same sentence. */
  public static String sentenceAfter(String text, int position, int length) {
    String after = after(text, position, length);
    int end = after.length();
    for (String mark : new String[] {". ", ";", "!"}) {
      int at = after.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return after.substring(0, end);
  }

  /** At most this many characters before a position, back to the start of the line. */
  public static String before(String text, int position, int length) {
    int from = Math.max(0, position - length);
    int line = text.lastIndexOf('\n', Math.max(0, position - 1));
    return text.substring(Math.min(position, Math.max(from, line + 1)), position);
  }

  /** At most this many characters after a position, up to the end of the line. */
  public static String after(String text, int position, int length) {
    int to = Math.min(text.length(), position + length);
    int line = text.indexOf('\n', position);
    return text.substring(position, line < 0 ? to : Math.min(to, line));
  }
}
