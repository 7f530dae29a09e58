package nl.koerswijzer.pathway.route.step;

import java.util.function.IntPredicate;
import nl.koerswijzer.match.skill.SkillSpace;

/** How much of a set of skills is there: Σ t(s) of those that are, over Σ t(s) of all, 0–1. */
public final class Coverage {
  /** So much of what is needed lets one start. */
  public static final double ENOUGH = 0.5;

  private Coverage() {}

  /**
   * @param needed indices of skills; t is how telling each is ({@link SkillSpace})
   */
  public static double of(int[] needed, IntPredicate isThere, SkillSpace space) {
    double all = 0;
    double there = 0;
    for (int skill : needed) {
      all += space.telling(skill);
      there += isThere.test(skill) ? space.telling(skill) : 0;
    }
    return all == 0 ? 0 : there / all;
  }
}
