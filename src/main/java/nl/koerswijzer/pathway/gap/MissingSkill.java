package nl.koerswijzer.pathway.gap;

import java.util.List;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Training;

/**
 * A skill that a profession needs and that the person did not confirm at its level.
 *
 * @param share what it weighs among the essential skills of the profession, 0–1
 * @param level the level that is needed, 1–5; 0 when no source gives it
 * @param confirmed the level that the person confirmed, lower than needed; 0 when not at all
 * @param isLikely whether the occupation now needs it too, so that the person may only have to
 *     confirm it
 * @param where where one learns it
 * @param trainings courses for close work or for any that teach it and can be entered, and
 *     trainings to the profession itself that do, the lightest first; empty unless it is learnt in
 *     a course
 */
public record MissingSkill(
    Skill skill,
    double share,
    int level,
    int confirmed,
    boolean isLikely,
    Where where,
    List<Training> trainings) {
  /** Where one learns a skill. */
  public enum Where {
    /** In a course or in a training to the profession that names it. */
    COURSE,
    /** As part of the training to the profession. */
    QUALIFICATION,
    /** In the work. */
    WORK
  }

  public MissingSkill {
    trainings = List.copyOf(trainings);
  }
}
