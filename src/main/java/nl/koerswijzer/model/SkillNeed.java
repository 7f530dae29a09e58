package nl.koerswijzer.model;

/**
 * An occupation's need of a skill.
 *
 * @param skill id of the skill
 * @param essential whether nobody can do the work without it
 * @param level 1 (has seen it done) to 5 (teaches others); 0 when the source gives no level
 */
public record SkillNeed(String skill, boolean essential, int level) {
  /**
   * @throws IllegalArgumentException when the level is not within 0–5
   */
  public SkillNeed {
    if (level < 0 || level > 5) {
      throw new IllegalArgumentException("skill level " + level + " is not within 0–5");
    }
  }
}
