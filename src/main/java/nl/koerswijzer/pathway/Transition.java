package nl.koerswijzer.pathway;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.model.Occupation;

/**
 * The card of a switch from one occupation to another.
 *
 * @param dimensions a verdict on each dimension, always in the same order
 */
public record Transition(Occupation from, Occupation to, List<Dimension> dimensions) {
  private static final Set<String> MARKET = Set.of("tension", "outlook");

  /** How safe a switch is. */
  public enum Verdict {
    /** Nothing stands in the way. */
    GOOD,
    /** It can be done, with attention. */
    FAIR,
    /** It is a risk. */
    RISKY,
    /** Not known. */
    UNKNOWN
  }

  /**
   * One side of a switch.
   *
   * @param name {@code skills}, {@code level}, {@code pay}, {@code tension}, {@code outlook},
   *     {@code training} or {@code regulated}
   * @param value the number behind the verdict: similarity 0–1, levels up, ratio, months; NaN when
   *     not known
   */
  public record Dimension(String name, double value, Verdict verdict, List<Reason> reasons) {
    public Dimension {
      reasons = List.copyOf(reasons);
    }
  }

  public Transition {
    dimensions = List.copyOf(dimensions);
  }

  /** The worst of the known verdicts. */
  public Verdict verdict() {
    return dimensions.stream()
        .map(Dimension::verdict)
        .filter(verdict -> verdict != Verdict.UNKNOWN)
        .max(Comparator.naturalOrder())
        .orElse(Verdict.UNKNOWN);
  }

  /** Whether nothing but the labour market makes the switch a risk. */
  public boolean isViable() {
    return dimensions.stream()
        .noneMatch(side -> side.verdict() == Verdict.RISKY && !MARKET.contains(side.name()));
  }

  /** The same card with some sides replaced by those of the same names. */
  Transition with(List<Dimension> changed) {
    Map<String, Dimension> byName =
        changed.stream().collect(Collectors.toMap(Dimension::name, Function.identity()));
    return new Transition(
        from, to, dimensions.stream().map(side -> byName.getOrDefault(side.name(), side)).toList());
  }

  /** How akin the two occupations are, 0–1. */
  public double similarity() {
    return side("skills").value();
  }

  /**
   * One side of the switch.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public Dimension side(String name) {
    return dimensions.stream()
        .filter(side -> side.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a switch has no side '" + name + "'"));
  }
}
