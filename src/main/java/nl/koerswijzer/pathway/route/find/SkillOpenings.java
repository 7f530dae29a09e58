package nl.koerswijzer.pathway.route.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.route.GrowthMap.SkillOpening;
import nl.koerswijzer.pathway.route.Means.Switch;
import nl.koerswijzer.pathway.route.RoutePay;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.step.Coverage;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.pathway.route.step.Person;
import nl.koerswijzer.pathway.route.step.Steps;

/**
 * What one skill more lets somebody switch to at once who confirmed some. Every skill is tried by
 * the rules of the steps, so that what is promised holds once it is confirmed. What the work now
 * needs already is no skill more.
 */
final class SkillOpenings {
  private static final int SHOWN = 8;
  private static final double ROUNDING = 1e-9;

  private final Ground ground;
  private final Person person;
  private final RouteQuestion question;
  private final RoutePay pay;

  SkillOpenings(Ground ground, Person person, RouteQuestion question, RoutePay pay) {
    this.ground = ground;
    this.person = person;
    this.question = question;
    this.pay = pay;
  }

  /**
   * The skills that open most, that first.
   *
   * @param closed occupations that cannot be had at once, in the order in which to show them
   */
  List<SkillOpening> among(List<Integer> closed) {
    if (person.skills().isEmpty()) {
      return List.of();
    }
    return opened(closed).entrySet().stream()
        .map(
            entry ->
                new SkillOpening(ground.catalog().skills().get(entry.getKey()), entry.getValue()))
        .sorted(
            Comparator.comparingInt((SkillOpening opening) -> -opening.opened().size())
                .thenComparing(opening -> opening.skill().id()))
        .limit(SHOWN)
        .toList();
  }

  private SortedMap<Integer, List<Occupation>> opened(List<Integer> closed) {
    SortedMap<Integer, List<Occupation>> opened = new TreeMap<>();
    for (int occupation : closed) {
      int[] needed = ground.catalog().essentialSkills(occupation);
      double covered = person.covers(occupation, ground);
      IntStream.of(needed)
          .filter(skill -> !isThere(skill))
          .filter(skill -> isEnough(covered + share(skill, needed)))
          .filter(skill -> opens(skill, occupation))
          .forEach(
              skill ->
                  opened
                      .computeIfAbsent(skill, any -> new ArrayList<>())
                      .add(ground.catalog().occupations().get(occupation)));
    }
    return opened;
  }

  private boolean isThere(int skill) {
    return person.skills().contains(skill)
        || (person.occupation() != Person.NO_JOB
            && Arrays.binarySearch(ground.catalog().essentialSkills(person.occupation()), skill)
                >= 0);
  }

  /** What a skill is of all that is needed; a switch that this rules out need not be tried. */
  private double share(int skill, int[] needed) {
    return Coverage.of(needed, each -> each == skill, ground.space());
  }

  private boolean isEnough(double covered) {
    double asked =
        person.occupation() == Person.NO_JOB
            ? Coverage.ENOUGH
            : question.limits().viableSimilarity();
    return covered > asked - ROUNDING;
  }

  private boolean opens(int skill, int occupation) {
    return new Steps(ground, person.with(skill), question, pay)
        .between(person.occupation(), occupation, 0).stream()
            .filter(move -> move.means() instanceof Switch && move.isAtOnce())
            .anyMatch(person.standing()::allows);
  }
}
