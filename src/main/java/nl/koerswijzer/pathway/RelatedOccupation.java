package nl.koerswijzer.pathway;

import java.util.List;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Occupation;

/**
 * An occupation that is akin to another.
 *
 * @param similarity 0–1
 */
public record RelatedOccupation(Occupation occupation, double similarity, List<Reason> reasons) {
  public RelatedOccupation {
    reasons = List.copyOf(reasons);
  }
}
