package nl.koerswijzer.server;

/** Text without the characters that neither HTML nor XML 1.0 allows, which adverts may hold. */
public final class Printable {
  private Printable() {}

  /** The text without them; the same text when there are none. */
  public static String of(String text) {
    return text.codePoints().allMatch(Printable::allows)
        ? text
        : text.codePoints()
            .filter(Printable::allows)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean allows(int point) {
    return point == '\n'
        || point == '\t'
        || (point >= 0x20 && point < 0x7F)
        || (point >= 0xA0 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
