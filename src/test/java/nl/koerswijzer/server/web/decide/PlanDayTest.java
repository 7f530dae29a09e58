package nl.koerswijzer.server.web.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDayTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

  @ParameterizedTest
  @CsvSource({
    "2027-03-01, ",
    "1-3-2027, ",
    "01/03/2027, ",
    "22-11-2026, ",
    "29-2-2028, ",
    "29-2-2027, plan.wrong.day",
    "31-02-2027, plan.wrong.day",
    "morgen, plan.wrong.day",
    "3-2027, plan.wrong.day",
    "21-11-2026, plan.wrong.past",
    "22-11-2036, ",
    "23-11-2036, plan.wrong.far",
  })
  void day_thatIsTyped_canBeHeldOrNot(String typed, String problem) {
    assertThat(PlanDay.problem(PlanDay.typed(typed), TODAY, null).orElse(null)).isEqualTo(problem);
  }

  @Test
  void step_afterItsGoal_isRefused() {
    LocalDate goal = LocalDate.parse("2027-01-31");
    assertThat(PlanDay.problem(PlanDay.typed("31-1-2027"), TODAY, goal)).isEmpty();
    assertThat(PlanDay.problem(PlanDay.typed("1-2-2027"), TODAY, goal))
        .hasValue("plan.wrong.after");
  }
}
