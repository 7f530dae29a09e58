package nl.koerswijzer.match.part;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Valuation.LeftOut;
import nl.koerswijzer.match.part.Valuation.Valued;

/**
 * How far the work offers what the person finds important: value = Σ i(v)·s(v)/3 / Σ i(v), 0–1,
 * over the work values v with importance i 0–3 to the person and strength s 0–3 in the work; after
 * the need–reinforcer correspondence of the theory of work adjustment (Dawis &amp; Lofquist, 1984).
 * A value that the occupation does not name has strength 0.
 */
final class ValuePart implements Part {
  private static final int STRONG = 2;
  private static final int NAMED = 2;
  private static final double HIGHEST = 3;

  private final Catalog catalog;
  private final Titles titles;

  ValuePart(Catalog catalog) {
    this.catalog = catalog;
    titles = new Titles(catalog, "value");
  }

  @Override
  public ComponentName name() {
    return ComponentName.VALUES;
  }

  @Override
  public boolean dependsOnChange(Person before, Person after) {
    return !before.profile().values().equals(after.profile().values());
  }

  @Override
  public Valuation value(Person person) {
    SortedMap<String, Integer> wanted = person.profile().values();
    int total = wanted.values().stream().mapToInt(Integer::intValue).sum();
    if (total == 0) {
      return new LeftOut(
          Reason.of(wanted.isEmpty() ? "match.values.none" : "match.values.nothing-important"));
    }
    double[] values = new double[catalog.occupations().size()];
    Arrays.setAll(values, occupation -> value(wanted, offered(occupation), total));
    return new Valued(values, occupation -> reasons(wanted, offered(occupation)));
  }

  private SortedMap<String, Integer> offered(int occupation) {
    return catalog.occupations().get(occupation).values();
  }

  private static double value(
      SortedMap<String, Integer> wanted, SortedMap<String, Integer> offered, int total) {
    if (offered.isEmpty()) {
      return Double.NaN;
    }
    double met = 0;
    for (Map.Entry<String, Integer> value : wanted.entrySet()) {
      met += value.getValue() * offered.getOrDefault(value.getKey(), 0) / HIGHEST;
    }
    return met / total;
  }

  private List<Reason> reasons(
      SortedMap<String, Integer> wanted, SortedMap<String, Integer> offered) {
    List<Reason> reasons = new ArrayList<>();
    List<String> important =
        wanted.keySet().stream()
            .filter(id -> wanted.getOrDefault(id, 0) >= STRONG)
            .sorted(Comparator.comparingInt(id -> -wanted.getOrDefault(id, 0)))
            .toList();
    important.stream()
        .filter(id -> offered.getOrDefault(id, 0) >= STRONG)
        .limit(NAMED)
        .forEach(id -> reasons.add(Reason.of("match.values.met", titles.of(id))));
    important.stream()
        .filter(id -> offered.getOrDefault(id, 0) == 0)
        .limit(NAMED)
        .forEach(id -> reasons.add(Reason.of("match.values.unmet", titles.of(id))));
    if (reasons.isEmpty()) {
      reasons.add(Reason.of("match.values.somewhat"));
    }
    return reasons;
  }
}
