package nl.koerswijzer.server.web.match;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.match.Matching.Suited;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.server.web.match.MatchesPage.Match;
import nl.koerswijzer.server.web.match.MatchesPage.Part;
import nl.koerswijzer.server.web.occupation.CardPage.Labelled;
import nl.koerswijzer.server.web.page.Chance;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Puts a match into the words of a page. */
final class MatchLines {
  private static final int SKILLS = 8;

  /** What the lists of skills say already. */
  private static final Set<String> LISTED =
      Set.of("match.skills.held", "match.skills.presumed", "match.skills.missing");

  private final Visit visit;
  private final boolean later;
  private final int resamples;

  /**
   * @param later whether the chance is that of the coming years
   * @param resamples how often the answers were drawn again; 0 when not
   */
  MatchLines(Visit visit, boolean later, int resamples) {
    this.visit = visit;
    this.later = later;
    this.resamples = resamples;
  }

  /**
   * @param number place on the page, from 1
   */
  Match match(Suited suited, int number) {
    OccupationMatch match = suited.match();
    return new Match(
        OccupationLine.of(suited.summary(), visit.words()).withChance(chance(suited)),
        number,
        (int) Math.round(100 * match.score()),
        match.tiedWithPrevious(),
        firmness(match.topTen()),
        match.counted().stream().map(this::part).toList(),
        skills(match.matchedSkills(), SkillMatch::isConfirmed),
        skills(match.matchedSkills(), skill -> !skill.isConfirmed()),
        skills(match.missingSkills(), skill -> true),
        suited.transition() == null ? List.of() : transition(suited.transition()));
  }

  private String firmness(@Nullable Integer topTen) {
    if (topTen == null) {
      return "";
    }
    return 2 * topTen < resamples
        ? visit.say("matches.loose")
        : visit.say("matches.topTen", topTen, resamples);
  }

  private Chance chance(Suited suited) {
    return later
        ? Chance.later(bottleneck(suited.match()), visit.words())
        : Chance.of(suited.summary().tension(), visit.words());
  }

  private static java.util.Optional<BottleneckClass> bottleneck(OccupationMatch match) {
    return match.market().stream()
        .filter(figure -> figure.name().equals(Indicator.BOTTLENECK))
        .map(Figure::classId)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .flatMap(BottleneckClass::withId);
  }

  private Part part(Component component) {
    return new Part(
        visit.say("component." + component.name().id()),
        100 * component.contribution(),
        100 * component.weight(),
        component.reasons().stream()
            .filter(reason -> !LISTED.contains(reason.key()))
            .map(visit::say)
            .toList());
  }

  private List<String> skills(List<SkillMatch> skills, Predicate<SkillMatch> which) {
    return skills.stream()
        .filter(which)
        .limit(SKILLS)
        .map(match -> match.skill().title().in(visit.language()))
        .toList();
  }

  private List<Labelled> transition(Transition transition) {
    return transition.dimensions().stream()
        .map(
            dimension ->
                new Labelled(
                    visit.say("dimension." + dimension.name()),
                    visit.say(
                        "verdict.line",
                        visit.say("verdict." + Words.id(dimension.verdict())),
                        dimension.reasons().stream()
                            .map(visit::say)
                            .collect(Collectors.joining(" ")))))
        .toList();
  }
}
