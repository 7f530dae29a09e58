package nl.koerswijzer.language;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Lucene's view on {@link WordScanner}. The whole text is read at once: documents are short. */
final class WordTokenizer extends Tokenizer {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final WordScanner scanner = new WordScanner();
  private char[] text = new char[4096];
  private int length;
  private int position;
  private boolean read;

  @Override
  public boolean incrementToken() throws IOException {
    clearAttributes();
    if (!read) {
      readAll();
    }
    position = position < 0 ? -1 : scanner.next(text, position, length);
    if (position < 0) {
      return false;
    }
    term.copyBuffer(scanner.word(), 0, scanner.length());
    offset.setOffset(correctOffset(scanner.start()), correctOffset(scanner.end()));
    return true;
  }

  private void readAll() throws IOException {
    length = 0;
    int count = input.read(text, 0, text.length);
    while (count >= 0) {
      length += count;
      if (length == text.length) {
        text = Arrays.copyOf(text, length * 2);
      }
      count = input.read(text, length, text.length - length);
    }
    read = true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    position = 0;
    read = false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    offset.setOffset(correctOffset(length), correctOffset(length));
  }
}
