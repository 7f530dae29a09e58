package nl.koerswijzer.pathway;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.model.BottleneckClass;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.pathway.Transition.Dimension;
import nl.koerswijzer.pathway.Transition.Verdict;
import nl.koerswijzer.pathway.TransitionLimits.Scarcity;
import org.junit.jupiter.api.Test;

class TransitionsTest {
  private static final Catalog CATALOG = MatchCast.catalog();
  private static final Transitions TRANSITIONS =
      new Transitions(CATALOG, new Market(CATALOG, MatchCast.TODAY));

  private static Occupation occupation(String id) {
    return CATALOG.occupation(id).orElseThrow();
  }

  private static Map<String, Verdict> verdicts(String from, String to) {
    return TRANSITIONS
        .transition(occupation(from), occupation(to), null, TransitionLimits.DEFAULT)
        .dimensions()
        .stream()
        .collect(Collectors.toMap(Dimension::name, Dimension::verdict));
  }

  @Test
  void related_ofHelpende_hasTheNurseFirst() {
    assertThat(TRANSITIONS.related(occupation("helpende"), 3))
        .hasSize(3)
        .first()
        .satisfies(
            related -> {
              assertThat(related.occupation().id()).isEqualTo("verpleegkundige");
              assertThat(related.reasons()).isNotEmpty();
            });
  }

  @Test
  void switch_toNurse_isJudgedSideBySide() {
    assertThat(verdicts("helpende", "verpleegkundige"))
        .containsEntry("skills", Verdict.GOOD)
        .containsEntry("level", Verdict.RISKY)
        .containsEntry("pay", Verdict.GOOD)
        .containsEntry("tension", Verdict.GOOD)
        .containsEntry("outlook", Verdict.GOOD)
        .containsEntry("training", Verdict.RISKY)
        .containsEntry("regulated", Verdict.GOOD);
  }

  @Test
  void switch_toWhatIsHardlyKnown_saysSo() {
    assertThat(verdicts("kok", "magazijnmedewerker"))
        .containsEntry("pay", Verdict.UNKNOWN)
        .containsEntry("tension", Verdict.UNKNOWN)
        .containsEntry("outlook", Verdict.UNKNOWN)
        .containsEntry("regulated", Verdict.UNKNOWN);
  }

  @Test
  void limitsOfScarcity_moveTheVerdicts() {
    TransitionLimits strict =
        limits(
            new Scarcity(
                TensionClass.VERY_TIGHT,
                TensionClass.VERY_TIGHT,
                BottleneckClass.VERY_LARGE,
                BottleneckClass.LARGE));
    Transition toCook =
        TRANSITIONS.transition(occupation("helpende"), occupation("kok"), null, strict);
    Transition toNurse =
        TRANSITIONS.transition(occupation("helpende"), occupation("verpleegkundige"), null, strict);
    assertThat(toCook.side("tension").verdict()).isEqualTo(Verdict.RISKY);
    assertThat(toNurse.side("tension").verdict()).as("4.5 is very tight").isEqualTo(Verdict.GOOD);
    assertThat(toNurse.side("outlook").verdict()).isEqualTo(Verdict.GOOD);
  }

  private static TransitionLimits limits(Scarcity scarcity) {
    return new TransitionLimits(0.3, 0.4, 1, 0.75, 6, scarcity);
  }

  @Test
  void ownLevel_countsInsteadOfTheUsualOne() {
    Transition own =
        TRANSITIONS.transition(
            new Origin(occupation("helpende"), EducationLevel.LEVEL_6),
            occupation("verpleegkundige"),
            null,
            TransitionLimits.DEFAULT);
    assertThat(own.side("level").verdict()).isEqualTo(Verdict.GOOD);
    assertThat(own.side("training").value()).isZero();
  }

  @Test
  void viableSwitches_haveNoRiskButTheMarket_safestFirst() {
    List<Transition> viable =
        TRANSITIONS.viable(
            new Origin(occupation("helpende"), EducationLevel.LEVEL_6),
            null,
            TransitionLimits.DEFAULT);
    assertThat(viable).extracting(to -> to.to().id()).containsExactly("verpleegkundige");
    assertThat(viable.get(0).isViable()).isTrue();
    assertThat(
            TRANSITIONS.viable(Origin.of(occupation("helpende")), null, TransitionLimits.DEFAULT))
        .as("four levels up is a risk")
        .isEmpty();
  }

  @Test
  void growth_isUpByLevel_andSidewaysByKinship() {
    Catalog catalog = MatchCast.drawn(150, 40, 9);
    Transitions transitions = new Transitions(catalog, new Market(catalog, MatchCast.TODAY));
    Levels levels = new Levels(catalog);
    Occupation from = catalog.occupations().get(7);
    Growth growth = transitions.growth(from, 5);
    assertThat(growth.up().size() + growth.sideways().size()).isPositive();
    assertThat(growth.up()).allMatch(to -> steps(catalog, levels, from, to) > 0);
    assertThat(growth.sideways()).allMatch(to -> steps(catalog, levels, from, to) == 0);
  }

  private static int steps(Catalog catalog, Levels levels, Occupation from, RelatedOccupation to) {
    return requireNonNull(
        Levels.steps(
            levels.level(catalog.occupationIndex(from.id())),
            levels.level(catalog.occupationIndex(to.occupation().id()))));
  }

  @Test
  void limits_thatAreOutOfRange_areRefusedByName() {
    assertThatThrownBy(
            () ->
                new Scarcity(
                    TensionClass.BALANCED,
                    TensionClass.TIGHT,
                    BottleneckClass.LARGE,
                    BottleneckClass.SOME))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("tensionFair");
    assertThatThrownBy(() -> new TransitionLimits(0.3, 0.4, 1, Double.NaN, 6, Scarcity.DEFAULT))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("payRatio");
  }
}
