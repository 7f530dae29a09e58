package nl.koerswijzer.match;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
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

  /** The wish that brings most back when it is dropped; absent when there are no wishes. */
  @Nullable Wish dearest() {
    return removals.stream()
        .max(
            Comparator.comparingInt(this::alone)
                .thenComparingInt(removal -> removal.removed().cardinality()))
        .map(Removal::wish)
        .orElse(null);
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
