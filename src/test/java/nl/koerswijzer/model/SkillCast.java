package nl.koerswijzer.model;

import java.util.List;

/** Skills for tests. */
public final class SkillCast {
  private SkillCast() {}

  /** A skill titled by its id, below others. */
  public static Skill skill(String id, String... broader) {
    return skill(id, Text.dutch(id), List.of(broader), List.of());
  }

  /** A skill with a title, and with its broader and related skills. */
  public static Skill skill(String id, Text title, List<String> broader, List<String> related) {
    return new Skill(id, null, title, null, SkillKind.SKILL, broader, related, List.of(), null);
  }
}
