package nl.koerswijzer.search;

import java.util.Optional;

/** Finds occupations by their titles, other names, descriptions and skills. */
public interface OccupationIndex {
  OccupationHits search(OccupationQuery query);

  /**
   * The occupation that a vacancy is about; empty when none is likely enough, because a wrong link
   * is worse than none.
   *
   * @param title title of the vacancy
   * @param text description of the vacancy, may be empty
   */
  Optional<Link> link(String title, String text);

  /**
   * A vacancy's occupation.
   *
   * @param occupation id in the catalog
   * @param confidence 0–1
   */
  record Link(String occupation, double confidence) {}
}
