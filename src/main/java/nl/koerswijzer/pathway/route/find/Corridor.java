package nl.koerswijzer.pathway.route.find;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.pathway.route.step.Kin;
import nl.koerswijzer.pathway.route.step.Person;

/**
 * The occupations that may lie between a start and a target, and in which order: every step must
 * bring the person nearer. Two kinds of stepping stones do. First those akin to the start, which
 * bring a higher level of education, no higher than the target's; then those akin to the target,
 * each more akin than the one before. So a route never goes back, and nobody is sent round by work
 * that has nothing to do with either end.
 */
final class Corridor {
  private static final int MOST_AKIN_TO_TARGET = 40;
  private static final int MOST_AKIN_TO_START = 24;

  private final Ground ground;
  private final int start;
  private final int target;
  private final Kin.Family targetKin;
  private final EducationLevel level;
  private final List<Integer> stones;
  private final Map<Integer, Double> rank;

  Corridor(Ground ground, Person person, int target, TransitionLimits limits) {
    this.ground = ground;
    this.start = person.occupation();
    this.target = target;
    this.level = person.level();
    targetKin = ground.kinOf(target);
    Map<Integer, Double> ranks = new LinkedHashMap<>();
    akinToStart(limits).forEach(stone -> ranks.put(stone, rankOfStartSide(stone)));
    akinToTarget(limits).forEach(stone -> ranks.put(stone, nearness(stone)));
    ranks.remove(start);
    ranks.remove(target);
    stones =
        ranks.entrySet().stream()
            .sorted(
                Comparator.comparingDouble(Map.Entry<Integer, Double>::getValue)
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .toList();
    rank = ranks;
  }

  /** The stepping stones, the farthest from the target first. */
  List<Integer> stones() {
    return stones;
  }

  /** Whether a step between two stepping stones brings the person nearer. */
  boolean isForward(int from, int to) {
    return Objects.requireNonNull(rank.get(from)) < Objects.requireNonNull(rank.get(to))
        || ground.field(from).growsTo(to);
  }

  /** Those of the start's side stand below all others, by level. */
  private double rankOfStartSide(int stone) {
    return ground.field(stone).level().ordinal() - EducationLevel.values().length;
  }

  private double nearness(int stone) {
    return targetKin.similarity(stone);
  }

  private List<Integer> akinToTarget(TransitionLimits limits) {
    double own = start == Person.NO_JOB ? 0 : nearness(start);
    Set<Integer> akin = new TreeSet<>(ground.growingTo(target));
    ground.growingTo(target).forEach(member -> akin.addAll(ground.growingTo(member)));
    Arrays.stream(targetKin.above(limits.viableSimilarity()))
        .limit(MOST_AKIN_TO_TARGET)
        .forEach(akin::add);
    return akin.stream()
        .filter(stone -> nearness(stone) > own || isLinkedFromStart(stone))
        .filter(stone -> !isAboveTarget(stone))
        .toList();
  }

  private boolean isLinkedFromStart(int stone) {
    return start != Person.NO_JOB && ground.field(start).growsTo(stone);
  }

  private boolean isAboveTarget(int stone) {
    return ground.field(stone).level().compareTo(ground.field(target).level()) > 0;
  }

  private List<Integer> akinToStart(TransitionLimits limits) {
    if (start == Person.NO_JOB) {
      return List.of();
    }
    Set<Integer> akin = new TreeSet<>(ground.field(start).up());
    Arrays.stream(ground.kinOf(start).above(limits.viableSimilarity()))
        .limit(MOST_AKIN_TO_START)
        .forEach(akin::add);
    return akin.stream()
        .filter(stone -> stone >= 0)
        .filter(stone -> ground.field(stone).level().compareTo(level) > 0)
        .filter(stone -> !isAboveTarget(stone))
        .toList();
  }
}
