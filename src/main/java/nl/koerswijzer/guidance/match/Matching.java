package nl.koerswijzer.guidance.match;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.occupation.OccupationSummary;
import nl.koerswijzer.match.Explanation;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.OpeningSkills;
import nl.koerswijzer.match.OpeningSkills.OpeningSkill;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.Origin;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.search.VacancyIndex;
import nl.koerswijzer.search.VacancyQuery;
import nl.koerswijzer.search.VacancyQuery.Terms;
import org.jspecify.annotations.Nullable;

/** Finds professions that suit a person. */
public final class Matching {
  private final Knowledge knowledge;
  private final FilterCheck filterCheck;

  public Matching(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.filterCheck = new FilterCheck(knowledge.catalog().contents());
  }

  /**
   * A match with what a switch from the occupation now takes.
   *
   * @param summary the occupation as it stands in a list
   * @param transition absent when the person names no occupation now
   */
  public record Suited(
      OccupationMatch match, OccupationSummary summary, @Nullable Transition transition) {}

  /**
   * Professions that suit a person.
   *
   * @param suited the matches of the result, in the same order
   */
  public record Suggestion(MatchResult result, List<Suited> suited) {
    public Suggestion {
      suited = List.copyOf(suited);
    }
  }

  /**
   * An explanation with what a switch takes.
   *
   * @param suited the match of the explanation
   */
  public record Explained(Explanation explanation, Suited suited) {}

  /**
   * The profile that a draft describes.
   *
   * @throws InvalidInputException naming every field that is wrong
   */
  public ClientProfile profile(ProfileDraft draft) {
    return knowledge.profileCheck().check(draft);
  }

  /**
   * @throws InvalidInputException when a filter asks for what does not exist
   */
  public Suggestion match(MatchRequest request) {
    filterCheck.require(request.filters());
    MatchResult result =
        knowledge
            .matcher()
            .match(request, (wish, removed) -> vacancies(request.profile(), wish, removed));
    return new Suggestion(
        result, result.matches().stream().map(match -> suited(match, request)).toList());
  }

  /**
   * Why an occupation stands where it stands, and what would change that.
   *
   * @throws InvalidInputException when there is no such occupation, or a filter asks for what does
   *     not exist
   */
  public Explained explain(MatchRequest request, String occupation) {
    filterCheck.require(request.filters());
    Occupation known =
        knowledge
            .catalog()
            .occupation(occupation)
            .orElseThrow(
                () -> new InvalidInputException("occupationId", "there is no such occupation"));
    Explanation explanation = knowledge.matcher().explain(request, known.id());
    return new Explained(explanation, suited(explanation.match(), request));
  }

  /**
   * A skill that opens doors.
   *
   * @param vacancies how many vacancies there are, within the person's hours, pay and distance, for
   *     the occupations that it opens
   */
  public record Opening(OpeningSkill skill, long vacancies) {}

  /** Skills that open doors, the one that opens most occupations first. */
  public record Openings(OpeningSkills found, List<Opening> skills) {
    public Openings {
      skills = List.copyOf(skills);
    }
  }

  /**
   * Which skills that the person has not yet would bring most work into reach.
   *
   * @param size how many skills at most
   * @throws InvalidInputException when a filter asks for what does not exist
   */
  public Openings opening(MatchRequest request, int size) {
    filterCheck.require(request.filters());
    OpeningSkills found = knowledge.matcher().opening(request, size);
    return new Openings(
        found,
        found.skills().stream()
            .map(skill -> new Opening(skill, vacancies(request.profile(), skill)))
            .toList());
  }

  private long vacancies(ClientProfile profile, OpeningSkill skill) {
    Set<String> opened =
        skill.opened().stream().map(Occupation::id).collect(Collectors.toUnmodifiableSet());
    return knowledge.indexes().vacancies().count(knowledge.vacanciesFor(profile, opened, 1));
  }

  private Suited suited(OccupationMatch match, MatchRequest request) {
    String region = knowledge.matcher().region(request).orElse(null);
    return new Suited(
        match,
        new OccupationSummary(
            match.occupation(),
            match.occupation().interests() == null ? "" : match.occupation().interests().code(),
            knowledge.market().tension(match.occupation(), region)),
        transition(match.occupation(), request.profile(), region));
  }

  private @Nullable Transition transition(
      Occupation target, ClientProfile profile, @Nullable String region) {
    String current = profile.currentOccupation();
    if (current == null) {
      return null;
    }
    return knowledge
        .catalog()
        .occupation(current)
        .map(
            from ->
                knowledge
                    .transitions()
                    .transition(
                        new Origin(from, profile.educationLevel()),
                        target,
                        region,
                        TransitionLimits.DEFAULT))
        .orElse(null);
  }

  /**
   * How many vacancies a wish removes: those that do not fit it, and those that do but are for an
   * occupation that it removes.
   */
  private OptionalLong vacancies(ClientProfile profile, Wish wish, Set<String> removed) {
    VacancyIndex vacancies = knowledge.indexes().vacancies();
    VacancyQuery all = VacancyQuery.all(knowledge.today(), 1);
    VacancyQuery fitting = fitting(all, profile, wish);
    long lost = fitting.equals(all) ? 0 : vacancies.count(all) - vacancies.count(fitting);
    return OptionalLong.of(
        removed.isEmpty() ? lost : lost + vacancies.count(fitting.withOccupations(removed)));
  }

  /** The vacancies that fit a wish, as far as vacancies tell. */
  private VacancyQuery fitting(VacancyQuery all, ClientProfile profile, Wish wish) {
    return switch (wish.field()) {
      case "profile.hours" -> all.withTerms(Terms.of(profile.hours(), null));
      case "profile.minMonthlyPay" -> all.withTerms(Terms.of(null, profile.minMonthlyPay()));
      case "profile.maxDistanceKm" -> knowledge.near(all, profile, Knowledge.USUAL_RADIUS_KM);
      default -> all;
    };
  }
}
