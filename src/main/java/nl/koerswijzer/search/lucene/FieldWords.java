package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.file.ArrayReader;
import nl.koerswijzer.search.file.ArrayWriter;
import nl.koerswijzer.search.titles.TitleLabel;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/** The words that the labour market uses in titles, skills and descriptions. */
final class FieldWords {
  private static final String FILE = "words.bin";
  private static final int VERSION = 1;

  private final Map<String, Integer> counts = new HashMap<>();

  private FieldWords(Catalog catalog) {
    TitleLabel.of(catalog).forEach(label -> add(label.text()));
    for (Skill skill : catalog.skills()) {
      add(skill.title().dutch());
    }
    for (var occupation : catalog.occupations()) {
      add(occupation.description() == null ? null : occupation.description().dutch());
    }
  }

  private void add(@Nullable String text) {
    if (text != null) {
      Words.of(text).forEach(word -> counts.merge(word, 1, Integer::sum));
    }
  }

  /** A splitter whose parts are these words. */
  static CompoundSplitter splitter(Catalog catalog) {
    return new CompoundSplitter(new FieldWords(catalog).counts);
  }

  static void write(CompoundSplitter splitter, Directory directory) throws IOException {
    try (ArrayWriter out = new ArrayWriter(directory, FILE, VERSION)) {
      splitter.write(out.raw());
    }
  }

  /**
   * The splitter that was written.
   *
   * @throws IOException when the file is missing, damaged or of another version
   */
  static CompoundSplitter read(Directory directory) throws IOException {
    try (ArrayReader in = new ArrayReader(directory, FILE, VERSION)) {
      return CompoundSplitter.read(in.raw());
    }
  }
}
