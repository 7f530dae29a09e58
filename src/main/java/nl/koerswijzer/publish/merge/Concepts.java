package nl.koerswijzer.publish.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.store.Store.Held;
import org.jspecify.annotations.Nullable;

/**
 * Records of several sources, grouped by the concept that they stand for.
 *
 * <p>Records with the same ESCO UUID, at the end of their URI, stand for one concept. Its id is
 * that UUID when ESCO itself is among the sources, and the editors' slug otherwise; every other id
 * becomes an alias of it.
 */
final class Concepts<T> {
  private final SortedMap<String, List<Held<T>>> byId = new TreeMap<>();
  private final SortedMap<String, String> aliases = new TreeMap<>();
  private final List<String> problems = new ArrayList<>();

  /** The ids by which a record knows itself. */
  interface Ids<T> {
    String id(T document);

    /** The ESCO concept, absent when there is none. */
    @Nullable String uri(T document);
  }

  Concepts(List<Held<T>> records, Ids<T> ids) {
    List<Held<T>> ordered = new ArrayList<>(records);
    ordered.sort(Authority.OF_WORDS);
    Map<String, String> uuids = new HashMap<>();
    for (Held<T> held : ordered) {
      String uri = ids.uri(held.document());
      if (uri != null) {
        uuids.put(ids.id(held.document()), uuid(uri));
      }
    }
    SortedMap<String, List<Held<T>>> groups = new TreeMap<>();
    for (Held<T> held : ordered) {
      String id = ids.id(held.document());
      groups.computeIfAbsent(uuids.getOrDefault(id, id), key -> new ArrayList<>()).add(held);
    }
    groups.forEach((key, group) -> add(key, group, ids));
  }

  /** The records of each concept by its id, those whose word counts first in front. */
  SortedMap<String, List<Held<T>>> byId() {
    return byId;
  }

  /** Every other id with the id of its concept. */
  SortedMap<String, String> aliases() {
    return aliases;
  }

  /** Concepts that one source claims twice. */
  List<String> problems() {
    return problems;
  }

  private void add(String key, List<Held<T>> group, Ids<T> ids) {
    boolean official = group.stream().anyMatch(held -> ids.id(held.document()).equals(key));
    String id = official ? key : ids.id(group.get(0).document());
    byId.put(id, group);
    addAlias(key, id);
    Set<String> sources = new HashSet<>();
    for (Held<T> held : group) {
      addAlias(ids.id(held.document()), id);
      if (!sources.add(held.source())) {
        problems.add(
            held.source()
                + " has more than one entry for the concept "
                + key
                + ": "
                + names(group, ids));
      }
    }
  }

  private void addAlias(String other, String id) {
    if (!other.equals(id)) {
      aliases.put(other, id);
    }
  }

  private String names(List<Held<T>> group, Ids<T> ids) {
    return String.join(
        ", ",
        group.stream()
            .map(held -> ids.id(held.document()))
            .sorted(Comparator.naturalOrder())
            .toList());
  }

  /** The UUID at the end of an ESCO URI; an id that is no URI stays as it is. */
  static String uuid(String uri) {
    return uri.substring(uri.lastIndexOf('/') + 1);
  }
}
