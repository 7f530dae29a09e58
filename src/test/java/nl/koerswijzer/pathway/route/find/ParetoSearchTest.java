package nl.koerswijzer.pathway.route.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.koerswijzer.pathway.route.Means;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.find.ParetoSearch.Path;
import nl.koerswijzer.pathway.route.step.Move;
import nl.koerswijzer.pathway.route.step.Standing;
import org.junit.jupiter.api.Test;

/**
 * The search must be exact.
 *
 * <ol>
 *   <li>On 500 random graphs it finds the costs that trying every walk finds, no more and no less.
 *   <li>Every route found can be walked: what each step asks is there.
 *   <li>The cost of a route is the sum of its steps.
 *   <li>No route found is nowhere better and somewhere worse than another.
 *   <li>A tighter limit never gives a cheaper route.
 *   <li>The same graph gives the same routes.
 * </ol>
 */
class ParetoSearchTest {
  private static final int GRAPHS = 500;
  private static final int STEPS = 4;
  private static final int ANY = Integer.MAX_VALUE;

  /** A graph of a few places; the last is the target. */
  private record Graph(List<List<Move>> moves, Standing start) {
    int target() {
      return moves.size() - 1;
    }

    List<Path> routes(int mostTraining) {
      return ParetoSearch.routes(moves, start, target(), STEPS, mostTraining);
    }
  }

  @Test
  void routes_ofRandomGraphs_areThoseThatTryingEveryWalkFinds() {
    int withSeveral = 0;
    for (long seed = 0; seed < GRAPHS; seed++) {
      Graph graph = graph(new SplittableRandom(seed));
      int mostTraining = seed % 3 == 0 ? 12 : ANY;
      Set<RouteCost> found = costs(graph.routes(mostTraining));
      assertThat(found).as("graph %d", seed).isEqualTo(byTryingAll(graph, mostTraining));
      withSeveral += found.size() > 1 ? 1 : 0;
    }
    assertThat(withSeveral).as("graphs with more than one best route").isGreaterThan(GRAPHS / 5);
  }

  @Test
  void everyRoute_canBeWalked_andCostsTheSumOfItsSteps() {
    forEveryGraph(
        graph ->
            assertThat(graph.routes(ANY))
                .allSatisfy(
                    path -> {
                      Standing standing = graph.start();
                      RouteCost sum = RouteCost.NOTHING;
                      for (Move move : path.moves()) {
                        assertThat(graph.moves().get(standing.place())).contains(move);
                        assertThat(standing.allows(move)).isTrue();
                        sum = sum.plus(move.cost());
                        standing = standing.after(move);
                      }
                      assertThat(standing.place()).isEqualTo(graph.target());
                      assertThat(path.cost()).isEqualTo(sum);
                    }));
  }

  @Test
  void noRoute_isDominatedByAnother() {
    forEveryGraph(
        graph -> {
          List<Path> routes = graph.routes(ANY);
          for (Path one : routes) {
            assertThat(routes)
                .filteredOn(other -> !other.equals(one))
                .noneMatch(other -> other.cost().isNowhereWorseThan(one.cost()));
          }
        });
  }

  @Test
  void tighterLimit_neverGivesACheaperRoute() {
    forEveryGraph(
        graph -> {
          List<Path> free = graph.routes(ANY);
          assertThat(graph.routes(10))
              .allSatisfy(
                  tight ->
                      assertThat(free)
                          .anyMatch(path -> path.cost().isNowhereWorseThan(tight.cost())));
        });
  }

  @Test
  void sameGraph_givesTheSameRoutes() {
    forEveryGraph(graph -> assertThat(graph.routes(ANY)).isEqualTo(graph.routes(ANY)));
  }

  private static void forEveryGraph(java.util.function.Consumer<Graph> check) {
    for (long seed = 0; seed < GRAPHS; seed++) {
      check.accept(graph(new SplittableRandom(seed)));
    }
  }

  private static Graph graph(SplittableRandom random) {
    int places = random.nextInt(3, 7);
    List<List<Move>> moves = new ArrayList<>();
    for (int from = 0; from < places; from++) {
      List<Move> out = new ArrayList<>();
      int count = from == places - 1 ? 0 : random.nextInt(2, 6);
      for (int move = 0; move < count; move++) {
        out.add(move(random, places));
      }
      moves.add(out);
    }
    return new Graph(moves, new Standing(0, random.nextInt(3), random.nextInt(4)));
  }

  private static Move move(SplittableRandom random, int places) {
    int training = random.nextInt(8);
    RouteCost cost =
        new RouteCost(
            training + random.nextInt(3),
            training,
            random.nextInt(3) == 0 ? training : 0,
            random.nextInt(5),
            random.nextInt(6),
            random.nextInt(2),
            1);
    return new Move(
        random.nextInt(1, places),
        random.nextInt(4),
        random.nextInt(3) == 0 ? 1L << random.nextInt(3) : 0,
        random.nextInt(4) == 0 ? random.nextInt(1, 8) : 0,
        random.nextInt(5),
        random.nextInt(8),
        cost,
        new Means.Growth(training));
  }

  private static Set<RouteCost> byTryingAll(Graph graph, int mostTraining) {
    Set<RouteCost> all = new HashSet<>();
    walk(graph, graph.start(), RouteCost.NOTHING, all);
    Set<RouteCost> allowed =
        all.stream()
            .filter(cost -> cost.trainingMonths() <= mostTraining)
            .collect(Collectors.toSet());
    return allowed.stream()
        .filter(
            cost ->
                allowed.stream()
                    .noneMatch(other -> !other.equals(cost) && other.isNowhereWorseThan(cost)))
        .collect(Collectors.toSet());
  }

  private static void walk(Graph graph, Standing standing, RouteCost cost, Set<RouteCost> arrived) {
    if (standing.place() == graph.target()) {
      arrived.add(cost);
      return;
    }
    if (cost.steps() == STEPS) {
      return;
    }
    for (Move move : graph.moves().get(standing.place())) {
      if (standing.allows(move)) {
        walk(graph, standing.after(move), cost.plus(move.cost()), arrived);
      }
    }
  }

  private static Set<RouteCost> costs(List<Path> routes) {
    assertThat(IntStream.range(0, routes.size()).mapToObj(routes::get).map(Path::cost))
        .doesNotHaveDuplicates();
    return routes.stream().map(Path::cost).collect(Collectors.toSet());
  }
}
