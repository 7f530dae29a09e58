package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.catalog.Gazetteer;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Stems;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.SuggestWord;
import org.jspecify.annotations.Nullable;

/**
 * Better spellings for words that nobody in the field writes. A word is known when it stands in a
 * name, skill or description as it is or by its stem, when it is a place, and when it is a compound
 * of known words; a known word is never doubted. The better word is one or, from {@value
 * #LONG_WORD} letters, two typing errors away: the nearest, and of those the commonest.
 */
final class Spelling {
  private static final int SHORTEST = 4;
  private static final int LONG_WORD = 8;
  private static final int SHORTEST_PART = 4;
  private static final int MOST_WORDS = 5;
  private static final int CANDIDATES = 5;

  private final IndexReader reader;
  private final CompoundSplitter splitter;
  private final Gazetteer places;

  Spelling(IndexReader reader, CompoundSplitter splitter, Gazetteer places) {
    this.reader = reader;
    this.splitter = splitter;
    this.places = places;
  }

  /** The text with better words; absent when all of them are known or nothing is near. */
  @Nullable String better(String text) throws IOException {
    StringBuilder better = new StringBuilder();
    int written = 0;
    int unknown = 0;
    for (Words.Word word : Words.located(text)) {
      String known = unknown < MOST_WORDS && !isKnown(word.text()) ? nearest(word.text()) : null;
      if (known != null) {
        unknown++;
        better.append(text, written, word.start()).append(known);
        written = word.end();
      }
    }
    return written == 0 ? null : better.append(text.substring(written)).toString();
  }

  private boolean isKnown(String word) throws IOException {
    return word.length() < SHORTEST
        || word.chars().anyMatch(Character::isDigit)
        || isWritten(word)
        || isStem(word)
        || isCompound(word)
        || places.find(word).isPresent();
  }

  private boolean isWritten(String word) throws IOException {
    return reader.docFreq(new Term(OccupationFields.WORDS, word)) > 0;
  }

  private boolean isStem(String word) throws IOException {
    String stem = Stems.dutch().of(word);
    for (String field :
        List.of(OccupationFields.NAMES, OccupationFields.SKILLS, OccupationFields.DESCRIPTION)) {
      if (reader.docFreq(new Term(OccupationFields.in(field, Language.DUTCH), stem)) > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isCompound(String word) throws IOException {
    List<String> parts = splitter.split(word);
    for (String part : parts) {
      if (part.length() < SHORTEST_PART || !isWritten(part)) {
        return false;
      }
    }
    return !parts.isEmpty();
  }

  /**
   * A word one error away is nearer than any that is two away, and found in a fraction of the time.
   */
  private @Nullable String nearest(String word) throws IOException {
    String near = nearest(word, 1);
    return near == null && word.length() >= LONG_WORD ? nearest(word, 2) : near;
  }

  private @Nullable String nearest(String word, int errors) throws IOException {
    DirectSpellChecker checker = new DirectSpellChecker();
    checker.setMaxEdits(errors);
    checker.setMinQueryLength(SHORTEST);
    checker.setAccuracy(0);
    SuggestWord[] found =
        checker.suggestSimilar(
            new Term(OccupationFields.WORDS, word), CANDIDATES, reader, SuggestMode.SUGGEST_ALWAYS);
    return Arrays.stream(found)
        .max(
            Comparator.comparingDouble((SuggestWord near) -> near.score)
                .thenComparingInt(near -> near.freq))
        .map(near -> near.string)
        .orElse(null);
  }
}
