package nl.koerswijzer.server.api;

import java.util.List;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.group.Together.Answer;
import nl.koerswijzer.guidance.group.Together.Town;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.guidance.match.Matching.Opening;
import nl.koerswijzer.guidance.match.Matching.Openings;
import nl.koerswijzer.guidance.match.Matching.Suggestion;
import nl.koerswijzer.guidance.match.Matching.Suited;
import nl.koerswijzer.guidance.vacancy.SuitedVacancies;
import nl.koerswijzer.guidance.vacancy.SuitedVacancies.SuitedVacancy;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.Wish;
import org.jspecify.annotations.Nullable;

/** Turns matches into the shapes of the API. */
final class MatchView {
  /** So many of the occupations that a skill opens are named; all are counted. */
  private static final int NAMED = 5;

  private final Guidance guidance;
  private final Views views;
  private final Words words;

  MatchView(Guidance guidance, Views views, Words words) {
    this.guidance = guidance;
    this.views = views;
    this.words = words;
  }

  Json.MatchResult of(Suggestion suggestion) {
    MatchResult result = suggestion.result();
    return new Json.MatchResult(
        guidance.knowledge().generation(),
        result.total(),
        result.considered(),
        suggestion.suited().stream().map(this::match).toList(),
        result.wishes().stream()
            .map(
                cost ->
                    new Json.WishCost(
                        wish(cost.wish()), cost.removed(), cost.removedAlone(), cost.vacancies()))
            .toList(),
        wayBack(result.wayBack()),
        views.reasons(result.notes()),
        stability(result.stability()));
  }

  Json.Explanation of(Explained explained) {
    var explanation = explained.explanation();
    return new Json.Explanation(
        guidance.knowledge().generation(),
        match(explained.suited()),
        explanation.total(),
        explanation.obstacles().stream()
            .map(
                obstacle ->
                    new Json.Obstacle(
                        obstacle.component().id(),
                        obstacle.loss(),
                        views.reason(obstacle.reason())))
            .toList(),
        explanation.changes().stream()
            .map(
                change ->
                    new Json.Change(
                        views.reason(change.reason()),
                        change.steps(),
                        change.rankBefore(),
                        change.rankAfter(),
                        change.scoreAfter()))
            .toList());
  }

  Json.OpeningSkills of(Openings openings) {
    return new Json.OpeningSkills(
        guidance.knowledge().generation(),
        openings.found().bar(),
        openings.skills().stream().map(this::opening).toList(),
        views.reasons(openings.found().notes()));
  }

  private Json.OpeningSkill opening(Opening opening) {
    var skill = opening.skill();
    return new Json.OpeningSkill(
        views.named(skill.skill()),
        skill.level(),
        skill.opened().size(),
        skill.opened().stream().limit(NAMED).map(views::named).toList(),
        opening.vacancies());
  }

  Json.VacancyMatches of(SuitedVacancies suited) {
    return new Json.VacancyMatches(
        guidance.knowledge().generation(),
        suited.total(),
        suited.vacancies().stream().map(this::vacancy).toList());
  }

  private Json.VacancyMatch vacancy(SuitedVacancy suited) {
    return new Json.VacancyMatch(
        views.vacancy(suited.vacancy(), suited.distanceKm()),
        suited.score(),
        views.reasons(suited.reasons()),
        components(suited.suited().match()));
  }

  Json.Together of(Answer answer) {
    return new Json.Together(
        guidance.knowledge().generation(),
        answer.found(),
        answer.towns().stream().map(this::town).toList());
  }

  private Json.Town town(Town town) {
    return new Json.Town(
        town.municipality().code(),
        town.municipality().name(),
        town.municipality().region(),
        town.people().stream()
            .map(
                person ->
                    new Json.Options(
                        person.count(), person.best().stream().map(this::vacancy).toList()))
            .toList());
  }

  private Json.@Nullable WayBack wayBack(MatchResult.@Nullable WayBack wayBack) {
    return wayBack == null
        ? null
        : new Json.WayBack(wayBack.drop().stream().map(this::wish).toList(), wayBack.returning());
  }

  private Json.@Nullable Stability stability(MatchResult.@Nullable Stability stability) {
    return stability == null
        ? null
        : new Json.Stability(
            stability.resamples(), stability.overlap(), views.reason(stability.reason()));
  }

  private Json.Match match(Suited suited) {
    var match = suited.match();
    return new Json.Match(
        views.summary(suited.summary()),
        match.score(),
        match.rank(),
        components(match),
        skills(match.matchedSkills()),
        skills(match.missingSkills()),
        match.removedBy().stream().map(this::wish).toList(),
        views.figures(match.market()),
        suited.transition() == null
            ? null
            : views.transition(suited.transition(), suited.summary()),
        match.topTen(),
        match.tiedWithPrevious());
  }

  private List<Json.Component> components(OccupationMatch match) {
    return match.components().stream().map(this::component).toList();
  }

  private Json.Component component(Component component) {
    return new Json.Component(
        component.name().id(),
        words.messages().text(views.language(), "component." + component.name().id()),
        component.weight(),
        component.value(),
        component.contribution(),
        Words.id(component.basis()),
        views.reasons(component.reasons()));
  }

  private List<Json.SkillMatch> skills(List<SkillMatch> skills) {
    return skills.stream()
        .map(
            match ->
                new Json.SkillMatch(
                    match.skill().id(),
                    views.in(match.skill().title()),
                    match.essential(),
                    match.share(),
                    match.credit(),
                    match.neededLevel(),
                    match.heldLevel(),
                    match.via() == null ? null : views.named(match.via()),
                    match.presumed()))
        .toList();
  }

  private Json.Wish wish(Wish wish) {
    return new Json.Wish(wish.field(), wish.value(), views.reason(wish.reason()));
  }
}
