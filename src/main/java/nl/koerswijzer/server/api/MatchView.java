package nl.koerswijzer.server.api;

import java.util.List;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Matching.Explained;
import nl.koerswijzer.guidance.Matching.Suggestion;
import nl.koerswijzer.guidance.Matching.Suited;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.Wish;
import org.jspecify.annotations.Nullable;

/** Turns matches into the shapes of the API. */
final class MatchView {
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
        result.drop() == null ? null : wish(result.drop()),
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
                        change.rankBefore(),
                        change.rankAfter(),
                        change.scoreAfter()))
            .toList());
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
        match.components().stream().map(this::component).toList(),
        skills(match.matchedSkills()),
        skills(match.missingSkills()),
        match.removedBy().stream().map(this::wish).toList(),
        views.figures(match.market()),
        suited.transition() == null ? null : views.transition(suited.transition(), null),
        match.topTen(),
        match.tiedWithPrevious());
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
