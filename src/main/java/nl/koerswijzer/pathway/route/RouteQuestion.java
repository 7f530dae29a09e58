package nl.koerswijzer.pathway.route;

import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.pathway.TransitionLimits;
import org.jspecify.annotations.Nullable;

/**
 * A question for routes.
 *
 * @param profile where the person stands; its ids exist in the catalog
 * @param licences ids of the conditions and registers that the person holds; absent when they did
 *     not tell
 * @param conditions what every step must keep to
 * @param limits by which a switch is judged
 * @param region code of the labour-market region for the figures, absent for the whole country
 */
public record RouteQuestion(
    ClientProfile profile,
    @Nullable Set<String> licences,
    RouteConditions conditions,
    TransitionLimits limits,
    @Nullable String region) {
  /** What nearly every adult has; thought to be there unless the person tells what they hold. */
  public static final Set<String> USUALLY_HELD =
      Set.of("driving-licence-b", "language-b2", "swimming-diploma");

  public RouteQuestion {
    licences =
        licences == null ? null : java.util.Collections.unmodifiableSet(new TreeSet<>(licences));
  }

  /** The licences that the person holds, or is thought to hold. */
  public Set<String> held() {
    return licences == null ? USUALLY_HELD : licences;
  }

  /** The question of a profile without conditions. */
  public static RouteQuestion of(ClientProfile profile) {
    return new RouteQuestion(profile, null, RouteConditions.NONE, TransitionLimits.DEFAULT, null);
  }

  public RouteQuestion withConditions(RouteConditions changed) {
    return new RouteQuestion(profile, licences, changed, limits, region);
  }
}
