package nl.koerswijzer.match.part;

import java.util.List;
import nl.koerswijzer.match.Reason;

/** What one part of the score makes of a person. */
public sealed interface Valuation {
  /** The part does not count, for a reason. */
  record LeftOut(Reason reason) implements Valuation {}

  /** The part counts. */
  final class Valued implements Valuation {
    private final double[] values;
    private final Why why;

    /**
     * @param values by occupation 0–1; not a number where it is not known of the occupation
     * @param why reasons for an occupation's value, asked for only a few occupations
     */
    Valued(double[] values, Why why) {
      this.values = values;
      this.why = why;
    }

    /** By occupation; not to be changed. */
    public double[] values() {
      return values;
    }

    public boolean isKnown(int occupation) {
      return !Double.isNaN(values[occupation]);
    }

    public List<Reason> reasons(int occupation) {
      return why.reasons(occupation);
    }
  }

  /** Gives the reasons for the value of an occupation. */
  @FunctionalInterface
  interface Why {
    public List<Reason> reasons(int occupation);
  }
}
