package nl.koerswijzer.search.question;

import java.util.ArrayList;
import java.util.List;

/** What stands between the words of a query: signs that no rule can read are told, not dropped. */
final class Remainder {
  private Remainder() {}

  /**
   * The parts together with one for each run of pictures and other signs between them, and one for
   * what was too long to read.
   *
   * @param length how many characters of the text were read
   */
  static List<Part> with(String text, int length, List<Part> parts) {
    List<Part> all = new ArrayList<>();
    int from = 0;
    for (Part part : parts) {
      addSigns(all, text, from, part.start());
      all.add(part);
      from = part.end();
    }
    addSigns(all, text, from, length);
    if (length < text.length()) {
      all.add(new Part(new Meaning.OfNothing(), length, text.length(), false));
    }
    return all;
  }

  private static void addSigns(List<Part> all, String text, int from, int to) {
    int start = -1;
    int end = -1;
    for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
      if (isSign(text.codePointAt(at))) {
        start = start < 0 ? at : start;
        end = Math.min(to, at + Character.charCount(text.codePointAt(at)));
      }
    }
    if (start >= 0) {
      all.add(new Part(new Meaning.OfNothing(), start, end, false));
    }
  }

  private static boolean isSign(int point) {
    return switch (Character.getType(point)) {
      case Character.OTHER_SYMBOL,
          Character.OTHER_LETTER,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.SURROGATE,
          Character.CURRENCY_SYMBOL ->
          true;
      default -> false;
    };
  }
}
