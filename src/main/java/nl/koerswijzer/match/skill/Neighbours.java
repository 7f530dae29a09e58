package nl.koerswijzer.match.skill;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;

/**
 * Skills that count partly in each other's place, because the hierarchy or a relation says that
 * they are close: a held skill counts 0.4 for one that is broader, 0.2 for one that is narrower,
 * 0.1 for a related one and for a sibling, which has the same broader skill with at most twelve
 * below it; the highest when several hold. Who can do something narrow can do much of what is
 * broader; who can do something broad knows the start of what is narrower. The order is a
 * principle, the numbers are our own judgement.
 */
public final class Neighbours {
  private static final float[] CREDITS = {0.1f, 0.2f, 0.4f};

  /** Places in {@link #CREDITS}. */
  private static final int AKIN = 0;

  private static final int NARROWER = 1;
  private static final int BROADER = 2;

  private static final int LARGEST_FAMILY = 12;

  private final int[][] skills;
  private final float[][] credits;

  Neighbours(Catalog catalog) {
    Pairs pairs = new Pairs();
    Map<Integer, List<Integer>> families = new HashMap<>();
    for (int skill = 0; skill < catalog.skills().size(); skill++) {
      for (int broader : known(catalog, catalog.skills().get(skill).broader())) {
        pairs.add(skill, broader, BROADER);
        pairs.add(broader, skill, NARROWER);
        families.computeIfAbsent(broader, any -> new ArrayList<>()).add(skill);
      }
      for (int related : known(catalog, catalog.skills().get(skill).related())) {
        pairs.add(skill, related, AKIN);
        pairs.add(related, skill, AKIN);
      }
    }
    families.values().forEach(family -> addSiblings(pairs, family));
    skills = new int[catalog.skills().size()][];
    credits = new float[skills.length][];
    pack(pairs.sorted());
  }

  private static int[] known(Catalog catalog, List<String> ids) {
    int[] known = new int[ids.size()];
    int count = 0;
    for (String id : ids) {
      int index = catalog.skillIndex(id);
      if (index >= 0) {
        known[count++] = index;
      }
    }
    return Arrays.copyOf(known, count);
  }

  private static void addSiblings(Pairs pairs, List<Integer> family) {
    if (family.size() > LARGEST_FAMILY) {
      return;
    }
    for (int one : family) {
      for (int other : family) {
        pairs.add(one, other, AKIN);
      }
    }
  }

  private void pack(long[] pairs) {
    int from = 0;
    for (int skill = 0; skill < skills.length; skill++) {
      int to = from;
      while (to < pairs.length && Pairs.held(pairs[to]) == skill) {
        to++;
      }
      pack(skill, Arrays.copyOfRange(pairs, from, to));
      from = to;
    }
  }

  /** Of equal neighbours the last has the highest credit. */
  private void pack(int skill, long[] pairs) {
    int[] needed = new int[pairs.length];
    float[] worth = new float[pairs.length];
    int count = 0;
    for (long pair : pairs) {
      boolean again = count > 0 && needed[count - 1] == Pairs.needed(pair);
      count = again ? count : count + 1;
      needed[count - 1] = Pairs.needed(pair);
      worth[count - 1] = CREDITS[Pairs.credit(pair)];
    }
    skills[skill] = Arrays.copyOf(needed, count);
    credits[skill] = Arrays.copyOf(worth, count);
  }

  /**
   * Pairs of a held and a needed skill with a credit, packed into numbers that sort in that order.
   */
  private static final class Pairs {
    private static final int CREDIT_BITS = 2;
    private static final int SKILL_BITS = 31;

    private long[] packed = new long[1024];
    private int count;

    void add(int held, int needed, int credit) {
      if (held != needed) {
        if (count == packed.length) {
          packed = Arrays.copyOf(packed, 2 * count);
        }
        packed[count++] = ((((long) held << SKILL_BITS) | needed) << CREDIT_BITS) | credit;
      }
    }

    long[] sorted() {
      long[] sorted = Arrays.copyOf(packed, count);
      Arrays.sort(sorted);
      return sorted;
    }

    static int held(long pair) {
      return (int) (pair >>> (CREDIT_BITS + SKILL_BITS));
    }

    static int needed(long pair) {
      return (int) (pair >>> CREDIT_BITS) & Integer.MAX_VALUE;
    }

    static int credit(long pair) {
      return (int) pair & ((1 << CREDIT_BITS) - 1);
    }
  }

  /** The skills in whose place a held skill counts partly, ascending; not to be changed. */
  public int[] of(int held) {
    return skills[held];
  }

  /** How far it counts in the place of the neighbour at this position, 0–1. */
  public double credit(int held, int position) {
    return credits[held][position];
  }
}
