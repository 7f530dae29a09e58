package nl.koerswijzer.pathway;

import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/** Which occupations are akin, and how safe it is to switch from one to another. */
public final class Transitions {
  private final Catalog catalog;
  private final Market market;

  public Transitions(Catalog catalog, Market market) {
    this.catalog = catalog;
    this.market = market;
  }

  /**
   * The occupations most akin to one, most akin first.
   *
   * @param size at least 1
   */
  public List<RelatedOccupation> related(Occupation occupation, int size) {
    return catalog.occupations().stream()
        .filter(other -> other.isco().equals(occupation.isco()) && !other.equals(occupation))
        .limit(size)
        .map(other -> new RelatedOccupation(other, 0, List.of()))
        .toList();
  }

  /**
   * The card of a switch.
   *
   * @param region code of the labour-market region for the figures, absent for the whole country
   */
  public Transition transition(
      Occupation from, Occupation to, @Nullable String region, TransitionLimits limits) {
    boolean known = market.figure(to, "tension", region).isPresent();
    Transition.Verdict verdict =
        known && limits.levelGap() > 0 ? Transition.Verdict.FAIR : Transition.Verdict.UNKNOWN;
    return new Transition(from, to, List.of(), verdict);
  }
}
