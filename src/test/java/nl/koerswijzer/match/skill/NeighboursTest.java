package nl.koerswijzer.match.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.MatchCast;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillCast;
import nl.koerswijzer.model.Text;
import org.junit.jupiter.api.Test;

/** The credits are those of the class's description, worked out pair by pair. */
class NeighboursTest {
  private static final int SIZE = 60;

  @Test
  void everyPair_hasTheHighestCreditThatHolds() {
    SplittableRandom random = new SplittableRandom(4);
    List<Skill> skills = new ArrayList<>();
    for (int skill = 0; skill < SIZE; skill++) {
      skills.add(skill(skill, ids(random, 2), ids(random, 2)));
    }
    Neighbours neighbours = new Neighbours(catalog(skills));

    for (int held = 0; held < SIZE; held++) {
      assertThat(neighbours.of(held)).isSorted().doesNotContain(held);
      for (int needed = 0; needed < SIZE; needed++) {
        if (held != needed) {
          assertThat(creditFor(neighbours, held, needed))
              .as("%s for %s", held, needed)
              .isEqualTo((float) credit(skills, held, needed));
        }
      }
    }
  }

  @Test
  void largeFamily_makesNoSiblings() {
    List<Skill> skills = new ArrayList<>();
    skills.add(skill(0, Set.of(), Set.of()));
    for (int child = 1; child <= 13; child++) {
      skills.add(skill(child, Set.of(id(0)), Set.of()));
    }

    assertThat(creditFor(new Neighbours(catalog(skills)), 1, 2)).isZero();
    assertThat(creditFor(new Neighbours(catalog(skills.subList(0, 13))), 1, 2)).isEqualTo(0.1f);
  }

  private static double creditFor(Neighbours neighbours, int held, int needed) {
    int position = Arrays.binarySearch(neighbours.of(held), needed);
    return position < 0 ? 0 : neighbours.credit(held, position);
  }

  private static double credit(List<Skill> skills, int held, int needed) {
    Skill one = skills.get(held);
    Skill other = skills.get(needed);
    if (one.broader().contains(other.id())) {
      return 0.4;
    }
    if (other.broader().contains(one.id())) {
      return 0.2;
    }
    boolean related = one.related().contains(other.id()) || other.related().contains(one.id());
    boolean siblings =
        one.broader().stream()
            .filter(other.broader()::contains)
            .anyMatch(parent -> isSmallKnownFamily(skills, parent));
    return related || siblings ? 0.1 : 0;
  }

  private static boolean isSmallKnownFamily(List<Skill> skills, String parent) {
    return skills.stream().anyMatch(skill -> skill.id().equals(parent))
        && skills.stream().filter(skill -> skill.broader().contains(parent)).count() <= 12;
  }

  private static Set<String> ids(SplittableRandom random, int most) {
    Set<String> ids = new TreeSet<>();
    for (int draw = random.nextInt(most + 1); draw > 0; draw--) {
      ids.add(id(random.nextInt(SIZE + 5)));
    }
    return ids;
  }

  private static String id(int skill) {
    return "skill-%02d".formatted(skill);
  }

  private static Skill skill(int index, Set<String> broader, Set<String> related) {
    return SkillCast.skill(
        id(index), Text.dutch(id(index)), List.copyOf(broader), List.copyOf(related));
  }

  private static Catalog catalog(List<Skill> skills) {
    return MatchCast.catalog(List.of(), skills, List.of());
  }
}
