package nl.koerswijzer.pathway.route.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.GrowthMap.LevelOpening;
import nl.koerswijzer.pathway.route.GrowthMap.Reach;
import nl.koerswijzer.pathway.route.GrowthMap.TrainingOpening;
import nl.koerswijzer.pathway.route.GrowthMap.Within;
import nl.koerswijzer.pathway.route.Means;
import nl.koerswijzer.pathway.route.RoutePay;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.pathway.route.step.Move;
import nl.koerswijzer.pathway.route.step.Person;
import nl.koerswijzer.pathway.route.step.Standing;
import nl.koerswijzer.pathway.route.step.Steps;

/**
 * Finds where somebody can grow to: among the occupations akin to the one now and those that the
 * editors name, or for somebody without work among all of them.
 */
public final class GrowthFinder {
  private static final int SHOWN = 8;
  private static final int EXAMPLES = 5;
  private static final int TRAININGS = 8;
  private static final Comparator<Move> SOONEST =
      Comparator.comparingInt((Move move) -> move.cost().months())
          .thenComparingInt(move -> move.cost().trainingMonths())
          .thenComparingInt(move -> move.cost().missedPay())
          .thenComparingInt(move -> move.cost().hurdles());

  private final Ground ground;

  public GrowthFinder(Ground ground) {
    this.ground = ground;
  }

  /** An occupation that may be reached, with the steps that lead there. */
  private record Candidate(int occupation, double similarity, List<Move> moves) {
    Optional<Move> soonest(Standing standing) {
      return moves.stream().filter(standing::allows).min(SOONEST);
    }

    boolean isOpenAtOnce(Standing standing) {
      return soonest(standing).filter(Move::isAtOnce).isPresent();
    }
  }

  public GrowthMap map(RouteQuestion question) {
    Person person = Person.of(question, ground);
    Standing standing = person.standing();
    RoutePay pay = new RoutePay(ground.market(), question.region(), Optional.empty());
    List<Candidate> candidates =
        candidates(person, question, new Steps(ground, person, question, pay)).stream()
            .sorted(
                Comparator.comparingDouble(Candidate::similarity)
                    .reversed()
                    .thenComparingInt(Candidate::occupation))
            .toList();
    return new GrowthMap(
        person.occupation() == Person.NO_JOB ? null : occupation(person.occupation()),
        Assumptions.of(person, question),
        reaches(person, standing, candidates, new StepWords(ground, question, pay)),
        levels(person, standing, candidates),
        trainings(standing, candidates, question),
        new SkillOpenings(ground, person, question, pay).among(closed(standing, candidates)));
  }

  private static List<Integer> closed(Standing standing, List<Candidate> candidates) {
    return candidates.stream()
        .filter(candidate -> !candidate.isOpenAtOnce(standing))
        .map(Candidate::occupation)
        .toList();
  }

  private List<Candidate> candidates(Person person, RouteQuestion question, Steps steps) {
    List<Candidate> candidates = new ArrayList<>();
    int from = person.occupation();
    for (int occupation : possible(from, question.limits())) {
      List<Move> moves = steps.between(from, occupation, 0);
      if (occupation != from && !moves.isEmpty()) {
        candidates.add(new Candidate(occupation, steps.similarity(from, occupation), moves));
      }
    }
    return candidates;
  }

  private Set<Integer> possible(int from, TransitionLimits limits) {
    Set<Integer> possible = new TreeSet<>();
    if (from == Person.NO_JOB) {
      IntStream.range(0, ground.catalog().occupations().size()).forEach(possible::add);
      return possible;
    }
    IntStream.of(ground.kinOf(from).above(limits.viableSimilarity())).forEach(possible::add);
    possible.addAll(ground.field(from).up());
    possible.addAll(ground.field(from).sideways());
    possible.remove(Person.NO_JOB);
    return possible;
  }

  private List<Reach> reaches(
      Person person, Standing standing, List<Candidate> candidates, StepWords words) {
    Map<Within, List<RouteStep>> steps = new EnumMap<>(Within.class);
    Map<Within, Integer> totals = new EnumMap<>(Within.class);
    for (Candidate candidate : candidates) {
      Optional<Move> soonest = candidate.soonest(standing);
      for (Within within : Within.values()) {
        if (soonest.isPresent() && soonest.get().cost().months() <= within.months()) {
          Move move = soonest.get();
          totals.merge(within, 1, Integer::sum);
          List<RouteStep> shown = steps.computeIfAbsent(within, any -> new ArrayList<>());
          if (shown.size() < SHOWN) {
            shown.add(
                words.step(person.occupation(), candidate.occupation(), move.means(), move.cost()));
          }
          break;
        }
      }
    }
    List<Reach> reaches = new ArrayList<>();
    for (Within within : Within.values()) {
      reaches.add(
          new Reach(within, totals.getOrDefault(within, 0), steps.getOrDefault(within, List.of())));
    }
    return reaches;
  }

  private List<LevelOpening> levels(Person person, Standing standing, List<Candidate> candidates) {
    List<LevelOpening> openings = new ArrayList<>();
    Set<Integer> open = new HashSet<>();
    candidates.stream()
        .filter(candidate -> candidate.isOpenAtOnce(standing))
        .forEach(candidate -> open.add(candidate.occupation()));
    for (EducationLevel level : EducationLevel.values()) {
      if (level.compareTo(person.level()) <= 0) {
        continue;
      }
      Standing higher = new Standing(standing.place(), level.ordinal(), standing.held());
      List<Candidate> opened =
          candidates.stream()
              .filter(candidate -> !open.contains(candidate.occupation()))
              .filter(candidate -> candidate.isOpenAtOnce(higher))
              .toList();
      opened.forEach(candidate -> open.add(candidate.occupation()));
      if (!opened.isEmpty()) {
        openings.add(
            new LevelOpening(
                level,
                opened.size(),
                opened.stream()
                    .limit(EXAMPLES)
                    .map(candidate -> occupation(candidate.occupation()))
                    .toList()));
      }
    }
    return openings;
  }

  private List<TrainingOpening> trainings(
      Standing standing, List<Candidate> candidates, RouteQuestion question) {
    Map<Training, Set<Occupation>> opened = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      if (candidate.isOpenAtOnce(standing)) {
        continue;
      }
      for (Move move : candidate.moves()) {
        if (move.means() instanceof Means.Learning learning
            && standing.allows(move)
            && move.cost().trainingMonths() <= question.conditions().mostTraining()) {
          opened
              .computeIfAbsent(learning.training(), any -> new LinkedHashSet<>())
              .add(occupation(candidate.occupation()));
        }
      }
    }
    return opened.entrySet().stream()
        .map(entry -> new TrainingOpening(entry.getKey(), List.copyOf(entry.getValue())))
        .sorted(
            Comparator.comparingInt((TrainingOpening opening) -> -opening.opened().size())
                .thenComparingInt(opening -> opening.training().months())
                .thenComparing(opening -> opening.training().id()))
        .limit(TRAININGS)
        .toList();
  }

  private Occupation occupation(int index) {
    return ground.catalog().occupations().get(index);
  }
}
