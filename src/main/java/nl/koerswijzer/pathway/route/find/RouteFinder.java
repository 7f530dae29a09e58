package nl.koerswijzer.pathway.route.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteAnswer.Blocked;
import nl.koerswijzer.pathway.route.RouteConditions;
import nl.koerswijzer.pathway.route.RoutePay;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.pathway.route.find.ParetoSearch.Path;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.pathway.route.step.Move;
import nl.koerswijzer.pathway.route.step.Person;
import nl.koerswijzer.pathway.route.step.Steps;
import org.jspecify.annotations.Nullable;

/** Finds the routes from where a person stands to an occupation. */
public final class RouteFinder {
  /** More steps than this nobody oversees. */
  public static final int MOST_STEPS = 4;

  private static final int NEIGHBOURS_TRIED = 3;

  private final Ground ground;

  public RouteFinder(Ground ground) {
    this.ground = ground;
  }

  /**
   * The best routes to an occupation.
   *
   * @param target index of an occupation
   */
  public RouteAnswer to(int target, RouteQuestion question) {
    Person person = Person.of(question, ground);
    Occupation wanted = occupation(target);
    if (person.occupation() == target) {
      Reason reason = Reason.of("route.blocked.same", new Argument.Name(wanted.title()));
      return answer(
          person, target, question, List.of(), new Blocked(reason, List.of(), null, null));
    }
    List<Route> routes = find(person, target, question);
    Blocked blocked = routes.isEmpty() ? blocked(person, target, question) : null;
    return answer(person, target, question, routes, blocked);
  }

  private RouteAnswer answer(
      Person person,
      int target,
      RouteQuestion question,
      List<Route> routes,
      @Nullable Blocked blocked) {
    RoutePay pay =
        new RoutePay(ground.market(), question.region(), Optional.of(occupation(target)));
    return new RouteAnswer(
        person.occupation() == Person.NO_JOB ? null : occupation(person.occupation()),
        occupation(target),
        Assumptions.of(person, target, question, ground, pay),
        routes,
        pay.countsEuros(),
        blocked);
  }

  private List<Route> find(Person person, int target, RouteQuestion question) {
    RoutePay pay =
        new RoutePay(ground.market(), question.region(), Optional.of(occupation(target)));
    Steps steps = new Steps(ground, person, question, pay);
    Graph graph = graph(person, target, question, steps);
    List<Path> paths =
        ParetoSearch.routes(
            graph.moves(),
            person.standing(),
            graph.occupations().size() - 1,
            MOST_STEPS,
            question.conditions().mostTraining());
    StepWords words = new StepWords(ground, question, pay);
    return Merits.award(paths.stream().map(path -> route(path, graph, words)).toList());
  }

  /**
   * The graph of one question.
   *
   * @param occupations index of the occupation at each place: the start first, the target last
   * @param moves from each place
   */
  private record Graph(List<Integer> occupations, List<List<Move>> moves) {}

  private Graph graph(Person person, int target, RouteQuestion question, Steps steps) {
    Corridor corridor = new Corridor(ground, person, target, question.limits());
    List<Integer> places = new ArrayList<>();
    places.add(person.occupation());
    places.addAll(corridor.stones());
    places.add(target);
    int last = places.size() - 1;
    List<List<Move>> moves = new ArrayList<>();
    for (int from = 0; from < last; from++) {
      List<Move> out = new ArrayList<>();
      for (int to = 1; to <= last; to++) {
        if (to == last
            || from == 0
            || (from != to && corridor.isForward(places.get(from), places.get(to)))) {
          List<Move> between = steps.between(places.get(from), places.get(to), to);
          between.stream()
              .filter(move -> move.to() == last || isSteppingStone(move, target))
              .forEach(out::add);
        }
      }
      moves.add(out);
    }
    moves.add(List.of());
    return new Graph(places, moves);
  }

  /** Nobody learns for another profession of the same level first. */
  private boolean isSteppingStone(Move move, int target) {
    return move.givesLevel() < ground.field(target).level().ordinal();
  }

  private Route route(Path path, Graph graph, StepWords words) {
    List<RouteStep> steps = new ArrayList<>();
    for (int step = 0; step < path.moves().size(); step++) {
      Move move = path.moves().get(step);
      int from = graph.occupations().get(path.from().get(step));
      int to = graph.occupations().get(move.to());
      steps.add(words.step(from, to, move.means(), move.cost()));
    }
    return new Route(steps, path.cost(), java.util.Set.of());
  }

  private Blocked blocked(Person person, int target, RouteQuestion question) {
    List<Wish> blocking = new ArrayList<>();
    List<Route> possible = new ArrayList<>();
    for (Wish wish : question.conditions().wishes()) {
      List<Route> without = without(wish, person, target, question);
      if (!without.isEmpty()) {
        blocking.add(wish);
        possible.addAll(without);
      }
    }
    if (blocking.isEmpty()) {
      List<Route> free = find(person, target, question.withConditions(RouteConditions.NONE));
      if (free.isEmpty()) {
        return unreachable(person, target, question);
      }
      blocking.addAll(question.conditions().wishes());
      possible.addAll(free);
    }
    Reason reason = Reason.of(blocking.size() == 1 ? "route.blocked.one" : "route.blocked.several");
    return new Blocked(reason, blocking, nearest(possible).orElseThrow(), occupation(target));
  }

  private List<Route> without(Wish wish, Person person, int target, RouteQuestion question) {
    return find(person, target, question.withConditions(question.conditions().without(wish)));
  }

  private static Optional<Route> nearest(List<Route> routes) {
    return routes.stream()
        .min(
            Comparator.comparingInt((Route route) -> route.cost().trainingMonths())
                .thenComparingInt(route -> route.cost().months())
                .thenComparingInt(route -> route.cost().steps()));
  }

  /** No condition is to blame: the nearest route leads to the most akin that can be reached. */
  private Blocked unreachable(Person person, int target, RouteQuestion question) {
    Reason reason = Reason.of("route.blocked.none", new Argument.Name(occupation(target).title()));
    int[] akin = ground.kinOf(target).above(question.limits().viableSimilarity());
    for (int place = 0; place < Math.min(akin.length, NEIGHBOURS_TRIED); place++) {
      if (akin[place] != person.occupation()) {
        Optional<Route> route = nearest(find(person, akin[place], question));
        if (route.isPresent()) {
          return new Blocked(reason, List.of(), route.get(), occupation(akin[place]));
        }
      }
    }
    return new Blocked(reason, List.of(), null, null);
  }

  private Occupation occupation(int index) {
    return ground.catalog().occupations().get(index);
  }
}
