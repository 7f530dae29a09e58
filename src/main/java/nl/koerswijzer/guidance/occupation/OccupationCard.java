package nl.koerswijzer.guidance.occupation;

import java.util.List;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.OccupationGroup;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillNeed;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/**
 * Everything about an occupation.
 *
 * @param isco the unit group, absent when the classification is not held
 * @param brc the Dutch group, absent when there is none
 * @param needs its skills with their names, essential first
 * @param up occupations one can grow up to
 * @param sideways occupations one can move to
 * @param growthEstimated whether up and sideways are derived from what is akin, because nobody
 *     wrote them down
 * @param market its figures, ordered by name; that of the region asked for before that of the
 *     country
 * @param trainings that lead to it, the shortest first
 * @param vacancies how many vacancies there are for it now
 */
public record OccupationCard(
    OccupationSummary summary,
    @Nullable OccupationGroup isco,
    @Nullable OccupationGroup brc,
    List<Need> needs,
    List<Occupation> up,
    List<Occupation> sideways,
    boolean growthEstimated,
    List<Figure> market,
    List<Training> trainings,
    long vacancies) {
  /** A need of a skill, with the skill. */
  public record Need(SkillNeed need, Skill skill) {}

  public OccupationCard {
    needs = List.copyOf(needs);
    up = List.copyOf(up);
    sideways = List.copyOf(sideways);
    market = List.copyOf(market);
    trainings = List.copyOf(trainings);
  }

  public Occupation occupation() {
    return summary.occupation();
  }
}
