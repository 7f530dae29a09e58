package nl.koerswijzer.language;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The ways in which a field of an index reads its text. */
public final class Analyzers {
  private Analyzers() {}

  /** Folded words as they stand. */
  public static Analyzer plain() {
    return of(tokens -> tokens);
  }

  /** Dutch stems, without stop words. */
  public static Analyzer dutch() {
    CharArraySet stopWords = DutchAnalyzer.getDefaultStopSet();
    return of(tokens -> new SnowballFilter(new StopFilter(tokens, stopWords), new DutchStemmer()));
  }

  /** Like {@link #dutch()}, for one who reads many long texts: stems of words are remembered. */
  public static Analyzer dutchTexts() {
    CharArraySet stopWords = DutchAnalyzer.getDefaultStopSet();
    return of(tokens -> new RememberedStems(new StopFilter(tokens, stopWords), new DutchStemmer()));
  }

  /** English stems, without stop words. */
  public static Analyzer english() {
    CharArraySet stopWords = EnglishAnalyzer.getDefaultStopSet();
    return of(
        tokens -> new SnowballFilter(new StopFilter(tokens, stopWords), new EnglishStemmer()));
  }

  /** Dutch stems, of each compound those of its parts. */
  public static Analyzer parts(CompoundSplitter splitter) {
    return of(
        tokens ->
            new SnowballFilter(new CompoundPartsFilter(tokens, splitter), new DutchStemmer()));
  }

  private interface Chain {
    TokenStream on(TokenStream tokens);
  }

  private static Analyzer of(Chain chain) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokenizer = new WordTokenizer();
        return new TokenStreamComponents(tokenizer, chain.on(tokenizer));
      }
    };
  }
}
