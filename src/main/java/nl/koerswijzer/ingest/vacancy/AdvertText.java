package nl.koerswijzer.ingest.vacancy;

import java.util.Locale;

/**
 * The words of an advert as the readers look at them.
 *
 * @param title in lower case
 * @param body title and description in lower case, separated by a newline
 */
record AdvertText(String title, String body) {
  static AdvertText of(String title, String description) {
    String lowerTitle = title.toLowerCase(Locale.ROOT);
    return new AdvertText(lowerTitle, lowerTitle + "\n" + description.toLowerCase(Locale.ROOT));
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
