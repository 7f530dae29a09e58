package nl.koerswijzer.guidance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.decision.Weighing.Shift;
import nl.koerswijzer.guidance.decision.Weighing.Standing;
import nl.koerswijzer.model.InvalidInputException;
import org.junit.jupiter.api.Test;

/**
 * A weighing:
 *
 * <ol>
 *   <li>is the mean of the marks by weight, and its parts add up to it;
 *   <li>leaves out a criterion on which an option has no mark;
 *   <li>says by which one step in a weight another option comes first, and only then.
 * </ol>
 */
class WeighingTest {
  private static final Criterion PAY = new Criterion("loon", 3);
  private static final Criterion NEAR = new Criterion("dichtbij", 2);

  @Test
  void total_isTheMeanByWeight_andItsPartsAddUp() {
    Weighing weighing = weigh(List.of(PAY, NEAR), marks("kok", 8, 3, "kapper", 5, 9));

    assertThat(weighing.standings()).extracting(Standing::option).containsExactly("kapper", "kok");
    assertThat(weighing.standings()).extracting(Standing::total).containsExactly(6.6, 6.0);
    for (Standing standing : weighing.standings()) {
      assertThat(standing.parts().stream().mapToDouble(Double::doubleValue).sum())
          .isEqualTo(standing.total(), within(1e-9));
    }
  }

  @Test
  void criterion_withoutAMarkForEveryOption_doesNotCount() {
    Map<Cell, Integer> marks = marks("kok", 8, 3, "kapper", 5, 9);
    marks.remove(new Cell("kok", "dichtbij"));
    Weighing weighing = weigh(List.of(PAY, NEAR), marks);

    assertThat(weighing.counted()).containsExactly(PAY);
    assertThat(weighing.left()).containsExactly(NEAR);
    assertThat(weighing.first()).containsExactly("kok");
  }

  @Test
  void weightOfZero_doesNotCount_andIsNotMissed() {
    Weighing weighing =
        weigh(List.of(PAY, new Criterion("dichtbij", 0)), marks("kok", 8, 3, "kapper", 5, 9));
    assertThat(weighing.counted()).containsExactly(PAY);
    assertThat(weighing.left()).isEmpty();
  }

  @Test
  void step_inAWeight_byWhichAnotherComesFirst_isSaid() {
    Weighing weighing = weigh(List.of(PAY, NEAR), marks("kok", 9, 2, "kapper", 4, 9));

    assertThat(weighing.first()).containsExactly("kok");
    assertThat(weighing.shifts())
        .containsExactly(
            new Shift(new Criterion("loon", 2), false, "kapper"),
            new Shift(new Criterion("dichtbij", 3), true, "kapper"));
  }

  @Test
  void step_thatChangesNothing_isNotSaid() {
    assertThat(weigh(List.of(PAY, NEAR), marks("kok", 9, 8, "kapper", 4, 3)).shifts()).isEmpty();
  }

  @Test
  void equalTotals_shareTheFirstPlace() {
    Weighing weighing = weigh(List.of(PAY), marks("kok", 7, 0, "kapper", 7, 0));
    assertThat(weighing.first()).containsExactly("kok", "kapper");
    assertThat(weighing.shifts()).isEmpty();
  }

  @Test
  void nothingMarked_hasNoStandings() {
    Weighing weighing = weigh(List.of(PAY), new LinkedHashMap<>());
    assertThat(weighing.standings()).isEmpty();
    assertThat(weighing.first()).isEmpty();
  }

  @Test
  void markOrWeight_outOfRange_isRefused() {
    assertThatThrownBy(() -> weigh(List.of(PAY), marks("kok", 11, 0, "kapper", 7, 0)))
        .isInstanceOf(InvalidInputException.class);
    assertThatThrownBy(() -> new Criterion("loon", 6)).isInstanceOf(InvalidInputException.class);
  }

  private static Weighing weigh(List<Criterion> criteria, Map<Cell, Integer> marks) {
    return Weighing.of(new Decision(List.of("kok", "kapper"), criteria, marks, Map.of(), Map.of()));
  }

  private static Map<Cell, Integer> marks(
      String one, int onePay, int oneNear, String other, int otherPay, int otherNear) {
    Map<Cell, Integer> marks = new LinkedHashMap<>();
    marks.put(new Cell(one, "loon"), onePay);
    marks.put(new Cell(one, "dichtbij"), oneNear);
    marks.put(new Cell(other, "loon"), otherPay);
    marks.put(new Cell(other, "dichtbij"), otherNear);
    return marks;
  }
}
