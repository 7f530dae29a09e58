package nl.koerswijzer.match.part;

import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * The figures that count in a ranking, by occupation, for one region; read once, because a ranking
 * needs all of them. What is stale or not published is absent.
 */
public final class Figures {
  private final @Nullable Figure[] tension;
  private final @Nullable Figure[] bottleneck;
  private final @Nullable Figure[] payLow;
  private final @Nullable Figure[] payMedian;
  private final @Nullable Figure[] payHigh;

  public Figures(Catalog catalog, Market market, @Nullable String region) {
    tension = read(catalog, market, Indicator.TENSION, region);
    bottleneck = read(catalog, market, Indicator.BOTTLENECK, region);
    payLow = read(catalog, market, Indicator.PAY_LOW, region);
    payMedian = read(catalog, market, Indicator.PAY_MEDIAN, region);
    payHigh = read(catalog, market, Indicator.PAY_HIGH, region);
  }

  private static @Nullable Figure[] read(
      Catalog catalog, Market market, String name, @Nullable String region) {
    @Nullable Figure[] figures = new @Nullable Figure[catalog.occupations().size()];
    for (int occupation = 0; occupation < figures.length; occupation++) {
      Occupation known = catalog.occupations().get(occupation);
      figures[occupation] = market.figure(known, name, region).orElse(null);
    }
    return figures;
  }

  public Optional<Figure> tension(int occupation) {
    return Optional.ofNullable(tension[occupation]);
  }

  Optional<Figure> bottleneck(int occupation) {
    return Optional.ofNullable(bottleneck[occupation]);
  }

  /** The quartiles of pay; empty when one of the three is not published. */
  public Optional<Quartiles> pay(int occupation) {
    Figure low = payLow[occupation];
    Figure median = payMedian[occupation];
    Figure high = payHigh[occupation];
    return low == null || median == null || high == null
        ? Optional.empty()
        : Optional.of(new Quartiles(low, median, high));
  }

  /**
   * A quarter of the employees earns less than low, half less than median, a quarter more than
   * high.
   */
  public record Quartiles(Figure low, Figure median, Figure high) {
    public boolean isStale() {
      return low.stale() || median.stale() || high.stale();
    }
  }
}
