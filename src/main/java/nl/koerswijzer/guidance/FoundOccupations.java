package nl.koerswijzer.guidance;

import java.util.List;
import nl.koerswijzer.search.OccupationHits;

/**
 * Occupations that were found.
 *
 * @param hits the engine's answer
 * @param occupations the occupations of the hits, in the same order
 */
public record FoundOccupations(OccupationHits hits, List<OccupationSummary> occupations) {
  public FoundOccupations {
    occupations = List.copyOf(occupations);
  }
}
