package nl.koerswijzer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InterestProfileTest {
  @Test
  void leading_namesThreeTypesAtMost_andNoneWithoutScore() {
    assertThat(InterestProfile.of(40, 0, 0, 20, 0, 0).leading())
        .containsExactly(InterestType.REALISTIC, InterestType.SOCIAL);
    assertThat(InterestProfile.of(10, 20, 30, 40, 50, 60).leading())
        .containsExactly(InterestType.CONVENTIONAL, InterestType.ENTERPRISING, InterestType.SOCIAL);
    assertThat(InterestProfile.of(0, 0, 0, 0, 0, 0).leading()).isEmpty();
  }
}
