package nl.koerswijzer.match;

import java.util.List;

/**
 * A part of a score with its reasons.
 *
 * @param weight 0–1; the weights of one match add up to 1; 0 when the part does not count
 * @param value 0–1
 * @param contribution exactly weight times value
 * @param basis what the value rests on
 * @param reasons why the value is what it is, the strongest first
 */
public record Component(
    ComponentName name,
    double weight,
    double value,
    double contribution,
    Basis basis,
    List<Reason> reasons) {
  /** What a value rests on. */
  public enum Basis {
    /** On what is known of the person and of the occupation. */
    KNOWN,
    /** Not known of this occupation: it counts as the average of the others. */
    ASSUMED,
    /** Not known of the person or of any occupation, or not wanted: it does not count. */
    LEFT_OUT
  }

  public Component {
    reasons = List.copyOf(reasons);
  }
}
