package nl.koerswijzer.guidance.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Municipality;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/** Where the facts of the generation come from, and how old they are. */
public final class Sources {
  private final List<Facts> facts;

  public Sources(Knowledge knowledge) {
    this.facts = gather(knowledge);
  }

  /**
   * The facts of one publication.
   *
   * @param source the publisher and the data set
   * @param period what the facts describe
   * @param retrieved the day on which the newest of them was taken from the source
   * @param url where the source can be read, absent when it has no page
   * @param counts how many facts there are of what, such as {@code tension} or {@code municipality}
   * @param stale whether all of them are past their shelf life
   */
  public record Facts(
      String source,
      String period,
      String licence,
      LocalDate retrieved,
      @Nullable String url,
      SortedMap<String, Long> counts,
      boolean stale) {
    public Facts {
      counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /** How many facts there are. */
    public long total() {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /** Every publication that a fact comes from, ordered by source and period. */
  public List<Facts> all() {
    return facts;
  }

  private static List<Facts> gather(Knowledge knowledge) {
    Ledger ledger = new Ledger();
    for (Occupation occupation : knowledge.catalog().occupations()) {
      occupation.provenance().forEach((field, from) -> ledger.add(field(field), from, false));
    }
    for (Indicator figure : knowledge.catalog().contents().indicators()) {
      ledger.add(figure.name(), figure.provenance(), knowledge.market().isStale(figure));
    }
    for (Municipality municipality : knowledge.catalog().contents().municipalities()) {
      ledger.add("municipality", municipality.provenance(), false);
    }
    for (Training training : knowledge.catalog().contents().trainings()) {
      ledger.add("training", training.provenance(), false);
    }
    return ledger.facts();
  }

  /** What a further source added to a field stands behind a dot: it is of the same field. */
  private static String field(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  /** Counts facts by publication. */
  private static final class Ledger {
    private final Map<Publication, Entry> entries = new HashMap<>();

    private record Publication(
        String source, String period, String licence, @Nullable String url) {}

    private static final class Entry {
      private final SortedMap<String, Long> counts = new TreeMap<>();
      private LocalDate retrieved = LocalDate.MIN;
      private boolean fresh;
    }

    void add(String what, Provenance from, boolean stale) {
      Publication publication =
          new Publication(from.source(), from.period(), from.licence(), from.url());
      Entry entry = entries.computeIfAbsent(publication, key -> new Entry());
      entry.counts.merge(what, 1L, Long::sum);
      entry.fresh |= !stale;
      if (from.retrieved().isAfter(entry.retrieved)) {
        entry.retrieved = from.retrieved();
      }
    }

    List<Facts> facts() {
      List<Facts> facts = new ArrayList<>();
      entries.forEach(
          (publication, entry) ->
              facts.add(
                  new Facts(
                      publication.source(),
                      publication.period(),
                      publication.licence(),
                      entry.retrieved,
                      publication.url(),
                      entry.counts,
                      !entry.fresh)));
      facts.sort(
          Comparator.comparing(Facts::source)
              .thenComparing(Facts::period)
              .thenComparing(Facts::licence)
              .thenComparing(each -> String.valueOf(each.url())));
      return List.copyOf(facts);
    }
  }
}
