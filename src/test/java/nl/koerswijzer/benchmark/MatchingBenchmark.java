package nl.koerswijzer.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Explanation;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchRequest.Options;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.OpeningSkills;
import nl.koerswijzer.match.ranking.Matcher;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.ClientProfile.HeldSkill;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.InterestProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.Origin;
import nl.koerswijzer.pathway.RelatedOccupation;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.Transitions;
import nl.koerswijzer.publish.file.CatalogFile;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How long a match takes over the catalog of a generation; run by {@link Benchmarks}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class MatchingBenchmark {
  private static final int PROFILES = 200;
  private static final int SKILLS = 30;

  /** The folder of a generation. */
  @Param("")
  public String generation = "";

  private final List<MatchRequest> requests = new ArrayList<>();
  private Matcher matcher = new Matcher(EMPTY, new Market(EMPTY, LocalDate.EPOCH));
  private Transitions transitions = new Transitions(EMPTY, new Market(EMPTY, LocalDate.EPOCH));
  private List<Occupation> occupations = EMPTY.occupations();
  private int next;

  private static final Catalog EMPTY = nl.koerswijzer.match.MatchCast.catalog();

  @Setup
  public void draw() throws IOException {
    Catalog read = new Catalog(CatalogFile.read(Path.of(generation, "catalog.bin")));
    Market market = new Market(read, LocalDate.of(2026, 5, 1));
    matcher = new Matcher(read, market);
    transitions = new Transitions(read, market, matcher.skillSpace(), matcher.levels());
    occupations = read.occupations();
    SplittableRandom random = new SplittableRandom(1);
    for (int profile = 0; profile < PROFILES; profile++) {
      requests.add(MatchRequest.of(profile(read, random)).withSize(20));
    }
  }

  private static ClientProfile profile(Catalog catalog, SplittableRandom random) {
    TreeSet<Integer> skills = new TreeSet<>();
    while (skills.size() < SKILLS) {
      for (int skill : catalog.essentialSkills(random.nextInt(catalog.occupations().size()))) {
        skills.add(skill);
      }
    }
    return ClientProfile.EMPTY
        .withSkills(
            skills.stream()
                .limit(SKILLS)
                .map(skill -> new HeldSkill(catalog.skills().get(skill).id(), 3))
                .toList())
        .withInterests(InterestProfile.of(random.doubles(6, 0, 100).toArray()))
        .withEducationLevel(EducationLevel.LEVEL_4)
        .withMinMonthlyPay(2500.0)
        .withMaxTrainingMonths(24);
  }

  private MatchRequest request() {
    next = (next + 1) % PROFILES;
    return requests.get(next);
  }

  private Occupation occupation() {
    next = (next + 1) % PROFILES;
    return occupations.get(next * occupations.size() / PROFILES);
  }

  @Benchmark
  public MatchResult match() {
    return matcher.match(request());
  }

  @Benchmark
  public Explanation explain() {
    return matcher.explain(request(), occupation().id());
  }

  @Benchmark
  public OpeningSkills openingSkills() {
    return matcher.opening(request(), 10);
  }

  @Benchmark
  public List<RelatedOccupation> related() {
    return transitions.related(occupation(), 20);
  }

  @Benchmark
  public List<Transition> viableSwitches() {
    return transitions.viable(Origin.of(occupation()), null, TransitionLimits.DEFAULT);
  }

  @Benchmark
  public MatchResult matchWithStability() {
    return matcher.match(request().withOptions(new Options(false, false, 200, 1)));
  }
}
