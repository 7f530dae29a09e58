package nl.koerswijzer.pathway.route.step;

import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import nl.koerswijzer.pathway.Kinship;

/** The occupations that are akin to each; worked out at the first question and kept. */
public final class Kin {
  /** Below this two occupations have nothing to do with each other. */
  private static final double LEAST = 0.15;

  private final Kinship kinship;
  private final AtomicReferenceArray<Family> families;

  /** The occupations akin to one, by index and ascending, with how akin they are, 0–1. */
  public static final class Family {
    private final int[] members;
    private final double[] similarities;

    private Family(int[] members, double[] similarities) {
      this.members = members;
      this.similarities = similarities;
    }

    public double similarity(int occupation) {
      int place = Arrays.binarySearch(members, occupation);
      return place < 0 ? 0 : similarities[place];
    }

    /** Those more akin than a limit, the most akin first; equals by index. */
    public int[] above(double limit) {
      return IntStream.range(0, members.length)
          .filter(place -> similarities[place] > limit)
          .boxed()
          .sorted(Comparator.comparingDouble(place -> -similarities[place]))
          .mapToInt(place -> members[place])
          .toArray();
    }
  }

  Kin(Kinship kinship, int occupations) {
    this.kinship = kinship;
    families = new AtomicReferenceArray<>(occupations);
  }

  Family of(int occupation) {
    Family known = families.get(occupation);
    if (known == null) {
      known = family(occupation);
      families.set(occupation, known);
    }
    return known;
  }

  private Family family(int occupation) {
    double[] all = kinship.to(occupation);
    int[] members =
        IntStream.range(0, all.length)
            .filter(other -> other != occupation && all[other] > LEAST)
            .toArray();
    return new Family(members, IntStream.of(members).mapToDouble(other -> all[other]).toArray());
  }
}
