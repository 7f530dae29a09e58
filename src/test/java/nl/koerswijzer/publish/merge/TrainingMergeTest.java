package nl.koerswijzer.publish.merge;

import static nl.koerswijzer.publish.Cast.ours;
import static nl.koerswijzer.publish.Cast.statedBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.model.TrainingCast;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A register and our editors speak of one training. 1. It is known by its number, or by kind, level
 * and name without degree; 2. our words stand and where it is given comes from the register; 3.
 * without a word on where it leads, its name tells.
 */
class TrainingMergeTest {
  private static final Training OURS =
      TrainingCast.training(
          "Verpleegkunde",
          "hbo",
          EducationLevel.LEVEL_6,
          48,
          EducationLevel.LEVEL_4,
          "verpleegkundige");

  private static Training official(
      String id, @Nullable String crebo, String title, String kind, String way, String place) {
    return new Training(
        id,
        crebo,
        Text.dutch(title),
        kind,
        kind.equals("mbo") ? EducationLevel.LEVEL_3 : EducationLevel.LEVEL_6,
        0,
        null,
        List.of(way),
        "",
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        List.of(place),
        statedBy("DUO"));
  }

  @ParameterizedTest
  @CsvSource({
    "B Verpleegkunde, hbo, true",
    "Bachelor of Verpleegkunde DT, hbo, true",
    "B Verpleegkunde, wo, false",
    "B Verpleegkundige zorg, hbo, false",
  })
  void programme_isKnownByKindLevelAndName_withoutItsDegree(
      String title, String kind, boolean isSame) {
    Training other = official("x1", null, title, kind, "parttime", "Zwolle");
    assertThat(TrainingMerge.key(other).equals(TrainingMerge.key(OURS))).isEqualTo(isSame);
  }

  @Test
  void qualification_isKnownByItsNumber_inAnyPlace() {
    assertThat(TrainingMerge.key(official("a", "25180", "Kok", "mbo", "bbl", "Zwolle")))
        .isEqualTo(TrainingMerge.key(official("b", "25180", "Kok!", "mbo", "bol", "Breda")));
  }

  @Test
  void oneTraining_hasOurWords_andTheWaysAndPlacesOfAll() {
    Training one =
        TrainingMerge.united(
            TrainingMerge.united(
                OURS, official("x1", null, "B Verpleegkunde", "hbo", "parttime", "Zwolle")),
            official("x2", null, "B Verpleegkunde", "hbo", "fulltime", "Breda"));
    assertThat(one.id()).isEqualTo("Verpleegkunde");
    assertThat(one.months()).isEqualTo(48);
    assertThat(one.entry()).isEqualTo("vooraf");
    assertThat(one.occupations()).containsExactly("verpleegkundige");
    assertThat(one.ways()).containsExactly("fulltime", "dual", "parttime");
    assertThat(one.places()).containsExactly("Zwolle", "Breda");
    assertThat(one.provenance()).isEqualTo(OURS.provenance());
  }

  @ParameterizedTest
  @CsvSource({"Eerste kok, kok", "Kok, kok", "Zuster, kok", "Timmerman,"})
  void training_leadsToTheOccupationOfItsName_rankLeftAside(
      String title, @Nullable String occupation) {
    TrainingMerge merge = new TrainingMerge(List.of(ours("kok", null, "5120")));
    Training linked = merge.linked(official("a", "25180", title, "mbo", "bbl", "Zwolle"));
    assertThat(linked.occupations())
        .isEqualTo(occupation == null ? List.of() : List.of(occupation));
  }

  @Test
  void whereOurEditorsSayItLeads_stands() {
    TrainingMerge merge = new TrainingMerge(List.of(ours("Verpleegkunde", null, "2221")));
    assertThat(merge.linked(OURS)).isEqualTo(OURS);
  }
}
