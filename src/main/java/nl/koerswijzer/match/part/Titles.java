package nl.koerswijzer.match.part;

import java.util.HashMap;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;

/** The titles of the terms of one vocabulary, such as the demands of work. */
public final class Titles {
  private final Map<String, Text> byId = new HashMap<>();

  public Titles(Catalog catalog, String vocabulary) {
    for (Term term : catalog.contents().terms()) {
      if (term.vocabulary().equals(vocabulary)) {
        byId.put(term.id(), term.title());
      }
    }
  }

  /** The title as it fills a sentence; the id where nobody gave a title. */
  public Argument of(String id) {
    return new Argument.Name(byId.getOrDefault(id, Text.dutch(id)));
  }
}
