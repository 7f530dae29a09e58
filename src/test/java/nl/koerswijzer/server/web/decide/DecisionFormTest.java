package nl.koerswijzer.server.web.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.server.web.form.ProfileForm;
import org.junit.jupiter.api.Test;

class DecisionFormTest {
  @Test
  void criterion_inOwnWords_mayHoldAColon() {
    DecisionForm form =
        DecisionForm.of(
            ProfileForm.of(
                Map.of(
                    "criterion", List.of("4:reistijd: kort", "4:reistijd: kort"),
                    "mark", List.of("10:kapper:reistijd: kort"))));
    assertThat(form.criteria()).isEqualTo(Map.of("reistijd: kort", 4));
    assertThat(form.marks()).isEqualTo(Map.of(new Cell("kapper", "reistijd: kort"), 10));
  }

  @Test
  void value_thatDoesNotReadSo_isPassedOver() {
    DecisionForm form =
        DecisionForm.of(
            ProfileForm.of(
                Map.of(
                    "criterion", List.of("6:loon", "loon", "3:"),
                    "mark", List.of("11:kapper:loon", "-1:kapper:loon", "5:loon"),
                    "pro", List.of("kapper", "kapper:leuk"))));
    assertThat(form.criteria()).isEmpty();
    assertThat(form.marks()).isEmpty();
    assertThat(form.pros()).isEqualTo(Map.of("kapper", List.of("leuk")));
  }

  @Test
  void fields_areReadAsTheyAreWritten() {
    Cell cell = new Cell("kapper", "part.skills");
    DecisionForm form =
        DecisionForm.of(
            ProfileForm.of(
                Map.of(
                    "criterion", List.of(DecisionForm.criterion(new Criterion("part.skills", 5))),
                    "mark", List.of(DecisionForm.mark(7, cell)),
                    "con", List.of(DecisionForm.argument("kapper", "a:b")))));
    assertThat(form.criteria()).containsEntry("part.skills", 5);
    assertThat(form.marks()).containsEntry(cell, 7);
    assertThat(form.cons()).containsEntry("kapper", List.of("a:b"));
  }
}
