package nl.koerswijzer.publish.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.store.ConceptName;
import nl.koerswijzer.store.Store.Held;
import org.jspecify.annotations.Nullable;

/** Which occupation our editors mean by a title or a name, and the titles that they gave others. */
final class EditorsNames {
  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, ConceptName> titles;

  /**
   * @param concepts the records of each occupation
   * @param titles our titles of occupations that only others describe
   */
  EditorsNames(
      SortedMap<String, List<Held<Occupation>>> concepts, Map<String, ConceptName> titles) {
    this.titles = titles;
    concepts.forEach(
        (id, records) ->
            records.stream()
                .filter(held -> held.source().equals(Authority.EDITORS))
                .forEach(held -> claim(id, held.document())));
    titles.forEach((id, title) -> claim(id, title.dutch()));
  }

  /** The names without those that our editors gave to another occupation than this one. */
  List<String> withoutOthers(String occupation, List<String> names) {
    return names.stream()
        .filter(name -> owners.getOrDefault(Wordings.key(name), occupation).equals(occupation))
        .toList();
  }

  /** The title that our editors gave an occupation of others; absent when they gave none. */
  @Nullable ConceptName title(String occupation) {
    return titles.get(occupation);
  }

  private void claim(String id, Occupation occupation) {
    claim(id, occupation.title().dutch());
    claim(id, occupation.feminine());
    occupation.names().forEach(name -> claim(id, name));
  }

  private void claim(String id, @Nullable String name) {
    if (name != null) {
      owners.putIfAbsent(Wordings.key(name), id);
    }
  }
}
