package nl.koerswijzer.publish.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.store.Store.Held;
import org.jspecify.annotations.Nullable;

/** Which occupation our editors mean by a title or a name. */
final class EditorsNames {
  private final Map<String, String> owners = new HashMap<>();

  EditorsNames(SortedMap<String, List<Held<Occupation>>> concepts) {
    concepts.forEach(
        (id, records) ->
            records.stream()
                .filter(held -> held.source().equals(Authority.EDITORS))
                .forEach(held -> claim(id, held.document())));
  }

  /** The names without those that our editors gave to another occupation than this one. */
  List<String> withoutOthers(String occupation, List<String> names) {
    return names.stream()
        .filter(name -> owners.getOrDefault(Wordings.key(name), occupation).equals(occupation))
        .toList();
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
