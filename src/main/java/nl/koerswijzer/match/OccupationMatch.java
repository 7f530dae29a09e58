package nl.koerswijzer.match;

import java.util.List;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * How well an occupation suits a person, and why.
 *
 * @param score 0–1: exactly the sum of the contributions, in whatever order they are added
 * @param rank place in the order by score among the occupations that no wish removes, from 1; 0
 *     when a wish removes it
 * @param components every part of the score, also those that do not count
 * @param matchedSkills what the person has, most telling first
 * @param missingSkills what the person has not, essential and most telling first
 * @param removedBy the wishes and filters that remove the occupation
 * @param market the figures of the occupation, ordered by name
 * @param topTen in how many of the resamples the occupation is among the first ten; absent when
 *     nothing was resampled
 * @param tiedWithPrevious whether the difference with the one before is less than the answers can
 *     carry
 */
public record OccupationMatch(
    Occupation occupation,
    double score,
    int rank,
    List<Component> components,
    List<SkillMatch> matchedSkills,
    List<SkillMatch> missingSkills,
    List<Wish> removedBy,
    List<Figure> market,
    @Nullable Integer topTen,
    boolean tiedWithPrevious) {
  public OccupationMatch {
    components = List.copyOf(components);
    matchedSkills = List.copyOf(matchedSkills);
    missingSkills = List.copyOf(missingSkills);
    removedBy = List.copyOf(removedBy);
    market = List.copyOf(market);
  }

  /** The parts that count for this person, in the order in which they are shown. */
  public List<Component> counted() {
    return components.stream().filter(component -> component.weight() > 0).toList();
  }
}
