package nl.koerswijzer.language;

import java.util.ArrayList;
import java.util.List;

/** Cuts texts into words as they are compared: lower case, without accents. */
public final class Words {
  private Words() {}

  /**
   * A word and where it stands in the text.
   *
   * @param text the folded word
   * @param start index of its first character in the text
   * @param end index after its last character
   */
  public record Word(String text, int start, int end) {}

  /** The folded words of a text, in order. */
  public static List<String> of(String text) {
    return located(text).stream().map(Word::text).toList();
  }

  /** The folded words of a text with their places, in order. */
  public static List<Word> located(String text) {
    WordScanner scanner = new WordScanner();
    char[] characters = text.toCharArray();
    List<Word> words = new ArrayList<>();
    int position = scanner.next(characters, 0, characters.length);
    while (position >= 0) {
      words.add(
          new Word(
              new String(scanner.word(), 0, scanner.length()), scanner.start(), scanner.end()));
      position = scanner.next(characters, position, characters.length);
    }
    return words;
  }

  /** The folded words of a text joined by single spaces: equal for texts that read the same. */
  public static String key(String text) {
    return String.join(" ", of(text));
  }
}
