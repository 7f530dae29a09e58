package nl.koerswijzer.pathway.route.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.Route.Merit;

/** Says of every route in what it is the best. */
final class Merits {
  private static final Comparator<Route> SOONEST =
      Comparator.comparingInt((Route route) -> route.cost().months())
          .thenComparingInt(route -> route.cost().trainingMonths())
          .thenComparingInt(route -> route.cost().missedPay())
          .thenComparingInt(route -> route.cost().chance())
          .thenComparingInt(route -> route.cost().steps());

  private Merits() {}

  /** The routes with their merits: those that have one first, by merit, then the soonest first. */
  static List<Route> award(List<Route> routes) {
    Map<Merit, Route> best = new EnumMap<>(Merit.class);
    for (Merit merit : Merit.values()) {
      routes.stream()
          .filter(qualifies(merit))
          .min(order(merit).thenComparing(SOONEST))
          .ifPresent(route -> best.put(merit, route));
    }
    List<Route> awarded = new ArrayList<>();
    for (Route route : best.values()) {
      Set<Merit> merits = EnumSet.noneOf(Merit.class);
      best.forEach((merit, holder) -> addIf(holder.equals(route), merit, merits));
      Route named = new Route(route.steps(), route.cost(), merits);
      if (!awarded.contains(named)) {
        awarded.add(named);
      }
    }
    routes.stream()
        .filter(route -> !best.containsValue(route))
        .sorted(SOONEST)
        .forEach(awarded::add);
    return awarded;
  }

  private static void addIf(boolean isHeld, Merit merit, Set<Merit> merits) {
    if (isHeld) {
      merits.add(merit);
    }
  }

  private static Predicate<Route> qualifies(Merit merit) {
    return switch (merit) {
      case LEARN_AND_EARN -> route -> route.isPaidAllTheWay() && route.cost().trainingMonths() > 0;
      case FASTEST, BEST_PAID, SAFEST, LEAST_SCHOOL, FEWEST_HURDLES -> route -> true;
    };
  }

  private static Comparator<Route> order(Merit merit) {
    return switch (merit) {
      case FASTEST, LEARN_AND_EARN -> SOONEST;
      case BEST_PAID -> Comparator.comparingInt(route -> route.cost().missedPay());
      case SAFEST -> Comparator.comparingInt(route -> route.cost().chance());
      case FEWEST_HURDLES -> Comparator.comparingInt(route -> route.cost().hurdles());
      case LEAST_SCHOOL -> Comparator.comparingInt(route -> route.cost().trainingMonths());
    };
  }
}
