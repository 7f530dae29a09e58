package nl.koerswijzer.server.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.Interests.Form;
import nl.koerswijzer.guidance.Matching.Suggestion;
import nl.koerswijzer.guidance.Matching.Suited;
import nl.koerswijzer.guidance.SuitedVacancies.SuitedVacancy;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.WishCost;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.server.web.MatchesPage.Match;
import nl.koerswijzer.server.web.MatchesPage.Part;
import nl.koerswijzer.server.web.MatchesPage.SuitedVacancyLine;
import nl.koerswijzer.server.web.ProfilePage.Option;
import nl.koerswijzer.server.web.ProfilePage.OptionGroup;
import nl.koerswijzer.server.web.WebRoutes.Page;
import org.jspecify.annotations.Nullable;

/** The short profile and the professions that suit it. */
final class MatchPages {
  private static final int SHOWN = 7;
  private static final int VACANCIES = 5;
  private static final int SKILLS = 8;
  private static final int INVALID = 400;

  private MatchPages() {}

  static Page profile(Visit visit) {
    visit.query().finish();
    return Page.of("profile.jte", page(visit, ProfileForm.EMPTY, List.of()));
  }

  static Page matches(Visit visit) {
    visit.query().finish();
    ProfileForm form = ProfileForm.of(visit.context());
    try {
      ClientProfile profile =
          visit
              .guidance()
              .matching()
              .profile(form.draft(occupation(visit, form), activities(visit)));
      return Page.of("matches.jte", page(visit, profile));
    } catch (InvalidInputException e) {
      List<String> errors =
          e.violations().stream().map(violation -> sentence(visit, violation)).toList();
      return new Page("profile.jte", page(visit, form, errors), INVALID);
    }
  }

  private static String sentence(Visit visit, InvalidInputException.Violation violation) {
    String field = violation.field().replaceFirst("^profile\\.?", "");
    String key = "profile." + field.replaceFirst("[.\\[].*", "");
    return visit.words().messages().has(visit.language(), key)
        ? visit.say("profile.wrong", visit.say(key), violation.message())
        : violation.message();
  }

  /** The occupation that the person means; absent when the field is empty. */
  private static @Nullable String occupation(Visit visit, ProfileForm form) {
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
      throw new InvalidInputException(
          "profile.occupation", visit.say("profile.occupation.unknown", form.occupation()));
    }
    return hits.hits().get(0).id();
  }

  private static List<InterestQuestion> activities(Visit visit) {
    return visit.guidance().interests().questions(Form.SHORT);
  }

  private static ProfilePage page(Visit visit, ProfileForm form, List<String> errors) {
    return new ProfilePage(
        visit.frame(visit.say("profile.title"), "/profiel", "profile"),
        activities(visit).stream()
            .map(
                question ->
                    new Option(
                        question.id(),
                        question.activity().in(visit.language()),
                        form.activities().contains(question.id())))
            .toList(),
        terms(visit, "value").map(term -> option(visit, term, form.values())).toList(),
        demands(visit, form),
        Stream.of(EducationLevel.values())
            .map(
                level ->
                    new Option(
                        level.code(),
                        visit.words().level(level),
                        level.code().equals(form.level())))
            .toList(),
        form,
        errors);
  }

  private static List<OptionGroup> demands(Visit visit, ProfileForm form) {
    Map<String, List<Option>> byHeading = new LinkedHashMap<>();
    terms(visit, "demand")
        .forEach(
            term ->
                byHeading
                    .computeIfAbsent(term.heading(), heading -> new ArrayList<>())
                    .add(option(visit, term, form.demands())));
    return Stream.of("personal", "social", "environment", "dynamic", "static", "hours")
        .filter(byHeading::containsKey)
        .map(
            heading ->
                new OptionGroup(
                    visit.say("heading." + heading),
                    Optional.ofNullable(byHeading.get(heading)).orElse(List.of())))
        .toList();
  }

  private static Stream<Term> terms(Visit visit, String vocabulary) {
    return visit.guidance().knowledge().catalog().contents().terms().stream()
        .filter(term -> term.vocabulary().equals(vocabulary));
  }

  private static Option option(Visit visit, Term term, Set<String> chosen) {
    return new Option(
        term.id(),
        OccupationLine.capitalized(term.title().in(visit.language())),
        chosen.contains(term.id()));
  }

  private static MatchesPage page(Visit visit, ClientProfile profile) {
    MatchRequest.Options options = new MatchRequest.Options(true, false, 0, 1);
    Suggestion suggestion =
        visit
            .guidance()
            .matching()
            .match(MatchRequest.of(profile).withSize(SHOWN).withOptions(options));
    var result = suggestion.result();
    return new MatchesPage(
        visit.frame(visit.say("matches.title"), "/profiel", "profile"),
        suggestion.suited().stream().map(suited -> match(visit, suited)).toList(),
        result.total(),
        result.considered(),
        result.notes().stream()
            .map(note -> visit.words().messages().text(visit.language(), note))
            .toList(),
        result.wishes().stream().map(wish -> wish(visit, wish)).toList(),
        visit.guidance().vacancies().suiting(profile, VACANCIES).vacancies().stream()
            .map(vacancy -> vacancy(visit, vacancy))
            .toList());
  }

  private static String wish(Visit visit, WishCost cost) {
    String text = visit.words().messages().text(visit.language(), cost.wish().reason());
    return cost.vacancies() == null
        ? visit.say("matches.wish", text, cost.removed())
        : visit.say("matches.wish.vacancies", text, cost.removed(), cost.vacancies());
  }

  private static Match match(Visit visit, Suited suited) {
    var match = suited.match();
    return new Match(
        OccupationLine.of(suited.summary(), visit.words()),
        (int) Math.round(100 * match.score()),
        match.components().stream()
            .filter(component -> component.weight() > 0)
            .map(component -> part(visit, component))
            .toList(),
        skills(visit, match.matchedSkills()),
        skills(visit, match.missingSkills()),
        match.market().stream().map(figure -> FigureLine.of(figure, visit.words())).toList());
  }

  private static Part part(Visit visit, Component component) {
    return new Part(
        visit.say("component." + component.name().id()),
        100 * component.contribution(),
        100 * component.weight(),
        component.reasons().stream()
            .map(reason -> visit.words().messages().text(visit.language(), reason))
            .toList());
  }

  private static List<String> skills(Visit visit, List<SkillMatch> skills) {
    return skills.stream()
        .limit(SKILLS)
        .map(match -> match.skill().title().in(visit.language()))
        .toList();
  }

  private static SuitedVacancyLine vacancy(Visit visit, SuitedVacancy suited) {
    return new SuitedVacancyLine(
        VacancyLine.of(
            suited.vacancy().vacancy(),
            suited.distanceKm(),
            visit.guidance().knowledge().today(),
            visit.words()),
        suited.reasons().stream()
            .map(reason -> visit.words().messages().text(visit.language(), reason))
            .toList());
  }
}
