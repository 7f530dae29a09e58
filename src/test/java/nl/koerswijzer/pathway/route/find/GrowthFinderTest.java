package nl.koerswijzer.pathway.route.find;

import static nl.koerswijzer.model.TrainingCast.training;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.GrowthMap.SkillOpening;
import nl.koerswijzer.pathway.route.GrowthMap.Within;
import nl.koerswijzer.pathway.route.RouteQuestion;
import org.junit.jupiter.api.Test;

/**
 * Where one can grow to, without a goal: 1. at once is what the skills that are confirmed open; 2.
 * one skill more opens what it says once it is confirmed; 3. what is not confirmed opens nothing;
 * 4. a higher level opens what it alone keeps closed.
 */
class GrowthFinderTest {
  private static final RouteCast CAST =
      RouteCast.with(
          training("kok-2", "mbo", EducationLevel.LEVEL_3, 24, EducationLevel.LEVEL_2, "kok"));

  private static GrowthMap map(EducationLevel level, String... skills) {
    List<HeldSkill> held = Stream.of(skills).map(id -> new HeldSkill(id, 3)).toList();
    ClientProfile profile = ClientProfile.EMPTY.withSkills(held).withEducationLevel(level);
    return new GrowthFinder(CAST.ground()).map(RouteQuestion.of(profile));
  }

  private static List<String> atOnce(GrowthMap map) {
    return map.reaches().stream()
        .filter(reach -> reach.within() == Within.AT_ONCE)
        .flatMap(reach -> reach.steps().stream())
        .map(step -> step.to().id())
        .toList();
  }

  @Test
  void skillMore_opensWhatItSays_onceItIsConfirmed() {
    GrowthMap before = map(EducationLevel.LEVEL_3, "wassen");
    assertThat(before.skills()).isNotEmpty();
    for (SkillOpening opening : before.skills()) {
      List<String> opened = opening.opened().stream().map(Occupation::id).toList();
      assertThat(atOnce(before)).doesNotContainAnyElementsOf(opened);
      assertThat(atOnce(map(EducationLevel.LEVEL_3, "wassen", opening.skill().id())))
          .containsAll(opened);
    }
  }

  @Test
  void whatIsNotConfirmed_opensNothing() {
    assertThat(map(EducationLevel.LEVEL_3).skills()).isEmpty();
  }

  @Test
  void higherLevel_opensWhatItAloneKeptClosed() {
    GrowthMap low = map(EducationLevel.LEVEL_2, "koken", "plannen");
    assertThat(atOnce(low)).doesNotContain("kok");
    assertThat(low.levels())
        .filteredOn(opening -> opening.level() == EducationLevel.LEVEL_3)
        .singleElement()
        .satisfies(
            opening -> assertThat(opening.examples()).extracting(Occupation::id).contains("kok"));
    assertThat(atOnce(map(EducationLevel.LEVEL_3, "koken", "plannen"))).contains("kok");
  }

  @Test
  void training_opensWhatItLeadsTo() {
    assertThat(map(EducationLevel.LEVEL_2, "koken", "plannen").trainings())
        .singleElement()
        .satisfies(
            opening -> {
              assertThat(opening.training().id()).isEqualTo("kok-2");
              assertThat(opening.opened()).extracting(Occupation::id).containsExactly("kok");
            });
  }
}
