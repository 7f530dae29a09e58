package nl.koerswijzer.pathway;

import java.util.List;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Occupation;

/**
 * The card of a switch from one occupation to another.
 *
 * @param dimensions a verdict on each dimension, always in the same order
 * @param verdict the worst of the known verdicts
 */
public record Transition(
    Occupation from, Occupation to, List<Dimension> dimensions, Verdict verdict) {
  /** How safe a switch is. */
  public enum Verdict {
    /** Nothing stands in the way. */
    GOOD,
    /** It can be done, with attention. */
    FAIR,
    /** It is a risk. */
    RISKY,
    /** Not known. */
    UNKNOWN
  }

  /**
   * One side of a switch.
   *
   * @param name {@code skills}, {@code level}, {@code pay}, {@code tension}, {@code outlook},
   *     {@code training} or {@code regulated}
   * @param value the number behind the verdict: similarity 0–1, levels up, ratio, months; NaN when
   *     not known
   */
  public record Dimension(String name, double value, Verdict verdict, List<Reason> reasons) {
    public Dimension {
      reasons = List.copyOf(reasons);
    }
  }

  public Transition {
    dimensions = List.copyOf(dimensions);
  }
}
