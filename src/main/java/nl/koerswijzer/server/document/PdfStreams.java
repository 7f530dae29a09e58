package nl.koerswijzer.server.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.koerswijzer.server.document.DocumentText.Fault;

/**
 * How much the streams of a PDF unpack to, found out before anybody unpacks them (ISO 32000-1, 7.3
 * and 7.4). Every stream begins after the word {@code stream} in the plain bytes of the file, so
 * all of them are measured, whatever the file says of itself. What would hide a stream from this is
 * refused: encryption, Flate behind another filter, filters by reference, and the old filters that
 * also unpack far but are not measured here.
 */
final class PdfStreams {
  private static final String SPACE = "(?:[\\x00\\s]|%[^\\r\\n]*[\\r\\n])*";
  private static final String NAME = "/[A-Za-z0-9.]+";
  private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\b");
  private static final Pattern FILTER =
      Pattern.compile(
          "/(?:Filter|F)" + SPACE + "(" + NAME + "|\\[" + SPACE + "[/0-9]|\\d+ \\d+ R)");
  private static final Pattern LIST =
      Pattern.compile("\\[" + SPACE + "((?:" + NAME + SPACE + ")+)\\]");
  private static final Pattern ONE = Pattern.compile(NAME);
  private static final Pattern FLATE = Pattern.compile("/(?:FlateDecode|Fl)");
  private static final Pattern UNMEASURED = Pattern.compile("/(?:LZW|RunLength|RL)(?:Decode)?");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream[\\r\\n]{1,2}");
  private static final int CHUNK = 64 << 10;

  private PdfStreams() {}

  /**
   * @throws UnreadableDocumentException when the streams unpack to more than the budget allows, or
   *     to nobody knows how much
   */
  static void measure(byte[] document, Budget budget) throws UnreadableDocumentException {
    String text = new String(document, StandardCharsets.ISO_8859_1);
    requireMeasurable(unescaped(text));
    Matcher stream = STREAM.matcher(text);
    while (stream.find()) {
      inflate(document, stream.end(), budget);
    }
  }

  private static void requireMeasurable(String text) throws UnreadableDocumentException {
    if (ENCRYPTED.matcher(text).find()) {
      throw new UnreadableDocumentException(Fault.ENCRYPTED);
    }
    Matcher filter = FILTER.matcher(text);
    while (filter.find()) {
      if (!isMeasurable(filters(text, filter))) {
        throw new UnreadableDocumentException(Fault.TOO_MUCH);
      }
    }
  }

  /** The filters of a stream; empty when they are not named there. */
  private static List<String> filters(String text, Matcher filter) {
    String value = filter.group(1);
    if (value.startsWith("[")) {
      Matcher list = LIST.matcher(text).region(filter.start(1), text.length());
      value = list.lookingAt() ? list.group(1) : "";
    }
    return ONE.matcher(value).results().map(MatchResult::group).toList();
  }

  /** Flate is measured where it comes first; behind another filter nobody would see it. */
  private static boolean isMeasurable(List<String> filters) {
    return !filters.isEmpty()
        && filters.stream().noneMatch(UNMEASURED.asMatchPredicate())
        && filters.stream().skip(1).noneMatch(FLATE.asMatchPredicate());
  }

  /** Names may have letters as {@code #46}. */
  private static String unescaped(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }

  private static void inflate(byte[] document, int from, Budget budget)
      throws UnreadableDocumentException {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(document, from, document.length - from);
      byte[] unpacked = new byte[CHUNK];
      int size = inflater.inflate(unpacked);
      while (size > 0) {
        budget.spend(size);
        size = inflater.inflate(unpacked);
      }
    } catch (DataFormatException e) {
      // not packed, or broken off: what came out until here was counted
    } finally {
      inflater.end();
    }
  }
}
