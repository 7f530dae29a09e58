package nl.koerswijzer.pathway;

import java.util.List;

/**
 * Where one can grow from an occupation.
 *
 * @param up to a higher level, most akin first
 * @param sideways at the same level, most akin first
 */
public record Growth(List<RelatedOccupation> up, List<RelatedOccupation> sideways) {
  public Growth {
    up = List.copyOf(up);
    sideways = List.copyOf(sideways);
  }
}
