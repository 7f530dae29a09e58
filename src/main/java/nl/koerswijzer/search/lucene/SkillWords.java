package nl.koerswijzer.search.lucene;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;

/** The folded words of the titles of skills, cut when they are first asked for. */
final class SkillWords {
  private final Catalog catalog;
  private final AtomicReferenceArray<List<String>> dutch;
  private final AtomicReferenceArray<List<String>> english;

  SkillWords(Catalog catalog) {
    this.catalog = catalog;
    dutch = new AtomicReferenceArray<>(catalog.skills().size());
    english = new AtomicReferenceArray<>(catalog.skills().size());
  }

  /**
   * @param skill index in the catalog
   */
  List<String> of(int skill, Language language) {
    AtomicReferenceArray<List<String>> cut = language == Language.DUTCH ? dutch : english;
    List<String> words = cut.get(skill);
    if (words == null) {
      words = Words.of(catalog.skills().get(skill).title().in(language));
      cut.set(skill, words);
    }
    return words;
  }
}
