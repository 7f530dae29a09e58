package nl.koerswijzer.match.ranking;

import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.MatchResult.WayBack;
import nl.koerswijzer.match.Removal;
import nl.koerswijzer.match.VacancyCount;
import nl.koerswijzer.match.WishCost;
import org.jspecify.annotations.Nullable;

/** What every wish costs. */
final class Costs {
  private final Catalog catalog;
  private final List<Removal> removals;
  private final Ranking ranking;

  Costs(Catalog catalog, List<Removal> removals, Ranking ranking) {
    this.catalog = catalog;
    this.removals = removals;
    this.ranking = ranking;
  }

  /** Every wish with its cost, the dearest first. */
  List<WishCost> of(VacancyCount vacancies) {
    return removals.stream()
        .map(removal -> cost(removal, vacancies))
        .sorted(Comparator.comparingInt(WishCost::removed).reversed())
        .toList();
  }

  /**
   * The fewest wishes to drop so that something is left, and of equals those that bring most back;
   * absent when there are no wishes.
   */
  @Nullable WayBack wayBack() {
    Map<BitSet, Integer> returning = new LinkedHashMap<>();
    for (int occupation = 0; occupation < catalog.occupations().size(); occupation++) {
      BitSet against = against(occupation);
      if (!against.isEmpty() && !ranking.isHidden(occupation)) {
        returning.merge(against, 1, Integer::sum);
      }
    }
    return returning.entrySet().stream()
        .min(
            Comparator.comparingInt((Map.Entry<BitSet, Integer> set) -> set.getKey().cardinality())
                .thenComparingInt(set -> -set.getValue()))
        .map(
            set ->
                new WayBack(
                    set.getKey().stream().mapToObj(removals::get).map(Removal::wish).toList(),
                    set.getValue()))
        .orElse(null);
  }

  private BitSet against(int occupation) {
    BitSet against = new BitSet(removals.size());
    for (int wish = 0; wish < removals.size(); wish++) {
      against.set(wish, removals.get(wish).removed().get(occupation));
    }
    return against;
  }

  private WishCost cost(Removal removal, VacancyCount vacancies) {
    OptionalLong counted = vacancies.removedBy(removal.wish(), ids(removal.removed()));
    return new WishCost(
        removal.wish(),
        removal.removed().cardinality(),
        alone(removal),
        counted.isPresent() ? (Long) counted.getAsLong() : null);
  }

  private int alone(Removal removal) {
    return (int) removal.removed().stream().filter(ranking::isRemovedOnce).count();
  }

  private Set<String> ids(BitSet removed) {
    return removed.stream()
        .mapToObj(occupation -> catalog.occupations().get(occupation).id())
        .collect(Collectors.toUnmodifiableSet());
  }
}
