package nl.koerswijzer.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;
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
  void limits_thatAreOutOfRange_areRefusedByName() {
    assertThatThrownBy(() -> new TransitionLimits(0.3, 0.4, 1, Double.NaN, 6, Scarcity.DEFAULT))
        .isInstanceOf(InvalidInputException.class)
        .hasMessageContaining("payRatio");
  }
}
