package nl.koerswijzer.search.lucene;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Language;

/** The folded words of the titles of skills, cut when they are first asked for. */
final class SkillWords {
  private final Catalog catalog;
  private final Map<Language, AtomicReferenceArray<List<String>>> known =
      new EnumMap<>(Language.class);

  SkillWords(Catalog catalog) {
    this.catalog = catalog;
    for (Language language : Language.values()) {
      known.put(language, new AtomicReferenceArray<>(catalog.skills().size()));
    }
  }

  /**
   * @param skill index in the catalog
   */
  List<String> of(int skill, Language language) {
    AtomicReferenceArray<List<String>> cut = known.get(language);
    List<String> words = cut.get(skill);
    if (words == null) {
      words = Words.of(catalog.skills().get(skill).title().in(language));
      cut.set(skill, words);
    }
    return words;
  }
}
