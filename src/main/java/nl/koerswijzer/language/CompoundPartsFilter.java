package nl.koerswijzer.language;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Replaces each compound by its parts; other words stay as they are. */
final class CompoundPartsFilter extends TokenFilter {
  private final CompoundSplitter splitter;
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();

  CompoundPartsFilter(TokenStream input, CompoundSplitter splitter) {
    super(input);
    this.splitter = splitter;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (waiting.isEmpty()) {
      if (!input.incrementToken()) {
        return false;
      }
      waiting.addAll(splitter.split(term.toString()));
    }
    if (!waiting.isEmpty()) {
      term.setEmpty().append(waiting.removeFirst());
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
  }
}
