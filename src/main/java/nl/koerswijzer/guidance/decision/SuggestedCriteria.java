package nl.koerswijzer.guidance.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.guidance.words.Names;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.Component.Basis;
import nl.koerswijzer.match.ComponentName;
import nl.koerswijzer.model.ClientProfile;

/**
 * Criteria to begin a decision with, taken from what the person told and from the match. They are
 * proposals: the person changes, drops and adds.
 */
public final class SuggestedCriteria {
  /** How the key of a part of a score begins. */
  static final String PART = "part.";

  /** How the key of a work value begins. */
  static final String VALUE = "value.";

  private static final int VALUES = 3;
  private static final int STRONGEST = 3;

  private SuggestedCriteria() {}

  /**
   * The parts of the score that count for this person, the heaviest weighted 5, and the three work
   * values that matter most; these take the place of the part that sums them up.
   *
   * @param options the occupations to decide between; not empty
   */
  public static List<Criterion> of(ClientProfile profile, List<Explained> options) {
    List<Criterion> criteria = new ArrayList<>();
    List<Component> parts =
        components(options.get(0)).stream()
            .filter(part -> part.weight() > 0 && part.basis() != Basis.LEFT_OUT)
            .filter(part -> part.name() != ComponentName.VALUES)
            .toList();
    double heaviest = parts.stream().mapToDouble(Component::weight).max().orElse(1);
    parts.forEach(
        part ->
            criteria.add(
                new Criterion(
                    PART + part.name().id(),
                    (int)
                        Math.max(1, Math.round(Decision.MAX_WEIGHT * part.weight() / heaviest)))));
    profile.values().entrySet().stream()
        .filter(value -> value.getValue() > 0)
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(VALUES)
        .forEach(
            value ->
                criteria.add(
                    new Criterion(
                        VALUE + value.getKey(),
                        Decision.MAX_WEIGHT - STRONGEST + value.getValue())));
    return criteria;
  }

  /** Whether a criterion is in own words, or names a part of the score or a value that exists. */
  public static boolean isKnown(String criterion, Names names) {
    if (criterion.startsWith(PART)) {
      return ComponentName.withId(criterion.substring(PART.length())).isPresent();
    }
    return !criterion.startsWith(VALUE)
        || names.term("value", criterion.substring(VALUE.length())).isPresent();
  }

  /** The decision with a proposal for every mark that its person did not give. */
  public static Decision marked(Decision told, List<Explained> options) {
    Map<Cell, Integer> marks = new LinkedHashMap<>();
    for (Criterion criterion : told.criteria()) {
      for (Explained option : options) {
        mark(option, criterion.key())
            .ifPresent(mark -> marks.put(new Cell(id(option), criterion.key()), mark));
      }
    }
    marks.putAll(told.marks());
    return told.withMarks(marks);
  }

  /** The mark, 0–10, that follows from what is known of an occupation; empty when nothing is. */
  private static Optional<Integer> mark(Explained option, String criterion) {
    if (criterion.startsWith(PART)) {
      return components(option).stream()
          .filter(part -> criterion.equals(PART + part.name().id()))
          .filter(part -> part.basis() == Basis.KNOWN)
          .map(part -> (int) Math.round(Decision.MAX_MARK * part.value()))
          .findFirst();
    }
    return criterion.startsWith(VALUE)
        ? Optional.ofNullable(
                option
                    .suited()
                    .match()
                    .occupation()
                    .values()
                    .get(criterion.substring(VALUE.length())))
            .map(strength -> (int) Math.round((double) Decision.MAX_MARK * strength / STRONGEST))
        : Optional.empty();
  }

  private static String id(Explained option) {
    return option.suited().match().occupation().id();
  }

  private static List<Component> components(Explained option) {
    return option.suited().match().components();
  }
}
