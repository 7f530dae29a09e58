package nl.koerswijzer.pathway.route.find;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Removal;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.route.Means.Growth;
import nl.koerswijzer.pathway.route.Means.Learning;
import nl.koerswijzer.pathway.route.Means.Switch;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.Route.Merit;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteConditions;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.pathway.route.step.Licences;
import nl.koerswijzer.publish.merge.MergeException;
import nl.koerswijzer.search.StarterCatalog;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for the routes between any two occupations of the starter set, drawn at random.
 *
 * <ol>
 *   <li>Each step begins where the one before ended, and what it asks of level, licences and work
 *       is there by then; the rules are read from the data anew here.
 *   <li>The cost of a route is the sum of its steps.
 *   <li>No route is nowhere better and somewhere worse than another that is shown.
 *   <li>Every merit is held by a route that is the best in it.
 *   <li>With a condition more no route is better than all routes without, and each keeps to it.
 *   <li>The same question gives the same answer, also of another instance.
 * </ol>
 */
class StarterRoutesTest {
  private static final int PAIRS = 150;
  private static final int MONTHS = 30;
  private static final double HOURS = 20;

  @TempDir private static @Nullable Path store;
  private static @Nullable Catalog starter;

  @BeforeAll
  static void read() throws ImportException, MergeException, IOException {
    starter = StarterCatalog.read(requireNonNull(store));
  }

  /** Somebody in one occupation who asks for another. */
  private record Asked(Occupation from, Occupation to, RouteAnswer answer) {
    @Override
    public String toString() {
      return from.id() + " to " + to.id();
    }
  }

  private static Catalog catalog() {
    return requireNonNull(starter);
  }

  private static Ground ground() {
    Market market = new Market(catalog(), LocalDate.of(2026, 6, 1));
    return new Ground(catalog(), market, new SkillSpace(catalog()), new Levels(catalog()));
  }

  private static List<Asked> ask(Ground ground, RouteConditions conditions) {
    RouteFinder finder = new RouteFinder(ground);
    SplittableRandom random = new SplittableRandom(8);
    List<Occupation> occupations = catalog().occupations();
    List<Asked> asked = new ArrayList<>();
    while (asked.size() < PAIRS) {
      Occupation from = occupations.get(random.nextInt(occupations.size()));
      int to = random.nextInt(occupations.size());
      if (!from.equals(occupations.get(to))) {
        ClientProfile profile = ClientProfile.EMPTY.withCurrentOccupation(from.id());
        RouteQuestion question = RouteQuestion.of(profile).withConditions(conditions);
        asked.add(new Asked(from, occupations.get(to), finder.to(to, question)));
      }
    }
    return asked;
  }

  @Test
  void everyRoute_canBeWalkedStepByStep() {
    Ground ground = ground();
    List<Asked> all = ask(ground, RouteConditions.NONE);
    assertThat(all.stream().filter(asked -> !asked.answer().routes().isEmpty()).count())
        .as("questions that have a route")
        .isGreaterThan(PAIRS * 3 / 4);
    for (Asked asked : all) {
      for (Route route : asked.answer().routes()) {
        new Walk(ground, asked).along(route);
      }
    }
  }

  /** A person on the way: what they have so far. */
  private static final class Walk {
    private final Ground ground;
    private final Asked asked;
    private final Set<String> held = new TreeSet<>(RouteQuestion.USUALLY_HELD);
    private EducationLevel level;

    Walk(Ground ground, Asked asked) {
      this.ground = ground;
      this.asked = asked;
      level = levelOf(asked.from());
      worksAs(asked.from());
    }

    private EducationLevel levelOf(Occupation occupation) {
      return ground.levels().level(catalog().occupationIndex(occupation.id()));
    }

    void along(Route route) {
      Occupation at = asked.from();
      assertThat(route.steps()).as("%s", asked).hasSizeBetween(1, RouteFinder.MOST_STEPS);
      for (RouteStep step : route.steps()) {
        assertThat(step.from()).as("%s", asked).isEqualTo(at);
        switch (step.means()) {
          case Switch job -> canWorkAs(step.to(), levelOf(step.to()));
          case Growth growth -> canWorkAs(step.to(), oneBelow(levelOf(step.to())));
          case Learning learning -> learn(at, step.to(), learning);
        }
        worksAs(step.to());
        at = step.to();
      }
      assertThat(at).as("%s", asked).isEqualTo(asked.to());
    }

    private void worksAs(Occupation occupation) {
      if (occupation.circumstances() != null) {
        held.addAll(occupation.circumstances().conditions());
      }
      String register = register(occupation);
      if (register != null) {
        held.add(register);
      }
    }

    private void canWorkAs(Occupation occupation, EducationLevel needed) {
      assertThat(level).as("%s, as %s", asked, occupation.id()).isGreaterThanOrEqualTo(needed);
      String register = register(occupation);
      if (register != null && isOpenedByTraining(register)) {
        assertThat(held).as("%s, as %s", asked, occupation.id()).contains(register);
      }
    }

    private void learn(Occupation at, Occupation to, Learning learning) {
      Training training = learning.training();
      String step = asked + ", " + training.id();
      EducationLevel entry = training.entryLevel();
      assertThat(entry == null || level.compareTo(entry) >= 0).as(step).isTrue();
      training.entryRules().forEach(rule -> assertThat(isMet(rule, at)).as(step).isTrue());
      assertThat(
              training.occupations().stream()
                  .map(id -> catalog().occupation(id).orElseThrow())
                  .anyMatch(
                      named ->
                          learning.isForKin() ? named.isco().equals(to.isco()) : named.equals(to)))
          .as(step)
          .isTrue();
      held.addAll(training.grants());
      learning.certificates().forEach(course -> held.addAll(course.grants()));
      EducationLevel given = training.level();
      level = given != null && given.compareTo(level) > 0 ? given : level;
      boolean opens = training.grants().stream().anyMatch(id -> id.equals(register(to)));
      canWorkAs(to, opens ? EducationLevel.ENTRY : oneBelow(levelOf(to)));
    }

