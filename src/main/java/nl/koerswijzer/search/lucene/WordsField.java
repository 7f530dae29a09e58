package nl.koerswijzer.search.lucene;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/**
 * The words of a text and how often each is in it, for searching; not where they stand, because no
 * question asks for that.
 */
final class WordsField extends Field {
  private static final FieldType WORDS = new FieldType();

  static {
    WORDS.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    WORDS.freeze();
  }

  WordsField(String name, String text) {
    super(name, text, WORDS);
  }
}
