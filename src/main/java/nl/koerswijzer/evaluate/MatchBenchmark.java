package nl.koerswijzer.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.Weights;
import nl.koerswijzer.match.ranking.Matcher;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.InterestProfile;

/**
 * Does matching find the occupation from which a profile was made?
 *
 * <ol>
 *   <li><i>easy</i>: four essential skills drawn from an occupation that has at least four, and two
 *       skills that it does not need;
 *   <li><i>hard</i>: the same, with the four drawn from the commoner half of its essential skills;
 *   <li><i>half</i>: half of its essential skills, rounded up;
 *   <li><i>interests</i>: an occupation's own interest profile with noise (standard deviation 0.5
 *       on the 1–7 scale): how many of the first ten have the same two leading letters.
 * </ol>
 *
 * Every occupation is tried once per seed. The constants of the formulas were chosen while looking
 * at some of these profiles; {@link Held#OUT} makes others of other occupations.
 */
public final class MatchBenchmark {
  private static final int DRAWN = 4;
  private static final int UNRELATED = 2;
  private static final int LEVEL = 3;
  private static final int FIRST = 10;
  private static final int SEEDS = 3;
  private static final double NOISE = 0.5;

  private final Catalog catalog;
  private final Matcher matcher;

  /** Which occupations are tried, with which seeds. */
  public enum Held {
    /** Every occupation, with the seeds 1, 2 and 3. */
    NOT(1, 1),
    /** Every other occupation, with the seeds 1001, 1002 and 1003: never looked at before. */
    OUT(2, 1001);

    private final int step;
    private final long firstSeed;

    Held(int step, long firstSeed) {
      this.step = step;
      this.firstSeed = firstSeed;
    }

    private long[] seeds() {
      return LongStream.range(firstSeed, firstSeed + SEEDS).toArray();
    }

    private boolean tries(int occupation) {
      return occupation % step == step - 1;
    }
  }

  /**
   * What came out of one test.
   *
   * @param name such as {@code easy}
   * @param held whether the profiles are held out
   * @param weights which weights were used: {@code skills only}, {@code default}
   * @param cases how many profiles were tried
   * @param first share of them in which the occupation came first
   * @param firstTen share of them in which it came among the first ten; for interests the share of
   *     the first ten that has the same two leading letters
   */
  public record Outcome(
      String name, Held held, String weights, int cases, double first, double firstTen) {}

  public MatchBenchmark(Catalog catalog, Matcher matcher) {
    this.catalog = catalog;
    this.matcher = matcher;
  }

  /** Runs every test. */
  public List<Outcome> run(Held held) {
    Map<String, Double> skillsOnly = only("skills");
    Map<String, Double> interestsOnly = only("interests");
    return List.of(
        recover("easy", "skills only", skillsOnly, this::easy, held),
        recover("hard", "skills only", skillsOnly, this::hard, held),
        recover("half", "skills only", skillsOnly, this::half, held),
        recover("easy", "default", Map.of(), this::easy, held),
        recover("hard", "default", Map.of(), this::hard, held),
        recover("half", "default", Map.of(), this::half, held),
        interests("interests only", interestsOnly, held),
        interests("default", Map.of(), held));
  }

  private static Map<String, Double> only(String part) {
    Map<String, Double> weights = new java.util.TreeMap<>();
    Weights.forQuestion(null).byName().keySet().forEach(name -> weights.put(name.id(), 0.0));
    weights.put(part, 1.0);
    return weights;
  }

