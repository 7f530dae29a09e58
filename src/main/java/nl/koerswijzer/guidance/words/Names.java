package nl.koerswijzer.guidance.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Theme;

/** What the things are called that are known by an id; an id that is not known is its own name. */
public final class Names {
  private final Catalog catalog;
  private final Map<String, Term> terms = new HashMap<>();
  private final Map<String, Text> themes = new HashMap<>();

  public Names(Catalog catalog) {
    this.catalog = catalog;
    for (Term term : catalog.contents().terms()) {
      terms.put(key(term.vocabulary(), term.id()), term);
    }
    for (Theme theme : catalog.contents().themes()) {
      themes.put(theme.id(), theme.title());
    }
  }

  public String occupation(String id, Language language) {
    return catalog
        .occupation(id)
        .map(Occupation::title)
        .map(title -> title.in(language))
        .orElse(id);
  }

  public String skill(String id, Language language) {
    return catalog.skill(id).map(Skill::title).map(title -> title.in(language)).orElse(id);
  }

  /**
   * An entry of a vocabulary.
   *
   * @param vocabulary as in {@link Term}
   */
  public Optional<Term> term(String vocabulary, String id) {
    return Optional.ofNullable(terms.get(key(vocabulary, id)));
  }

  public String term(String vocabulary, String id, Language language) {
    return term(vocabulary, id).map(Term::title).map(title -> title.in(language)).orElse(id);
  }

  public String theme(String id, Language language) {
    Text title = themes.get(id);
    return title == null ? id : title.in(language);
  }

  private static String key(String vocabulary, String id) {
    return vocabulary + ":" + id;
  }
}
