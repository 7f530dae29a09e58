package nl.koerswijzer.guidance.occupation;

import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;

/**
 * An occupation in a list.
 *
 * @param interestCode first three letters of the interests, empty when unknown
 * @param tension class of scarcity now
 */
public record OccupationSummary(Occupation occupation, String interestCode, TensionClass tension) {}
