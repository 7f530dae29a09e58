package nl.koerswijzer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.find.RouteFinder;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.publish.file.CatalogFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * How long the routes between two occupations take that were drawn at random, over the catalog of a
 * generation; run by {@link Benchmarks}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RoutesBenchmark {
  private static final int PAIRS = 1000;

  /** The folder of a generation. */
  @Param("")
  public String generation = "";

  private final List<Pair> pairs = new ArrayList<>();
  private RouteFinder finder = finder(nl.koerswijzer.match.MatchCast.catalog());
  private int next;

  private record Pair(RouteQuestion question, int target) {}

  @Setup
  public void draw() throws IOException {
    Catalog read = new Catalog(CatalogFile.read(Path.of(generation, "catalog.bin")));
    finder = finder(read);
    SplittableRandom random = new SplittableRandom(1);
    int count = read.occupations().size();
    while (pairs.size() < PAIRS) {
      int start = random.nextInt(count);
      int target = random.nextInt(count);
      if (start != target) {
        ClientProfile profile =
            ClientProfile.EMPTY.withCurrentOccupation(read.occupations().get(start).id());
        pairs.add(new Pair(RouteQuestion.of(profile), target));
      }
    }
  }

  private static RouteFinder finder(Catalog catalog) {
    Market market = new Market(catalog, LocalDate.of(2026, 5, 1));
    return new RouteFinder(
        new Ground(catalog, market, new SkillSpace(catalog), new Levels(catalog)));
  }

  @Benchmark
  public RouteAnswer routes() {
    next = (next + 1) % PAIRS;
    Pair pair = pairs.get(next);
    return finder.to(pair.target(), pair.question());
  }
}
