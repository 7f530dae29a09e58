package nl.koerswijzer.search.lucene;

import java.util.HashMap;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.titles.TitleLabel;
import org.jspecify.annotations.Nullable;

/** The words that the labour market uses in titles, skills and descriptions. */
final class FieldWords {
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
}
