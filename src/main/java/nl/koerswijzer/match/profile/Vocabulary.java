package nl.koerswijzer.match.profile;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Theme;

/** The ids of values, demands and themes that a catalog knows. */
record Vocabulary(Set<String> values, Set<String> demands, Set<String> themes) {
  static Vocabulary of(Catalog catalog) {
    Set<String> values = terms(catalog, "value");
    Set<String> demands = terms(catalog, "demand");
    for (Occupation occupation : catalog.occupations()) {
      values.addAll(occupation.values().keySet());
      if (occupation.circumstances() != null) {
        demands.addAll(occupation.circumstances().demands().keySet());
      }
    }
    Set<String> themes =
        catalog.contents().themes().stream()
            .map(Theme::id)
            .collect(Collectors.toCollection(TreeSet::new));
    return new Vocabulary(values, demands, themes);
  }

  private static Set<String> terms(Catalog catalog, String vocabulary) {
    return catalog.contents().terms().stream()
        .filter(term -> term.vocabulary().equals(vocabulary))
        .map(Term::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
