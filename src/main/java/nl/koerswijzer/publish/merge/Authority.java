package nl.koerswijzer.publish.merge;

import java.util.Comparator;
import java.util.List;
import nl.koerswijzer.store.Store.Held;

/**
 * Whose word counts first when several sources speak of one thing.
 *
 * <p>For words and judgements that is the starter set, which is written by our own editors, then
 * ESCO, then O*NET, then the others by name. For facts it is the other way around: the starter set
 * carries a frozen copy, so that what was imported or crawled goes before it.
 */
final class Authority {
  static final String EDITORS = "starter";

  static final Comparator<Held<?>> OF_WORDS = ordered(List.of(EDITORS, "esco", "onet"));

  static final Comparator<Held<?>> OF_FACTS =
      Comparator.<Held<?>, Boolean>comparing(held -> held.source().equals(EDITORS))
          .thenComparing(Held::source)
          .thenComparing(Held::id);

  private Authority() {}

  private static Comparator<Held<?>> ordered(List<String> sources) {
    return Comparator.<Held<?>>comparingInt(
            held -> {
              int place = sources.indexOf(held.source());
              return place < 0 ? sources.size() : place;
            })
        .thenComparing(Held::source)
        .thenComparing(Held::id);
  }
}
