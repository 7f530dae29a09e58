package nl.koerswijzer.pathway;

import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/** Which occupations are akin, and how safe it is to switch from one to another. */
public final class Transitions {
  public Transitions(Catalog catalog, Market market) {}

  /**
   * The occupations most akin to one, most akin first.
   *
   * @param size at least 1
   */
  public List<RelatedOccupation> related(Occupation occupation, int size) {
    throw new UnsupportedOperationException();
  }

  /**
   * The card of a switch.
   *
   * @param region code of the labour-market region for the figures, absent for the whole country
   */
  public Transition transition(
      Occupation from, Occupation to, @Nullable String region, TransitionLimits limits) {
    throw new UnsupportedOperationException();
  }
}
