package nl.koerswijzer.market;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a catalog as they hold for an occupation on a day: of each figure the most
 * specific there is.
 */
public final class Market {
  /**
   * @param today the day on which the age of a figure is judged
   */
  public Market(Catalog catalog, LocalDate today) {
    this.figures = new Figures(catalog.contents().indicators(), today);
  }

  private final Figures figures;

  /**
   * Every figure of an occupation, ordered by name.
   *
   * @param region code of the labour-market region, absent for the whole country
   */
  public List<Figure> figures(Occupation occupation, @Nullable String region) {
    return figures.of(occupation, region);
  }

  /**
   * One figure of an occupation; empty when it is not published.
   *
   * @param name such as {@code tension}
   */
  public Optional<Figure> figure(Occupation occupation, String name, @Nullable String region) {
    return figures.of(occupation, name, region);
  }

  /** The scarcity class now; unknown when there is no figure. */
  public TensionClass tension(Occupation occupation, @Nullable String region) {
    return figure(occupation, Indicator.TENSION, region)
        .map(figure -> TensionClass.of(figure.value()))
        .orElse(TensionClass.UNKNOWN);
  }

  /** A figure of all work together, such as the median pay; empty when it is not published. */
  public Optional<Figure> total(String name, @Nullable String region) {
    return figures.total(name, region);
  }

  /** Whether a figure is past its shelf life. */
  public boolean isStale(Indicator figure) {
    return figures.isStale(figure);
  }
}
