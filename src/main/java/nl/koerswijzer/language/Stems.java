package nl.koerswijzer.language;

import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Brings a folded word to its stem by Snowball's algorithms. Not for several threads at once. */
public final class Stems {
  private final SnowballStemmer stemmer;

  private Stems(SnowballStemmer stemmer) {
    this.stemmer = stemmer;
  }

  public static Stems dutch() {
    return new Stems(new DutchStemmer());
  }

  public static Stems english() {
    return new Stems(new EnglishStemmer());
  }

  public String of(String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }
}
