package nl.koerswijzer.pathway.route;

import java.util.Optional;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import org.jspecify.annotations.Nullable;

/**
 * How easily one finds work in an occupation, the best first: by the tension now, or where that is
 * not known or too old by the bottlenecks that are forecast. Unknown stands below fair, because a
 * chance that nobody knows is not a safe one.
 */
public enum WorkChance {
  VERY_GOOD,
  GOOD,
  FAIR,
  UNKNOWN,
  POOR,
  VERY_POOR;

  /**
   * A chance and the figure that tells it.
   *
   * @param figure absent when the chance is unknown
   */
  public record Known(WorkChance chance, @Nullable Figure figure) {}

  public static Known of(Occupation occupation, Market market, @Nullable String region) {
    Optional<Figure> tension = fresh(market, occupation, Indicator.TENSION, region);
    if (tension.isPresent()) {
      Figure figure = tension.orElseThrow();
      return new Known(of(TensionClass.of(figure.value())), figure);
    }
    Optional<Figure> forecast = fresh(market, occupation, Indicator.BOTTLENECK, region);
    return forecast
        .flatMap(figure -> Optional.ofNullable(figure.classId()))
        .flatMap(BottleneckClass::withId)
        .map(known -> new Known(of(known), forecast.orElseThrow()))
        .orElse(new Known(UNKNOWN, null));
  }

  private static Optional<Figure> fresh(
      Market market, Occupation occupation, String name, @Nullable String region) {
    return market.figure(occupation, name, region).filter(figure -> !figure.stale());
  }

  private static WorkChance of(TensionClass tension) {
    return switch (tension) {
      case VERY_TIGHT -> VERY_GOOD;
      case TIGHT -> GOOD;
      case BALANCED -> FAIR;
      case SLACK -> POOR;
      case VERY_SLACK -> VERY_POOR;
      case UNKNOWN -> UNKNOWN;
    };
  }

  private static WorkChance of(BottleneckClass bottleneck) {
    return switch (bottleneck) {
      case VERY_LARGE -> VERY_GOOD;
      case LARGE -> GOOD;
      case SOME, HARDLY_ANY -> FAIR;
      case NONE -> POOR;
    };
  }
}
