package nl.koerswijzer.server.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.Matching.Suggestion;
import nl.koerswijzer.guidance.Matching.Suited;
import nl.koerswijzer.guidance.SuitedVacancies.SuitedVacancy;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.ProfileDraft;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.match.WishCost;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.server.web.CardPage.Labelled;
import nl.koerswijzer.server.web.MatchesPage.Match;
import nl.koerswijzer.server.web.MatchesPage.Part;
import nl.koerswijzer.server.web.MatchesPage.SuitedVacancyLine;
import nl.koerswijzer.server.web.WebRoutes.Page;
import org.jspecify.annotations.Nullable;

/** The professions that suit a profile. */
final class MatchPages {
  static final String PATH = "/passend";

  private static final int SHOWN = 7;
  private static final int MORE = 20;
  private static final int VACANCIES = 5;
  private static final int SKILLS = 8;

  private MatchPages() {}

  static Page matches(Visit visit) {
    visit.query().finish();
    ProfileForm form = ProfileForm.of(visit.context());
    List<Violation> violations = new ArrayList<>();
    ProfileDraft draft =
        form.draft(occupation(visit, form, violations), ProfilePages.activities(visit), violations);
    try {
      ClientProfile profile = visit.guidance().matching().profile(draft);
      if (violations.isEmpty()) {
        return Page.personal("matches.jte", page(visit, profile, form));
      }
    } catch (InvalidInputException e) {
      e.violations().stream()
          .filter(violation -> violations.isEmpty() || !violation.field().equals("profile"))
          .forEach(violations::add);
    }
    return ProfilePages.refused(visit, form, violations);
  }

  /** The occupation that the person means; absent when the field is empty or not understood. */
  private static @Nullable String occupation(
      Visit visit, ProfileForm form, List<Violation> violations) {
    if (form.occupation().isEmpty()) {
      return null;
    }
    OccupationHits hits =
        visit
            .guidance()
            .occupations()
            .find(OccupationQuery.of(form.occupation(), visit.language(), 1))
            .hits();
    if (hits.hits().isEmpty()) {
      violations.add(new Violation("profile.currentOccupation", "is not known"));
      return null;
    }
    return hits.hits().get(0).id();
  }

  private static MatchesPage page(Visit visit, ClientProfile profile, ProfileForm form) {
    int size = visit.context().formParam("more") == null ? SHOWN : MORE;
    MatchRequest.Options options = new MatchRequest.Options(true, false, 0, 1);
    Suggestion suggestion =
        visit
            .guidance()
            .matching()
            .match(MatchRequest.of(profile).withSize(size).withOptions(options));
    MatchResult result = suggestion.result();
    return new MatchesPage(
        visit.answering(visit.say("matches.title"), PATH, "profile"),
        visit.say(
            "matches.status", suggestion.suited().size(), result.total(), result.considered()),
        current(visit, profile),
        suggestion.suited().stream().map(suited -> match(visit, suited)).toList(),
        result.notes().stream().map(visit::say).toList(),
        result.wishes().stream().map(wish -> wish(visit, wish)).toList(),
        result.wayBack() == null
            ? ""
            : result.wayBack().drop().stream()
                .map(Wish::reason)
                .map(visit::say)
                .collect(Collectors.joining(" ")),
        visit.guidance().vacancies().suiting(profile, VACANCIES).vacancies().stream()
            .map(vacancy -> vacancy(visit, vacancy))
            .toList(),
        form.answers(),
        size < MORE && result.total() > size);
  }

  private static @Nullable Link current(Visit visit, ClientProfile profile) {
    String id = profile.currentOccupation();
    return id == null
        ? null
        : visit
            .guidance()
            .knowledge()
            .catalog()
            .occupation(id)
            .map(occupation -> OccupationLine.link(occupation, visit.language()))
            .orElse(null);
  }

  private static String wish(Visit visit, WishCost cost) {
    String text = visit.say(cost.wish().reason());
    return cost.vacancies() == null
        ? visit.say("matches.wish", text, cost.removed())
        : visit.say("matches.wish.vacancies", text, cost.removed(), cost.vacancies());
  }

  private static Match match(Visit visit, Suited suited) {
    OccupationMatch match = suited.match();
    return new Match(
        OccupationLine.of(suited.summary(), visit.words()),
        (int) Math.round(100 * match.score()),
        match.tiedWithPrevious(),
        match.components().stream()
            .filter(component -> component.weight() > 0)
            .map(component -> part(visit, component))
            .toList(),
        skills(visit, match.matchedSkills()),
        skills(visit, match.missingSkills()),
        suited.transition() == null ? List.of() : transition(visit, suited.transition()));
  }

  private static Part part(Visit visit, Component component) {
    return new Part(
        visit.say("component." + component.name().id()),
        100 * component.contribution(),
        100 * component.weight(),
        component.reasons().stream().map(visit::say).toList());
  }

  private static List<String> skills(Visit visit, List<SkillMatch> skills) {
    return skills.stream()
        .limit(SKILLS)
        .map(match -> match.skill().title().in(visit.language()))
        .toList();
  }

  private static List<Labelled> transition(Visit visit, Transition transition) {
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

  private static SuitedVacancyLine vacancy(Visit visit, SuitedVacancy suited) {
    return new SuitedVacancyLine(
        VacancyLine.of(
            suited.vacancy(),
            suited.distanceKm(),
            visit.guidance().knowledge().today(),
            visit.words()),
        suited.reasons().stream().map(visit::say).toList());
  }
}
