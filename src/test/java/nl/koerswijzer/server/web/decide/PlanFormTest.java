package nl.koerswijzer.server.web.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.report.ReportRequest.Goal;
import nl.koerswijzer.report.ReportRequest.Term;
import nl.koerswijzer.server.web.decide.PlanForm.Step;
import nl.koerswijzer.server.web.decide.PlanForm.Target;
import nl.koerswijzer.server.web.form.ProfileForm;
import org.junit.jupiter.api.Test;

class PlanFormTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final List<String> TARGETS =
      List.of("3:2027-05-22:kapper:Een stoel: van mij", "1:later::Een hond");
  private static final List<String> STEPS = List.of("3:open:2027-01-01:Bellen", "3:done::Sparen");

  @Test
  void plan_thatIsRead_andWritten_isTheSame() {
    ProfileForm form = form(TARGETS, STEPS);
    assertThat(PlanForm.of(form).in(form)).isEqualTo(form);
  }

  @Test
  void plan_holdsItsStepsByTarget() {
    PlanForm plan = PlanForm.of(form(TARGETS, STEPS));
    assertThat(plan.targets())
        .extracting(Target::text)
        .containsExactly("Een stoel: van mij", "Een hond");
    assertThat(plan.targets().get(0).steps()).extracting(Step::done).containsExactly(false, true);
    assertThat(plan.targets().get(1).steps()).isEmpty();
    assertThat(plan.nextNumber()).isEqualTo(4);
  }

  @Test
  void value_thatDoesNotReadSo_isPassedOver() {
    PlanForm plan =
        PlanForm.of(
            form(
                List.of("x:soon::A", "1:someday::B", "2:2027-02-31::C", "3:soon:kapper:", "D"),
                List.of("1:maybe::E", "F")));
    assertThat(plan.targets()).extracting(Target::text).containsExactly("C");
    assertThat(plan.targets().get(0).day()).isNull();
  }

  @Test
  void goal_isShort_whenItsDayIsWithinSixMonths() {
    PlanForm plan =
        PlanForm.of(
            form(
                List.of("1:2027-05-22::A", "2:2027-05-23::B", "3:soon::C", "4:later::D"),
                List.of()));
    assertThat(plan.goals(TODAY))
        .extracting(Goal::term)
        .containsExactly(Term.SHORT, Term.LONG, Term.SHORT, Term.LONG);
  }

  private static ProfileForm form(List<String> targets, List<String> steps) {
    return ProfileForm.of(Map.of("target", targets, "step", steps));
  }
}
