package nl.koerswijzer.pathway;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.Transition.Dimension;
import nl.koerswijzer.pathway.Transition.Verdict;
import org.jspecify.annotations.Nullable;

/** Which occupations are akin, and how safe it is to switch from one to another. */
public final class Transitions {
  private static final int NAMED = 3;
  private static final int LOOKED_AT = 100;

  private final Catalog catalog;
  private final SkillSpace space;
  private final Levels levels;
  private final Kinship kinship;
  private final Sides sides;

  public Transitions(Catalog catalog, Market market) {
    this(catalog, market, new SkillSpace(catalog), new Levels(catalog));
  }

  /** With what a {@link nl.koerswijzer.match.ranking.Matcher} has computed already. */
  public Transitions(Catalog catalog, Market market, SkillSpace space, Levels levels) {
    this.catalog = catalog;
    this.space = space;
    this.levels = levels;
    kinship = new Kinship(catalog, space, levels);
    sides = new Sides(catalog, market, levels);
  }

  /**
   * The occupations most akin to one, most akin first; equals by id.
   *
   * @param size at least 1
   */
  public List<RelatedOccupation> related(Occupation occupation, int size) {
    int index = requireIndex(occupation);
    double[] similarities = kinship.to(index);
    return IntStream.range(0, similarities.length)
        .filter(other -> other != index)
        .boxed()
        .sorted(Comparator.comparingDouble(other -> -similarities[other]))
        .limit(size)
        .map(other -> related(index, other, similarities[other]))
        .toList();
  }

  private RelatedOccupation related(int index, int other, double similarity) {
    List<Reason> reasons = new ArrayList<>();
    for (int skill : mostTelling(sharedEssential(index, other))) {
      Argument title = new Argument.Name(catalog.skills().get(skill).title());
      reasons.add(Reason.of("pathway.related.shared", title));
    }
    return new RelatedOccupation(catalog.occupations().get(other), similarity, reasons);
  }

  private List<Integer> sharedEssential(int one, int other) {
    int[] own = catalog.essentialSkills(one);
    return IntStream.of(catalog.essentialSkills(other))
        .filter(skill -> Arrays.binarySearch(own, skill) >= 0)
        .boxed()
        .toList();
  }

  private List<Integer> mostTelling(List<Integer> skills) {
    return skills.stream()
        .sorted(Comparator.comparingDouble(skill -> -space.telling(skill)))
        .limit(NAMED)
        .toList();
  }

  /**
   * Where one can grow from an occupation, by what is akin to it: up to a level that is one or two
   * steps higher, sideways at the same level. Only the skills count that are close enough for a
   * switch by the usual limits.
   *
   * @param size how many each way at most
   */
  public Growth growth(Occupation occupation, int size) {
    int index = requireIndex(occupation);
    List<RelatedOccupation> near =
        related(occupation, LOOKED_AT).stream()
            .filter(related -> related.similarity() > TransitionLimits.DEFAULT.viableSimilarity())
            .toList();
    return new Growth(
        near.stream().filter(to -> isBetween(1, steps(index, to), 2)).limit(size).toList(),
        near.stream().filter(to -> steps(index, to) == 0).limit(size).toList());
  }

  private int steps(int from, RelatedOccupation to) {
    int target = requireIndex(to.occupation());
    Integer steps = Levels.steps(levels.level(from), levels.level(target));
    return steps == null ? 0 : steps;
  }

  private static boolean isBetween(int low, int number, int high) {
    return number >= low && number <= high;
  }

  /**
   * The card of a switch.
   *
   * @param region code of the labour-market region for the figures, absent for the whole country
   */
  public Transition transition(
      Occupation from, Occupation to, @Nullable String region, TransitionLimits limits) {
    return transition(Origin.of(from), to, region, limits);
  }

  /** The same for somebody whose own level of education may differ from what is usual. */
  public Transition transition(
      Origin from, Occupation to, @Nullable String region, TransitionLimits limits) {
    int origin = requireIndex(from.occupation());
    int target = requireIndex(to);
    return transition(
        from, new Pair(origin, target, kinship.between(origin, target)), region, limits);
  }

  /** Two occupations and how akin they are. */
  private record Pair(int origin, int target, double similarity) {}

  private Transition transition(
      Origin from, Pair pair, @Nullable String region, TransitionLimits limits) {
    Occupation to = catalog.occupations().get(pair.target());
    EducationLevel own = from.level() == null ? levels.level(pair.origin()) : from.level();
    List<Dimension> dimensions =
        List.of(
            skills(pair, limits),
            sides.level(own, pair.target(), limits),
            sides.pay(from.occupation(), to, region, limits),
            sides.tension(to, region, limits.scarcity()),
            sides.outlook(to, region, limits.scarcity()),
            sides.training(own, pair.target(), limits),
            sides.regulated(from.occupation(), to));
    return new Transition(from.occupation(), to, dimensions);
  }

  /** A card with the figures of another region; what does not differ by region stays. */
  public Transition inRegion(Transition card, Origin from, String region, TransitionLimits limits) {
    return card.with(
        List.of(
            sides.pay(from.occupation(), card.to(), region, limits),
            sides.tension(card.to(), region, limits.scarcity()),
            sides.outlook(card.to(), region, limits.scarcity())));
  }

  /**
   * The switches that can be made: those of which neither skills, level, pay, training nor a
   * register is a risk, the safest first and of equals the most akin. How scarce the work is does
   * not decide here, because that differs by region.
   */
  public List<Transition> viable(Origin from, @Nullable String region, TransitionLimits limits) {
    int origin = requireIndex(from.occupation());
    double[] similarities = kinship.to(origin);
    return IntStream.range(0, similarities.length)
        .filter(other -> other != origin && similarities[other] > limits.viableSimilarity())
        .mapToObj(
            other -> transition(from, new Pair(origin, other, similarities[other]), region, limits))
        .filter(Transition::isViable)
        .sorted(
            Comparator.comparing(Transition::verdict)
                .thenComparing(Transition::similarity, Comparator.reverseOrder()))
        .toList();
  }

  private Dimension skills(Pair pair, TransitionLimits limits) {
    double similarity = pair.similarity();
    int origin = pair.origin();
    int target = pair.target();
    int shared = sharedEssential(origin, target).size();
    int needed = catalog.essentialSkills(target).length;
    Verdict verdict =
        similarity > limits.highlyViableSimilarity()
            ? Verdict.GOOD
            : similarity > limits.viableSimilarity() ? Verdict.FAIR : Verdict.RISKY;
    Reason reason =
        Reason.of("pathway.skills", new Argument.Amount(shared), new Argument.Amount(needed));
    return new Dimension("skills", similarity, verdict, List.of(reason));
  }

  private int requireIndex(Occupation occupation) {
    int index = catalog.occupationIndex(occupation.id());
    if (index < 0) {
      throw new IllegalArgumentException(
          "occupation '" + occupation.id() + "' is not in the catalog");
    }
    return index;
  }
}
