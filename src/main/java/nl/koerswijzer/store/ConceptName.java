package nl.koerswijzer.store;

import nl.koerswijzer.model.Provenance;

/**
 * A Dutch name that our editors gave to a concept of ESCO.
 *
 * @param concept UUID of the concept
 * @param dutch our name, as a person reads it
 * @param provenance our editors, with the year
 */
public record ConceptName(String concept, String dutch, Provenance provenance) {}
