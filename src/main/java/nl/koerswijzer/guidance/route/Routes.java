package nl.koerswijzer.guidance.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Gazetteer.Located;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.gap.Gap;
import nl.koerswijzer.pathway.gap.GapFinder;
import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteConditions;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.find.GrowthFinder;
import nl.koerswijzer.pathway.route.find.RouteFinder;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.search.VacancyQuery;
import org.jspecify.annotations.Nullable;

/** Shows how a person gets from here to there. */
public final class Routes {
  private static final Set<String> LICENCES = Set.of("condition", "register");

  /** So many vacancies in the country tell that there is none nearby for want of work there. */
  private static final long ENOUGH_VACANCIES = 10;

  private final Knowledge knowledge;
  private final GapFinder gaps;
  private @Nullable Ground ground;

  public Routes(Knowledge knowledge) {
    this.knowledge = knowledge;
    gaps =
        new GapFinder(
            knowledge.catalog(), knowledge.matcher().skillSpace(), knowledge.matcher().levels());
  }

  /**
   * Who asks, besides the profile.
   *
   * @param licences ids of the conditions and registers that the person holds, absent when they did
   *     not tell
   * @param region code of the labour-market region for the figures, absent for that of the person's
   *     place
   */
  public record Asked(@Nullable List<String> licences, @Nullable String region) {
    public static final Asked NOTHING = new Asked(null, null);

    public Asked {
      licences = licences == null ? null : List.copyOf(licences);
    }
  }

  /**
   * The best routes to an occupation, or why there is none.
   *
   * @param to id, ESCO URI or starter slug
   * @throws InvalidInputException when there is no such occupation, licence or region
   */
  public RouteAnswer to(ClientProfile profile, String to, Asked asked) {
    int target = knowledge.catalog().occupationIndex(to);
    if (target < 0) {
      throw new InvalidInputException("to", "there is no such occupation");
    }
    RouteQuestion question = question(profile, asked);
    return new RouteFinder(ground())
        .to(target, question.withConditions(conditions(profile, target)));
  }

  /**
   * Where a person can grow to, without a goal.
   *
   * @throws InvalidInputException when there is no such licence or region
   */
  public GrowthMap growth(ClientProfile profile, Asked asked) {
    RouteConditions conditions =
        RouteConditions.of(profile, knowledge.matcher().removals(MatchRequest.of(profile)));
    return new GrowthFinder(ground()).map(question(profile, asked).withConditions(conditions));
  }

  /**
   * What a person lacks for an occupation and which trainings teach it.
   *
   * @param to id, ESCO URI or starter slug
   * @throws InvalidInputException when there is no such occupation or licence
   */
  public Gap gap(ClientProfile profile, String to, Asked asked) {
    Occupation target =
        knowledge
            .catalog()
            .occupation(to)
            .orElseThrow(() -> new InvalidInputException("to", "there is no such occupation"));
    return gaps.of(profile, question(profile, asked).held(), target);
  }

  /** Read at the first question, because a start need not wait for it. */
  private synchronized Ground ground() {
    Ground known = ground;
    if (known == null) {
      known =
          new Ground(
              knowledge.catalog(),
              knowledge.market(),
              knowledge.matcher().skillSpace(),
              knowledge.matcher().levels());
      ground = known;
    }
    return known;
  }

  private RouteQuestion question(ClientProfile profile, Asked asked) {
    List<Violation> violations = new ArrayList<>();
    requireLicences(asked.licences(), violations);
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    String region = asked.region();
    knowledge.requireRegion(region);
    return new RouteQuestion(
        profile,
        asked.licences() == null ? null : new TreeSet<>(asked.licences()),
        RouteConditions.NONE,
        TransitionLimits.DEFAULT,
        region != null ? region : knowledge.region(profile.place()).orElse(null));
  }

  private void requireLicences(@Nullable List<String> licences, List<Violation> violations) {
    if (licences == null) {
      return;
    }
    Set<String> known =
        knowledge.catalog().contents().terms().stream()
            .filter(term -> LICENCES.contains(term.vocabulary()))
            .map(term -> term.id())
            .collect(Collectors.toSet());
    for (int place = 0; place < licences.size(); place++) {
      if (!known.contains(licences.get(place))) {
        violations.add(
            new Violation(
                "licences[" + place + "]", "there is no condition or register of that name"));
      }
    }
  }

  private RouteConditions conditions(ClientProfile profile, int target) {
    RouteConditions conditions =
        RouteConditions.of(profile, knowledge.matcher().removals(MatchRequest.of(profile)));
    Double distance = profile.maxDistanceKm();
    String place = profile.place();
    if (distance == null || place == null || isWithin(place, distance, target)) {
      return conditions;
    }
    BitSet tooFar = new BitSet();
    tooFar.set(target);
    Reason reason = Reason.of("route.condition.distance", new Argument.Amount(distance));
    return conditions.with(new Wish("profile.maxDistanceKm", null, reason), tooFar);
  }

  /** Whether there is a vacancy nearby, or too few anywhere to tell. */
  private boolean isWithin(String place, double distance, int target) {
    Occupation occupation = knowledge.catalog().occupations().get(target);
    VacancyQuery everywhere =
        VacancyQuery.all(knowledge.today(), 1).withOccupations(Set.of(occupation.id()));
    if (knowledge.indexes().vacancies().count(everywhere) < ENOUGH_VACANCIES) {
      return true;
    }
    Located located = knowledge.place("profile.place", place);
    return knowledge
            .indexes()
            .vacancies()
            .count(everywhere.near(located.point(), Math.clamp(distance, 1, 300)))
        > 0;
  }
}
