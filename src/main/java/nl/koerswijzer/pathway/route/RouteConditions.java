package nl.koerswijzer.pathway.route;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Removal;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.ClientProfile;
import org.jspecify.annotations.Nullable;

/**
 * What every step of a route must keep to.
 *
 * @param removals the occupations that no step may lead to, by the wish that removes them
 * @param trainingMonths longest training of the whole route, absent for any
 * @param hours most hours a week for work and learning, absent for any
 */
public record RouteConditions(
    List<Removal> removals, @Nullable Integer trainingMonths, @Nullable Double hours) {
  private static final String TRAINING = "profile.maxTrainingMonths";
  private static final String HOURS = "profile.hours";

  /** No conditions. */
  public static final RouteConditions NONE = new RouteConditions(List.of(), null, null);

  public RouteConditions {
    removals = List.copyOf(removals);
  }

  /**
   * The conditions of a profile.
   *
   * @param removals what its wishes remove; a wish about training is left aside, because a route
   *     has its own months
   */
  public static RouteConditions of(ClientProfile profile, List<Removal> removals) {
    return new RouteConditions(
        removals.stream()
            .filter(removal -> !removal.wish().field().equals(TRAINING))
            .filter(removal -> !removal.removed().isEmpty())
            .toList(),
        profile.maxTrainingMonths(),
        profile.hours() == null ? null : profile.hours().max());
  }

  public boolean allows(int occupation) {
    return removals.stream().noneMatch(removal -> removal.removed().get(occupation));
  }

  public boolean allowsHours(int asked) {
    return hours == null || asked <= hours;
  }

  public int mostTraining() {
    return trainingMonths == null ? Integer.MAX_VALUE : trainingMonths;
  }

  /** Every condition as a wish, in a fixed order. */
  public List<Wish> wishes() {
    List<Wish> wishes = new ArrayList<>();
    if (trainingMonths != null) {
      wishes.add(wish(TRAINING, "route.condition.training", trainingMonths));
    }
    if (hours != null && removals.stream().noneMatch(each -> each.wish().field().equals(HOURS))) {
      wishes.add(wish(HOURS, "route.condition.hours", hours));
    }
    removals.forEach(removal -> wishes.add(removal.wish()));
    return wishes;
  }

  private static Wish wish(String field, String key, double amount) {
    return new Wish(field, null, Reason.of(key, new Argument.Amount(amount)));
  }

  /** The conditions without one. */
  public RouteConditions without(Wish wish) {
    return new RouteConditions(
        removals.stream().filter(removal -> !isSame(removal.wish(), wish)).toList(),
        wish.field().equals(TRAINING) ? null : trainingMonths,
        wish.field().equals(HOURS) ? null : hours);
  }

  private static boolean isSame(Wish one, Wish other) {
    return one.field().equals(other.field()) && Objects.equals(one.value(), other.value());
  }

  /** The conditions with another wish. */
  public RouteConditions with(Wish wish, BitSet removed) {
    List<Removal> more = new ArrayList<>(removals);
    more.add(new Removal(wish, removed));
    return new RouteConditions(more, trainingMonths, hours);
  }
}
