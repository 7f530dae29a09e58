package nl.koerswijzer.model;

import java.util.List;

/**
 * A municipality.
 *
 * @param code CBS code such as {@code GM0193}
 * @param name official name
 * @param otherNames names that people use, such as "Den Haag"
 * @param center a point in its middle
 * @param region code of its labour-market region
 * @param province name of its province
 * @param provenance source and year of the division
 */
public record Municipality(
    String code,
    String name,
    List<String> otherNames,
    GeoPoint center,
    String region,
    String province,
    Provenance provenance) {
  public Municipality {
    otherNames = List.copyOf(otherNames);
  }
}
