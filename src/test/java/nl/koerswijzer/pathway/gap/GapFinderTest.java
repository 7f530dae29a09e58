package nl.koerswijzer.pathway.gap;

import static nl.koerswijzer.model.TrainingCast.course;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.gap.MissingSkill.Where;
import org.junit.jupiter.api.Test;

/**
 * What is missing for a nurse. 1. Only what is confirmed at its level is there; 2. a course counts
 * for what it is about, for no work in particular or for close work, not for something else; 3.
 * what no course teaches one learns in the training to the profession; 4. the sets teach what they
 * say.
 */
class GapFinderTest {
  private static Gap gap(List<Training> trainings, HeldSkill... confirmed) {
    Catalog catalog = MatchCast.withTrainings(trainings);
    ClientProfile profile = ClientProfile.EMPTY.withSkills(List.of(confirmed));
    return new GapFinder(catalog, new SkillSpace(catalog), new Levels(catalog))
        .of(profile, Set.of(), catalog.occupation("verpleegkundige").orElseThrow());
  }

  private static MissingSkill missing(Gap gap, String skill) {
    return gap.missing().stream()
        .filter(each -> each.skill().id().equals(skill))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsConfirmedAtItsLevel_isThere_andBelowItIsMissing() {
    Gap gap = gap(List.of(), new HeldSkill("luisteren", 4), new HeldSkill("wassen", 2));
    assertThat(gap.missing())
        .extracting(each -> each.skill().id())
        .containsExactlyInAnyOrder("verplegen", "wassen");
    assertThat(missing(gap, "wassen").confirmed()).isEqualTo(2);
    assertThat(gap.covered()).isBetween(0.2, 0.5);
  }

  @Test
  void course_countsForCloseWork_andForAny_notForOther() {
    Gap gap =
        gap(
            List.of(
                course("koks-leren-luisteren", List.of("kok"), "luisteren", "verplegen"),
                course("thuis-wassen", List.of("helpende"), "wassen"),
                course("gesprekken", List.of(), "luisteren"),
                course("kantoor", List.of(), "plannen", "tillen", "luisteren")));
    assertThat(missing(gap, "luisteren").trainings())
        .extracting(Training::id)
        .containsExactly("gesprekken");
    assertThat(missing(gap, "wassen").trainings())
        .extracting(Training::id)
        .containsExactly("thuis-wassen");
    assertThat(missing(gap, "verplegen").where()).isEqualTo(Where.QUALIFICATION);
  }

  @Test
  void sets_teachWhatMustBeLearntInACourse() {
    Gap gap =
        gap(
            List.of(
                course("wassen", List.of(), "wassen"),
                course("luisteren", List.of(), "luisteren"),
                course("beide", List.of(), "luisteren", "wassen", "plannen", "tillen")));
    assertThat(gap.sets())
        .singleElement()
        .satisfies(
            set -> assertThat(set.trainings()).extracting(Training::id).containsExactly("beide"));
    assertThat(Stream.of("luisteren", "wassen").map(skill -> missing(gap, skill).where()))
        .containsOnly(Where.COURSE);
  }
}
