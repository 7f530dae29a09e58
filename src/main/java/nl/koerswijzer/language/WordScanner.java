package nl.koerswijzer.language;

import java.util.Arrays;

/**
 * Cuts a text into folded words. A word is a run of letters and digits; an apostrophe or accent
 * inside it is dropped ({@code auto's} becomes {@code autos}), and the signs of {@code c++}, {@code
 * c#} and {@code f#} belong to it. Everything else separates, control characters and text direction
 * marks included. Words longer than {@value #MAX_LENGTH} characters are cut.
 */
final class WordScanner {
  static final int MAX_LENGTH = 64;

  private final Folding folding = new Folding();
  private char[] word = new char[MAX_LENGTH + 8];
  private int length;
  private int start;
  private int end;

  /** The folded characters of the last word found; only the first {@link #length} count. */
  char[] word() {
    return word;
  }

  int length() {
    return length;
  }

  /** Where the last word found starts in the text. */
  int start() {
    return start;
  }

  /** Where the last word found ends in the text. */
  int end() {
    return end;
  }

  /**
   * Finds the next word at or after a position.
   *
   * @param limit how many characters of the text count
   * @return the position to go on from, −1 when there are no more words
   */
  int next(char[] text, int from, int limit) {
    int position = from;
    while (position < limit && !Character.isLetterOrDigit(text[position])) {
      position++;
    }
    if (position == limit) {
      return -1;
    }
    start = position;
    length = 0;
    while (position < limit && append(text, position, limit)) {
      position++;
    }
    end = position;
    return position;
  }

  private boolean append(char[] text, int position, int limit) {
    char c = text[position];
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      add(c);
      return true;
    }
    if (Character.isLetterOrDigit(c)) {
      int count = folding.fold(c);
      for (int k = 0; k < count; k++) {
        add(folding.at(k));
      }
      return true;
    }
    if (isInner(c)) {
      return position + 1 < limit && Character.isLetterOrDigit(text[position + 1]);
    }
    if (isSign(c)) {
      add(c);
      return true;
    }
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The signs of c++, c# and f#. */
  private boolean isSign(char c) {
    boolean plus = c == '+' && length >= 1 && length <= 2 && word[0] == 'c';
    return plus || (c == '#' && length == 1);
  }

  private static boolean isInner(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '\u00AD';
  }

  private void add(char c) {
    if (length < MAX_LENGTH) {
      if (length == word.length) {
        word = Arrays.copyOf(word, length * 2);
      }
      word[length++] = c;
    }
  }
}
