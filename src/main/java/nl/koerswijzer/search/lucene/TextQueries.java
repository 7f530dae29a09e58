package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.language.Words;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Makes queries of what a person typed. The text is only ever cut into words: no sign in it means
 * anything.
 */
final class TextQueries {
  private static final int MAX_CHARACTERS = 1000;
  private static final int MAX_WORDS = 24;
  private static final float TIE = 0.1f;

  private final Analyzer analyzer;
  private final Map<String, Float> boosts;

  /**
   * @param boosts the fields to search and what a match in each is worth
   */
  TextQueries(Analyzer analyzer, Map<String, Float> boosts) {
    this.analyzer = analyzer;
    this.boosts = Map.copyOf(boosts);
  }

  /** The words of a text that say something; all of them when none does. */
  static List<String> words(String text) {
    List<String> all =
        Words.of(text.substring(0, Math.min(text.length(), MAX_CHARACTERS))).stream()
            .distinct()
            .limit(MAX_WORDS)
            .toList();
    List<String> telling = all.stream().filter(word -> !isStopWord(word)).toList();
    return telling.isEmpty() ? all : telling;
  }

  private static boolean isStopWord(String word) {
    return DutchAnalyzer.getDefaultStopSet().contains(word)
        || EnglishAnalyzer.getDefaultStopSet().contains(word);
  }

  /** One clause for each word: the word in its best field. */
  List<Query> clauses(List<String> words) {
    return words.stream().map(this::clause).toList();
  }

  private Query clause(String word) {
    List<Query> fields = new ArrayList<>();
    boosts.forEach(
        (field, boost) -> {
          List<Query> terms = terms(field, word);
          if (!terms.isEmpty()) {
            fields.add(new BoostQuery(all(terms), boost));
          }
        });
    return new DisjunctionMaxQuery(fields, TIE);
  }

  private List<Query> terms(String field, String word) {
    List<Query> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, word)) {
      CharTermAttribute term = tokens.getAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(new TermQuery(new Term(field, term.toString())));
      }
      tokens.end();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return terms;
  }

  static Query all(List<Query> clauses) {
    if (clauses.size() == 1) {
      return clauses.get(0);
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    clauses.forEach(clause -> all.add(clause, Occur.MUST));
    return all.build();
  }

  /** All clauses when there are at most three, three quarters of them otherwise. */
  static Query most(List<Query> clauses) {
    if (clauses.size() <= 3) {
      return all(clauses);
    }
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    clauses.forEach(clause -> most.add(clause, Occur.SHOULD));
    return most.setMinimumNumberShouldMatch(clauses.size() * 3 / 4).build();
  }
}
