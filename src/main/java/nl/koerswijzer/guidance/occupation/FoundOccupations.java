package nl.koerswijzer.guidance.occupation;

import java.util.List;
import nl.koerswijzer.guidance.question.Understood;
import nl.koerswijzer.search.OccupationHits;

/**
 * Occupations that were found.
 *
 * @param hits the engine's answer
 * @param occupations the occupations of the hits, in the same order
 * @param understood what each part of the text was taken for
 */
public record FoundOccupations(
    OccupationHits hits, List<OccupationSummary> occupations, List<Understood> understood) {
  public FoundOccupations {
    occupations = List.copyOf(occupations);
    understood = List.copyOf(understood);
  }
}
