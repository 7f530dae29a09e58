package nl.koerswijzer.language;

import java.io.IOException;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.tartarus.snowball.SnowballStemmer;

/** Replaces each word by its stem; finding one costs ten times as much as remembering it. */
final class RememberedStems extends TokenFilter {
  private static final int REMEMBERED = 100_000;

  private final SnowballStemmer stemmer;
  private final CharArrayMap<char[]> stems = new CharArrayMap<>(1 << 12, false);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  RememberedStems(TokenStream input, SnowballStemmer stemmer) {
    super(input);
    this.stemmer = stemmer;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    char @Nullable [] stem = stems.get(term.buffer(), 0, term.length());
    if (stem == null) {
      stem = stem(term.toString());
    }
    term.copyBuffer(stem, 0, stem.length);
    return true;
  }

  private char[] stem(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    char[] stem = stemmer.getCurrent().toCharArray();
    if (stems.size() < REMEMBERED) {
      stems.put(word, stem);
    }
    return stem;
  }
}
