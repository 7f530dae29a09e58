package nl.koerswijzer.language;

import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * Brings letters to the form in which words are compared: lower case, without accents. One
 * character can become several (ß becomes ss).
 */
final class Folding {
  private static final int MAX_GROWTH = 4;

  private final char[] in = new char[1];
  private final char[] out = new char[MAX_GROWTH];

  /**
   * Folds one character.
   *
   * @return how many characters {@link #at} now gives
   */
  int fold(char c) {
    in[0] = Character.toLowerCase(c);
    return ASCIIFoldingFilter.foldToASCII(in, 0, out, 0, 1);
  }

  /** The folded character at a position. */
  char at(int index) {
    return Character.toLowerCase(out[index]);
  }
}
