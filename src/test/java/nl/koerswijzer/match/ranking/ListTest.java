package nl.koerswijzer.match.ranking;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.match.Explanation;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.OpeningSkills;
import nl.koerswijzer.match.OpeningSkills.OpeningSkill;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Weights;
import nl.koerswijzer.model.CareerGoal;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the list of professions promises over a larger market: 1. what does not interest is replaced
 * and the rest stays; 2. a skill that opens doors really opens them; 3. a goal moves the weights
 * that it says.
 */
class ListTest {
  private static final Catalog CATALOG = MatchCast.drawn(150, 120, 5);
  private static final Matcher MATCHER = MatchCast.matcher(CATALOG);
  private static final MatchRequest REQUEST =
      MatchRequest.of(
              ClientProfile.EMPTY
                  .withSkills(List.of(new HeldSkill("s003", 3), new HeldSkill("s010", 4)))
                  .withInterests(MatchCast.interests(new SplittableRandom(2), 0, 100)))
          .withSize(7);

  private static List<String> list(boolean varied, List<String> replaced) {
    return MATCHER
        .match(REQUEST.withOptions(new Options(varied, false, 0, 1, replaced)))
        .matches()
        .stream()
        .map(match -> match.occupation().id())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void occupationThatDoesNotInterest_isReplaced_andTheRestStays(boolean varied) {
    List<String> first = list(varied, List.of());
    List<String> replaced = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      String unwanted = first.get(round);
      replaced.add(unwanted);
      List<String> next = list(varied, replaced);
      List<String> kept = new ArrayList<>(first);
      kept.remove(unwanted);
      assertThat(next).hasSize(7).doesNotContainAnyElementsOf(replaced).startsWith(kept.get(0));
      assertThat(next).containsAll(kept);
      first = next;
    }
  }

  @Test
  void resamples_ofVeryManySkills_areFewer_andTheAnswerSaysHowMany() {
    Catalog many = MatchCast.drawn(5, 1_000, 3);
    List<HeldSkill> skills =
        many.skills().stream().map(skill -> new HeldSkill(skill.id(), 3)).toList();
    MatchResult result =
        MatchCast.matcher(many)
            .match(
                MatchRequest.of(ClientProfile.EMPTY.withSkills(skills))
                    .withOptions(new Options(false, false, 1_000, 1)));
    assertThat(requireNonNull(result.stability()).resamples()).isEqualTo(200);
  }

  @Test
  void variedList_holdsAtMostTwoOfAGroup_andBeginsWithTheBest() {
    List<OccupationMatch> varied =
        MATCHER.match(REQUEST.withOptions(new Options(true, false, 0, 1))).matches();
    assertThat(varied.get(0).rank()).isEqualTo(1);
    assertThat(
            varied.stream()
                .collect(Collectors.groupingBy(match -> requireNonNull(match.occupation().brc())))
                .values())
        .hasSize(4)
        .allMatch(group -> group.size() <= 2);
  }

  @Test
  void variedList_standsInTheOrderOfTheScores() {
    assertThat(MATCHER.match(REQUEST.withOptions(new Options(true, false, 0, 1))).matches())
        .extracting(OccupationMatch::rank)
        .isSorted();
  }

  @Test
  void obstacles_areOnlyPartsThatCostPoints() {
    for (OccupationMatch match : MATCHER.match(REQUEST).matches()) {
      Explanation explanation = MATCHER.explain(REQUEST, match.occupation().id());
      assertThat(explanation.obstacles())
          .allMatch(obstacle -> obstacle.loss() >= 0.02)
          .allMatch(obstacle -> value(explanation, obstacle.component()) < 0.9);
    }
  }

  private static double value(Explanation explanation, ComponentName name) {
    return explanation.match().components().stream()
        .filter(component -> component.name() == name)
        .mapToDouble(Component::value)
        .sum();
  }

  @Test
  void unknownOccupationToReplace_isNamed() {
    assertThatThrownBy(() -> list(true, List.of("o001", "piloot")))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("replace[1]");
  }

  @Test
  void skillThatOpensDoors_reallyOpensThem_andIsNotHeld() {
    OpeningSkills found = MATCHER.opening(REQUEST, 5);
    assertThat(found.skills()).isNotEmpty();
    for (OpeningSkill skill : found.skills()) {
      List<HeldSkill> skills = new ArrayList<>(REQUEST.profile().skills());
      assertThat(skills).extracting(HeldSkill::id).doesNotContain(skill.skill().id());
      skills.add(new HeldSkill(skill.skill().id(), skill.level()));
      MatchRequest with = REQUEST.withProfile(REQUEST.profile().withSkills(skills));
      assertThat(skill.opened())
          .isNotEmpty()
          .allSatisfy(
              opened -> {
                assertThat(score(REQUEST, opened.id())).isLessThan(found.bar());
                assertThat(score(with, opened.id())).isGreaterThanOrEqualTo(found.bar());
              });
    }
    assertThat(found.skills())
        .isSortedAccordingTo(
            java.util.Comparator.comparingInt((OpeningSkill skill) -> -skill.opened().size())
                .thenComparing(skill -> skill.skill().id()));
  }

  private static double score(MatchRequest request, String occupation) {
    return MATCHER.explain(request, occupation).match().score();
  }

  @Test
  void openingSkills_ofSomebodyWithoutSkills_areNotGuessed() {
    MatchRequest none = REQUEST.withProfile(REQUEST.profile().withSkills(List.of()));
    OpeningSkills found = MATCHER.opening(none, 5);
    assertThat(found.skills()).isEmpty();
    assertThat(found.notes()).extracting(Reason::key).containsExactly("match.opening.no-skills");
  }

  @ParameterizedTest
  @EnumSource(CareerGoal.class)
  void goal_raisesTheWeightsThatItSays(CareerGoal goal) {
    ComponentName raised =
        switch (goal) {
          case RISE, EARN -> ComponentName.CONDITIONS;
          case EASE -> ComponentName.DEMANDS;
          case SOON -> ComponentName.CHANCE;
        };
    Weights weights = Weights.of(aiming(goal));
    assertThat(weights.of(raised)).isGreaterThan(Weights.of(ClientProfile.EMPTY).of(raised));
    assertThat(weights.of(ComponentName.SKILLS)).isEqualTo(40);
  }

  private static ClientProfile aiming(CareerGoal goal) {
    return new ClientProfile(
        null,
        List.of(),
        null,
        null,
        new TreeMap<>(),
        null,
        null,
        null,
        null,
        null,
        null,
        ClientProfile.Avoid.NOTHING,
        null,
        goal);
  }
}
