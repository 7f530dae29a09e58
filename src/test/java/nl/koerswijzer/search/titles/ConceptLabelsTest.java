package nl.koerswijzer.search.titles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConceptLabelsTest {
  /** Occupation 2 has no label; labels 0, 3 and 4 are titles, two of them of occupation 0. */
  private static final ConceptLabels LABELS =
      new ConceptLabels(
          new int[] {1, 0, 1, 0, 0, 3}, label -> label == 0 || label == 3 || label == 4);

  private static final float[] SCORES = {0.2f, 0.7f, 0.5f, 0.1f, 0.7f, 0};

  @Test
  void highest_isOfAllLabelsOfAnOccupation_inWhateverOrderTheyStand() {
    assertThat(LABELS.highest(SCORES)).containsExactly(0.7f, 0.5f, 0, 0);
    assertThat(LABELS.conceptCount()).isEqualTo(4);
  }

  @Test
  void ofTitles_leavesOtherNamesOut() {
    assertThat(LABELS.ofTitles(SCORES)).containsExactly(0.7f, 0.2f, 0, 0);
  }

  @Test
  void best_isTheFirstOfEquals() {
    assertThat(LABELS.best(0, SCORES)).isEqualTo(1);
    assertThat(LABELS.best(1, SCORES)).isEqualTo(2);
  }
}
