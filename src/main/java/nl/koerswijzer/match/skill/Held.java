package nl.koerswijzer.match.skill;

/**
 * A skill that a person has, or probably has.
 *
 * @param skill index in the catalog
 * @param level 1–5
 * @param certainty 1 when confirmed, less when it is presumed
 */
public record Held(int skill, int level, double certainty) {
  /** How sure a skill is that comes from the occupation now or from a text. */
  public static final double PRESUMED = 0.6;

  public boolean isPresumed() {
    return certainty < 1;
  }
}
