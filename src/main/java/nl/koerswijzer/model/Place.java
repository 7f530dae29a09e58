package nl.koerswijzer.model;

/**
 * A town, village or postcode area that is not itself a municipality.
 *
 * @param name a town's name or the four digits of a postcode
 * @param municipality code of the municipality in which it lies
 */
public record Place(String name, GeoPoint center, String municipality) {}
