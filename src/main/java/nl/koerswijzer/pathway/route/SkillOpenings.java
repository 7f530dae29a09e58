package nl.koerswijzer.pathway.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.route.GrowthMap.SkillOpening;

/**
 * What one skill more opens at once to somebody who confirmed some. Every skill is tried by the
 * rules of the steps, so that what is promised holds once it is confirmed. What the work now needs
 * already is no skill more.
 */
final class SkillOpenings {
  private static final int SHOWN = 8;

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
      IntStream.of(ground.catalog().essentialSkills(occupation))
          .filter(skill -> !isThere(skill))
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

  private boolean opens(int skill, int occupation) {
    Person abler = person.with(skill);
    return abler.covers(occupation, ground) > question.limits().viableSimilarity()
        && new Steps(ground, abler, question, pay)
            .between(person.occupation(), occupation, 0).stream()
                .anyMatch(move -> person.standing().allows(move) && move.isAtOnce());
  }
}
