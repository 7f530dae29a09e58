package nl.koerswijzer.store;

/**
 * A Dutch name that our editors gave to a concept of ESCO which ESCO itself names in English only.
 *
 * @param concept UUID of the concept
 * @param dutch our name, as a person reads it
 */
public record ConceptName(String concept, String dutch) {}