  private Outcome recover(
      String name,
      String weightsName,
      Map<String, Double> weights,
      BiFunction<Integer, SplittableRandom, int[]> draw,
      Held held) {
    int cases = 0;
    int first = 0;
    int firstTen = 0;
    for (long seed : held.seeds()) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int occupation = 0; occupation < catalog.occupations().size(); occupation++) {
        if (held.tries(occupation) && catalog.essentialSkills(occupation).length >= DRAWN) {
          int rank = rank(occupation, draw.apply(occupation, random), weights);
          cases++;
          first += rank == 1 ? 1 : 0;
          firstTen += rank <= FIRST ? 1 : 0;
        }
      }
    }
    return new Outcome(
        name, held, weightsName, cases, first / (double) cases, firstTen / (double) cases);
  }

  private int rank(int occupation, int[] skills, Map<String, Double> weights) {
    List<HeldSkill> held =
        IntStream.of(skills)
            .mapToObj(skill -> new HeldSkill(catalog.skills().get(skill).id(), LEVEL))
            .toList();
    MatchRequest request = MatchRequest.of(ClientProfile.EMPTY.withSkills(held));
    return matcher.rank(
        request.withWeights(request.weights().with(weights)),
        catalog.occupations().get(occupation).id());
  }

  private int[] easy(int occupation, SplittableRandom random) {
    return withUnrelated(
        occupation, drawn(catalog.essentialSkills(occupation), DRAWN, random), random);
  }

  private int[] hard(int occupation, SplittableRandom random) {
    int[] essential = catalog.essentialSkills(occupation);
    int[] commoner =
        IntStream.of(essential)
            .boxed()
            .sorted(Comparator.comparingInt(skill -> -catalog.occupationsOf(skill).length))
            .limit(Math.max(DRAWN, (essential.length + 1) / 2))
            .mapToInt(Integer::intValue)
            .toArray();
    return withUnrelated(occupation, drawn(commoner, DRAWN, random), random);
  }

  private int[] half(int occupation, SplittableRandom random) {
    int[] essential = catalog.essentialSkills(occupation);
    return drawn(essential, (essential.length + 1) / 2, random);
  }

  private static int[] drawn(int[] from, int count, SplittableRandom random) {
    int[] shuffled = from.clone();
    for (int place = 0; place < count; place++) {
      int other = place + random.nextInt(shuffled.length - place);
      int kept = shuffled[place];
      shuffled[place] = shuffled[other];
      shuffled[other] = kept;
    }
    return java.util.Arrays.copyOf(shuffled, count);
  }

  private int[] withUnrelated(int occupation, int[] skills, SplittableRandom random) {
    Set<Integer> taken = new HashSet<>();
    for (int[] own :
        List.of(catalog.essentialSkills(occupation), catalog.optionalSkills(occupation))) {
      IntStream.of(own).forEach(taken::add);
    }
    List<Integer> all = new ArrayList<>(IntStream.of(skills).boxed().toList());
    while (all.size() < skills.length + UNRELATED) {
      int skill = random.nextInt(catalog.skills().size());
      if (taken.add(skill)) {
        all.add(skill);
      }
    }
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  private Outcome interests(String weightsName, Map<String, Double> weights, Held held) {
    int cases = 0;
    double same = 0;
    int first = 0;
    for (long seed : held.seeds()) {
      SplittableRandom random = new SplittableRandom(seed);
      for (int occupation = 0; occupation < catalog.occupations().size(); occupation++) {
        InterestProfile own = catalog.occupations().get(occupation).interests();
        if (own != null && held.tries(occupation)) {
          List<String> families = families(noisy(own, random), weights);
          String family = family(own);
          same += families.stream().filter(family::equals).count() / (double) families.size();
          first += families.get(0).equals(family) ? 1 : 0;
          cases++;
        }
      }
    }
    return new Outcome("interests", held, weightsName, cases, first / (double) cases, same / cases);
  }

  private List<String> families(InterestProfile interests, Map<String, Double> weights) {
    MatchRequest request = MatchRequest.of(ClientProfile.EMPTY.withInterests(interests));
    MatchResult result =
        matcher.match(request.withWeights(request.weights().with(weights)).withSize(FIRST));
    return result.matches().stream()
        .map(match -> match.occupation().interests())
        .map(found -> found == null ? "" : family(found))
        .toList();
  }

  private static String family(InterestProfile interests) {
    return interests.code().substring(0, 2);
  }

  private static InterestProfile noisy(InterestProfile own, SplittableRandom random) {
    double[] scores = own.scores();
    for (int type = 0; type < scores.length; type++) {
      scores[type] = Math.clamp(scores[type] + NOISE * random.nextGaussian(), 1, 7);
    }
    return InterestProfile.of(scores);
  }
}
