package nl.koerswijzer.language;

import java.util.ArrayList;
import java.util.Collections;
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

  /** Takes the folded words of a text, in order. */
  @FunctionalInterface
  public interface Taker {
    /**
     * @param word its characters, to be read before the next word is taken
     * @param length how many of the characters count
     */
    void take(char[] word, int length);
  }

  /** The folded words of a text, in order. */
  public static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    each(text, (word, length) -> words.add(new String(word, 0, length)));
    return Collections.unmodifiableList(words);
  }

  /** Hands over the folded words of a text, for whoever needs no string of each. */
  public static void each(String text, Taker taker) {
    WordScanner scanner = new WordScanner();
    char[] characters = text.toCharArray();
    int position = scanner.next(characters, 0, characters.length);
    while (position >= 0) {
      taker.take(scanner.word(), scanner.length());
      position = scanner.next(characters, position, characters.length);
    }
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
