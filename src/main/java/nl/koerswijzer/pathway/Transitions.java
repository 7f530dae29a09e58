package nl.koerswijzer.pathway;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Levels;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.SkillSpace;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.Transition.Dimension;
import nl.koerswijzer.pathway.Transition.Verdict;
import org.jspecify.annotations.Nullable;

/** Which occupations are akin, and how safe it is to switch from one to another. */
public final class Transitions {
  private static final int NAMED = 3;

  private final Catalog catalog;
  private final SkillSpace space;
  private final Kinship kinship;
  private final Sides sides;

  public Transitions(Catalog catalog, Market market) {
    this(catalog, market, new SkillSpace(catalog), new Levels(catalog));
  }

  /** With what a {@link nl.koerswijzer.match.Matcher} has computed already. */
  public Transitions(Catalog catalog, Market market, SkillSpace space, Levels levels) {
    this.catalog = catalog;
    this.space = space;
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
    Set<Integer> own = new HashSet<>();
    IntStream.of(catalog.essentialSkills(one)).forEach(own::add);
    return IntStream.of(catalog.essentialSkills(other)).filter(own::contains).boxed().toList();
  }

  private List<Integer> mostTelling(List<Integer> skills) {
    return skills.stream()
        .sorted(Comparator.comparingDouble(skill -> -space.telling(skill)))
        .limit(NAMED)
        .toList();
  }

  /**
   * The card of a switch.
   *
   * @param region code of the labour-market region for the figures, absent for the whole country
   */
  public Transition transition(
      Occupation from, Occupation to, @Nullable String region, TransitionLimits limits) {
    int origin = requireIndex(from);
    int target = requireIndex(to);
    List<Dimension> dimensions =
        List.of(
            skills(origin, target, limits),
            sides.level(origin, target, limits),
            sides.pay(from, to, region, limits),
            sides.tension(to, region),
            sides.outlook(to, region),
            sides.training(origin, target, limits),
            sides.regulated(from, to));
    return new Transition(from, to, dimensions, worst(dimensions));
  }

  private Dimension skills(int origin, int target, TransitionLimits limits) {
    double similarity = kinship.between(origin, target);
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

  private static Verdict worst(List<Dimension> dimensions) {
    return dimensions.stream()
        .map(Dimension::verdict)
        .filter(verdict -> verdict != Verdict.UNKNOWN)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.UNKNOWN);
  }
}
