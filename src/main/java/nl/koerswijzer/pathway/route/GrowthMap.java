package nl.koerswijzer.pathway.route;

import java.util.List;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody can grow to from where they stand, without a goal.
 *
 * @param from the occupation now, absent for somebody without work
 * @param assumptions what was taken to be so because the profile does not tell it
 * @param reaches what can be reached in one step, the soonest first
 * @param levels what a higher level of education opens at once, the lowest first
 * @param trainings what a training opens, the one that opens most first
 * @param skills what one skill more lets one switch to at once, the one that opens most first;
 *     empty for who confirmed none
 */
public record GrowthMap(
    @Nullable Occupation from,
    List<Reason> assumptions,
    List<Reach> reaches,
    List<LevelOpening> levels,
    List<TrainingOpening> trainings,
    List<SkillOpening> skills) {
  /** How soon. */
  public enum Within {
    /** Without training, or with courses of a month at most. */
    AT_ONCE(1),
    HALF_A_YEAR(6),
    TWO_YEARS(24);

    private final int months;

    Within(int months) {
      this.months = months;
    }

    /** Months at most. */
    public int months() {
      return months;
    }
  }

  /**
   * What can be reached within a time and not sooner.
   *
   * @param total how many occupations
   * @param steps the most akin of these, each the soonest step that leads there
   */
  public record Reach(Within within, int total, List<RouteStep> steps) {
    public Reach {
      steps = List.copyOf(steps);
    }
  }

  /**
   * What a level of education opens at once and the level now does not.
   *
   * @param total how many occupations
   * @param examples the most akin of these
   */
  public record LevelOpening(EducationLevel level, int total, List<Occupation> examples) {
    public LevelOpening {
      examples = List.copyOf(examples);
    }
  }

  /**
   * What a training opens that is akin to the work now and cannot be had at once.
   *
   * @param opened these occupations, the most akin first
   */
  public record TrainingOpening(Training training, List<Occupation> opened) {
    public TrainingOpening {
      opened = List.copyOf(opened);
    }
  }

  /**
   * What one can switch to at once when a skill is confirmed.
   *
   * @param opened these occupations, the most akin first
   */
  public record SkillOpening(Skill skill, List<Occupation> opened) {
    public SkillOpening {
      opened = List.copyOf(opened);
    }
  }

  public GrowthMap {
    assumptions = List.copyOf(assumptions);
    reaches = List.copyOf(reaches);
    levels = List.copyOf(levels);
    trainings = List.copyOf(trainings);
    skills = List.copyOf(skills);
  }
}
