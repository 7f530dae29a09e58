package nl.koerswijzer.pathway.route;

import java.util.List;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * The routes to an occupation.
 *
 * @param from the occupation now, absent for somebody without work
 * @param assumptions what was taken to be so because the profile does not tell it, and what holds
 *     for all routes
 * @param routes the best routes, those with a merit first; none of them is nowhere better and
 *     somewhere worse than another; empty when there is none
 * @param countsEuros whether pay along the way is ranked by euros; otherwise by months without pay
 * @param blocked why there is no route; absent when there is one
 */
public record RouteAnswer(
    @Nullable Occupation from,
    Occupation to,
    List<Reason> assumptions,
    List<Route> routes,
    boolean countsEuros,
    @Nullable Blocked blocked) {
  /**
   * Why there is no route, and what comes nearest.
   *
   * @param reason in one sentence
   * @param conditions the conditions of which dropping one alone gives a route; of them all
   *     together when no single one does; empty when no condition is to blame
   * @param nearest the nearest possible route: without the condition that costs least, or to an
   *     occupation akin to the target; absent when there is none either
   * @param nearestTo where the nearest route leads, absent without one
   */
  public record Blocked(
      Reason reason,
      List<Wish> conditions,
      @Nullable Route nearest,
      @Nullable Occupation nearestTo) {
    public Blocked {
      conditions = List.copyOf(conditions);
    }
  }

  public RouteAnswer {
    assumptions = List.copyOf(assumptions);
    routes = List.copyOf(routes);
  }
}
