package nl.koerswijzer.match;

import java.util.List;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;

/**
 * Skills that open doors: what the person has not yet and would bring most work into reach.
 *
 * @param bar 0–1: the score from which work is within reach
 * @param skills the skill that opens most first
 * @param notes what the answer did with the profile
 */
public record OpeningSkills(double bar, List<OpeningSkill> skills, List<Reason> notes) {
  /**
   * A skill that opens doors.
   *
   * @param level the level at which it was tried, 1–5
   * @param opened the occupations that come within reach, best first
   */
  public record OpeningSkill(Skill skill, int level, List<Occupation> opened) {
    public OpeningSkill {
      opened = List.copyOf(opened);
    }
  }

  public OpeningSkills {
    skills = List.copyOf(skills);
    notes = List.copyOf(notes);
  }
}
