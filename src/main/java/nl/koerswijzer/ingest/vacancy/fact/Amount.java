package nl.koerswijzer.ingest.vacancy.fact;

import java.util.OptionalDouble;

/**
 * Reads a number as people write it: {@code 2.500}, {@code 2.500,50}, {@code 24,907}, {@code 0,8}.
 */
final class Amount {
  private Amount() {}

  /** The number, or nothing when the text is not one. */
  static OptionalDouble of(String text) {
    String number = text.strip();
    boolean thousands = number.endsWith("k") || number.endsWith("K");
    if (thousands) {
      number = number.substring(0, number.length() - 1).strip();
    }
    number = plain(number);
    if (!number.matches("-?(?:\\d{1,12}(?:\\.\\d{0,6})?|\\.\\d{1,6})")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(number) * (thousands ? 1000 : 1));
  }

  private static String plain(String number) {
    int comma = number.lastIndexOf(',');
    int point = number.lastIndexOf('.');
    if (comma >= 0 && point >= 0) {
      return comma > point ? number.replace(".", "").replace(',', '.') : number.replace(",", "");
    }
    int mark = Math.max(comma, point);
    if (mark < 0) {
      return number;
    }
    boolean several = number.indexOf(number.charAt(mark)) != mark;
    boolean groups = number.length() - mark - 1 == 3 && mark > 0 && number.charAt(0) != '0';
    String character = String.valueOf(number.charAt(mark));
    return several || groups ? number.replace(character, "") : number.replace(',', '.');
  }
}
