package nl.koerswijzer.pathway.gap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SetCoverTest {
  @Test
  void lightest_namesMoreSets_onlyWhereThatIsLighter() {
    SetCover cover =
        new SetCover(new int[] {0b111, 0b011, 0b100, 0b001}, new int[] {90, 30, 20, 5}, 3);
    assertThat(cover.lightest()).containsExactly(List.of(0), List.of(1, 2));
  }

  @Test
  void lightest_isEmpty_whenTheSetsDoNotCoverAll() {
    assertThat(new SetCover(new int[] {0b01}, new int[] {1}, 2).lightest()).isEmpty();
  }

  @Test
  void lightest_isEmpty_whenThereIsNothingToCover() {
    assertThat(new SetCover(new int[0], new int[0], 0).lightest()).isEmpty();
  }

  @Test
  void lightest_isAsLightAsTryingEveryChoice() {
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      int things = random.nextInt(1, 6);
      int[] covers = random.ints(random.nextInt(1, 8), 1, 1 << things).toArray();
      int[] weights = random.ints(covers.length, 0, 50).toArray();
      List<List<Integer>> found = new SetCover(covers, weights, things).lightest();
      int lightest =
          found.stream().mapToInt(sets -> weight(sets, weights)).min().orElse(Integer.MAX_VALUE);
      assertThat(lightest).as("seed %d", seed).isEqualTo(byTryingAll(covers, weights, things));
      assertThat(found)
          .allSatisfy(
              sets ->
                  assertThat(sets.stream().mapToInt(set -> covers[set]).reduce(0, (a, b) -> a | b))
                      .isEqualTo((1 << things) - 1));
    }
  }

  private static int byTryingAll(int[] covers, int[] weights, int things) {
    return IntStream.range(0, 1 << covers.length)
        .filter(choice -> Integer.bitCount(choice) <= 5)
        .filter(choice -> covered(choice, covers) == (1 << things) - 1)
        .map(choice -> chosen(choice).map(set -> weights[set]).sum())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int covered(int choice, int[] covers) {
    return chosen(choice).map(set -> covers[set]).reduce(0, (a, b) -> a | b);
  }

  private static IntStream chosen(int choice) {
    return IntStream.range(0, Integer.SIZE).filter(set -> (choice >> set & 1) == 1);
  }

  private static int weight(List<Integer> sets, int[] weights) {
    return sets.stream().mapToInt(set -> weights[set]).sum();
  }
}