    private boolean isMet(EntryRule rule, Occupation at) {
      return switch (rule.kind()) {
        case LICENCE -> rule.values().stream().anyMatch(held::contains);
        case SECTOR ->
            at.circumstances() != null
                && rule.values().contains(at.circumstances().sectors().getFirst());
        case OCCUPATION ->
            rule.values().stream()
                .map(id -> catalog().occupation(id).orElseThrow().isco())
                .anyMatch(at.isco()::equals);
        case SUBJECT, EMPLOYER, SELECTION -> true;
      };
    }

    private static @Nullable String register(Occupation occupation) {
      return occupation.circumstances() == null ? null : occupation.circumstances().register();
    }

    private static boolean isOpenedByTraining(String register) {
      return catalog().contents().trainings().stream()
          .anyMatch(
              training ->
                  training.grants().contains(register)
                      && !Licences.asked(training).contains(register));
    }

    private static EducationLevel oneBelow(EducationLevel level) {
      int below = level == EducationLevel.LEVEL_5 ? 2 : 1;
      return EducationLevel.values()[Math.max(0, level.ordinal() - below)];
    }
  }

  @Test
  void costOfEveryRoute_isTheSumOfItsSteps() {
    for (Asked asked : ask(ground(), RouteConditions.NONE)) {
      assertThat(asked.answer().routes())
          .as("%s", asked)
          .allSatisfy(route -> assertThat(RouteCast.sumOfSteps(route)).isEqualTo(route.cost()));
    }
  }

  @Test
  void noRoute_isDominatedByAnotherThatIsShown() {
    for (Asked asked : ask(ground(), RouteConditions.NONE)) {
      List<Route> routes = asked.answer().routes();
      assertThat(routes).as("%s", asked).doesNotHaveDuplicates();
      for (Route one : routes) {
        assertThat(routes)
            .as("%s", asked)
            .filteredOn(other -> !other.equals(one))
            .noneMatch(other -> other.cost().isNowhereWorseThan(one.cost()));
      }
    }
  }

  @Test
  void everyMerit_isHeldByTheBestRoute() {
    for (Asked asked : ask(ground(), RouteConditions.NONE)) {
      isBest(asked, Merit.FASTEST, route -> route.cost().months());
      isBest(asked, Merit.BEST_PAID, route -> route.cost().missedPay());
      isBest(asked, Merit.SAFEST, route -> route.cost().chance());
      isBest(asked, Merit.LEAST_SCHOOL, route -> route.cost().trainingMonths());
      isBest(asked, Merit.FEWEST_HURDLES, route -> route.cost().hurdles());
    }
  }

  private static void isBest(Asked asked, Merit merit, ToIntFunction<Route> measure) {
    List<Route> routes = asked.answer().routes();
    List<Route> holders = routes.stream().filter(each -> each.merits().contains(merit)).toList();
    assertThat(holders).as("%s: %s", asked, merit).hasSize(routes.isEmpty() ? 0 : 1);
    for (Route holder : holders) {
      assertThat(routes)
          .as("%s: %s", asked, merit)
          .noneMatch(route -> measure.applyAsInt(route) < measure.applyAsInt(holder));
    }
  }

  @Test
  void anotherCondition_isKept_andGivesNoBetterRoute() {
    Ground ground = ground();
    List<Asked> free = ask(ground, RouteConditions.NONE);
    isNoBetter(
        free,
        ask(ground, new RouteConditions(List.of(), MONTHS, null)),
        step -> step.cost().trainingMonths() <= MONTHS);
    isNoBetter(
        free,
        ask(ground, new RouteConditions(List.of(), null, HOURS)),
        step -> step.hoursPerWeek() <= HOURS);
    Set<String> avoided = everyThirdOccupation();
    isNoBetter(
        free,
        ask(ground, new RouteConditions(List.of(removal(avoided)), null, null)),
        step -> !avoided.contains(step.to().id()));
  }

  private static Set<String> everyThirdOccupation() {
    return catalog().occupations().stream()
        .map(Occupation::id)
        .filter(id -> id.hashCode() % 3 == 0)
        .collect(Collectors.toSet());
  }

  private static Removal removal(Set<String> avoided) {
    BitSet removed = new BitSet();
    avoided.forEach(id -> removed.set(catalog().occupationIndex(id)));
    return new Removal(
        new Wish("profile.avoid.occupations", null, Reason.of("route.blocked.one")), removed);
  }

  private static void isNoBetter(
      List<Asked> free, List<Asked> tight, java.util.function.Predicate<RouteStep> keeps) {
    int fewer = 0;
    for (int place = 0; place < free.size(); place++) {
      List<Route> all = free.get(place).answer().routes();
      List<Route> kept = tight.get(place).answer().routes();
      fewer += kept.equals(all) ? 0 : 1;
      for (Route route : kept) {
        assertThat(route.steps()).as("%s", free.get(place)).allMatch(keeps);
        assertThat(all)
            .as("%s", free.get(place))
            .anyMatch(other -> other.cost().isNowhereWorseThan(route.cost()));
      }
    }
    assertThat(fewer).as("questions for which the condition matters").isGreaterThan(PAIRS / 10);
  }

  @Test
  void sameQuestion_givesTheSameAnswer() {
    assertThat(ask(ground(), RouteConditions.NONE)).isEqualTo(ask(ground(), RouteConditions.NONE));
  }
}
