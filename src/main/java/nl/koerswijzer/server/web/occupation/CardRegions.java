package nl.koerswijzer.server.web.occupation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.server.web.page.Chance;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.picture.RegionMap;
import nl.koerswijzer.server.web.picture.RegionPicture;
import nl.koerswijzer.server.web.picture.RegionPicture.Area;
import org.jspecify.annotations.Nullable;

/**
 * The chance of work in an occupation, region by region.
 *
 * @param picture the same as a map
 * @param steps regions by chance, the best first
 */
public record CardRegions(RegionPicture picture, List<Step> steps) {
  private static final int FEWEST = 5;

  /**
   * Regions where the chance is the same.
   *
   * @param step 1–5; 0 when the chance is not known
   */
  public record Step(int step, String label, String regions) {}

  public CardRegions {
    steps = List.copyOf(steps);
  }

  /** Absent when the figure is published for the country only. */
  static @Nullable CardRegions of(Visit visit, Occupation occupation) {
    List<Area> areas = new ArrayList<>();
    Map<Chance, List<String>> byChance =
        new TreeMap<>(java.util.Comparator.comparingInt(Chance::bars).reversed());
    int regional = 0;
    for (RegionMap.Shape shape : RegionMap.shapes()) {
      Optional<Figure> figure =
          visit
              .guidance()
              .knowledge()
              .market()
              .figure(occupation, Indicator.TENSION, shape.code())
              .filter(Figure::regional);
      regional += figure.isPresent() ? 1 : 0;
      Chance chance =
          Chance.of(
              figure.map(known -> TensionClass.of(known.value())).orElse(TensionClass.UNKNOWN),
              visit.words());
      byChance.computeIfAbsent(chance, key -> new ArrayList<>()).add(shape.name());
      areas.add(
          new Area(
              shape.path(),
              chance.bars(),
              visit.say("card.regions.one", shape.name(), chance.words())));
    }
    return regional < FEWEST
        ? null
        : new CardRegions(
            new RegionPicture(visit.say("card.regions.picture"), areas, null, List.of()),
            steps(byChance));
  }

  private static List<Step> steps(Map<Chance, List<String>> byChance) {
    return byChance.entrySet().stream()
        .map(
            entry ->
                new Step(
                    entry.getKey().bars(),
                    Words.capitalized(entry.getKey().words()),
                    String.join(", ", entry.getValue().stream().sorted().toList())))
        .toList();
  }
}
