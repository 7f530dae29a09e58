package nl.koerswijzer.match;

import nl.koerswijzer.model.Skill;
import org.jspecify.annotations.Nullable;

/**
 * A skill that an occupation needs, held against what the person has.
 *
 * @param skill the skill that the occupation needs
 * @param essential whether nobody can do the work without it
 * @param share 0–1: this skill's part in all that the occupation asks
 * @param credit 0–1: how far the person has it; 0 for a missing skill
 * @param neededLevel 1–5; 0 when no source gives it
 * @param heldLevel 1–5; 0 for a missing skill
 * @param via the skill of the person that counts in its place, absent when it is this very skill
 * @param presumed whether it comes from the occupation now and was not confirmed
 */
public record SkillMatch(
    Skill skill,
    boolean essential,
    double share,
    double credit,
    int neededLevel,
    int heldLevel,
    @Nullable Skill via,
    boolean presumed) {
  /** Whether the person said to have this very skill. */
  public boolean isConfirmed() {
    return credit > 0 && via == null && !presumed;
  }
}
