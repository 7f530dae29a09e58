package nl.koerswijzer.pathway.route.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Training;

/**
 * Which trainings lead to an occupation: those that name it, and where none does, those that give a
 * level and name an occupation of the same ISCO-08 unit group.
 */
public final class TrainingOffers {
  private static final Comparator<Training> SHORTEST_FIRST =
      Comparator.comparingInt(Training::months).thenComparing(Training::id);

  private final List<List<Offer>> offers = new ArrayList<>();

  /**
   * A training that leads to an occupation.
   *
   * @param isForKin whether it is for an occupation of the same unit group and does not name this
   */
  public record Offer(Training training, boolean isForKin) {}

  public TrainingOffers(Catalog catalog) {
    int count = catalog.occupations().size();
    List<Set<Training>> own = new ArrayList<>();
    for (int occupation = 0; occupation < count; occupation++) {
      own.add(new LinkedHashSet<>());
    }
    Map<String, Set<Training>> byUnit = new HashMap<>();
    for (Training training :
        catalog.contents().trainings().stream().sorted(SHORTEST_FIRST).toList()) {
      for (String id : training.occupations()) {
        int occupation = catalog.occupationIndex(id);
        if (occupation >= 0) {
          own.get(occupation).add(training);
          byUnit
              .computeIfAbsent(unit(catalog, occupation), any -> new LinkedHashSet<>())
              .add(training);
        }
      }
    }
    for (int occupation = 0; occupation < count; occupation++) {
      Set<Training> named = own.get(occupation);
      boolean isForKin = named.isEmpty();
      offers.add(
          (isForKin ? byUnit.getOrDefault(unit(catalog, occupation), Set.of()) : named)
              .stream()
                  .filter(training -> !isForKin || training.level() != null)
                  .sorted(SHORTEST_FIRST)
                  .map(training -> new Offer(training, isForKin))
                  .toList());
    }
  }

  private static String unit(Catalog catalog, int occupation) {
    return catalog.occupations().get(occupation).isco();
  }

  /** What leads to an occupation, the shortest first. */
  public List<Offer> leadingTo(int occupation) {
    return offers.get(occupation);
  }
}
