package nl.koerswijzer.guidance.group;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.guidance.occupation.OccupationSummary;
import nl.koerswijzer.guidance.occupation.Occupations;
import nl.koerswijzer.guidance.occupation.Trainings;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Indicator;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.Origin;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.pathway.Transition.Verdict;
import nl.koerswijzer.pathway.TransitionLimits;
import org.jspecify.annotations.Nullable;

/**
 * The mobility bank: for functions that disappear, the work to which a switch can be made, by
 * region. It holds no persons: a row is a function with a headcount.
 */
public final class Mobility {
  private static final int MAX_FUNCTIONS = 50;
  private static final int MAX_HEADCOUNT = 100_000;
  private static final int MAX_TARGETS = 25;
  private static final int TRAININGS = 5;

  private final Knowledge knowledge;
  private final Occupations occupations;
  private final VacanciesByRegion vacancies;
  private final Trainings trainings;

  public Mobility(Knowledge knowledge, Occupations occupations, Trainings trainings) {
    this.knowledge = knowledge;
    this.occupations = occupations;
    this.vacancies =
        new VacanciesByRegion(
            knowledge.catalog(), knowledge.indexes().vacancies(), knowledge.today());
    this.trainings = trainings;
  }

  /**
   * A function that disappears.
   *
   * @param occupation id, ESCO URI or starter slug of its occupation
   * @param headcount how many people work in it, 1–100,000
   * @param level their level of education, absent for what is usual in the occupation
   */
  public record Function(String occupation, int headcount, @Nullable EducationLevel level) {}

  /**
   * A question to the mobility bank.
   *
   * @param functions 1–50
   * @param regions codes of the regions to look at, empty for all
   * @param limits by which a switch is judged
   * @param targets how many targets for a function at most, 1–25
   */
  public record Question(
      List<Function> functions, List<String> regions, TransitionLimits limits, int targets) {
    /**
     * @throws InvalidInputException when a number is out of range, naming every field
     */
    public Question {
      functions = List.copyOf(functions);
      regions = List.copyOf(regions);
      List<Violation> violations = new ArrayList<>();
      if (functions.isEmpty() || functions.size() > MAX_FUNCTIONS) {
        violations.add(
            new Violation("functions", "holds " + functions.size() + ", which is not within 1–50"));
      }
      for (int place = 0; place < functions.size(); place++) {
        int headcount = functions.get(place).headcount();
        if (headcount < 1 || headcount > MAX_HEADCOUNT) {
          violations.add(
              new Violation(
                  "functions[" + place + "].headcount", headcount + " is not within 1–100000"));
        }
      }
      if (targets < 1 || targets > MAX_TARGETS) {
        violations.add(new Violation("targets", targets + " is not within 1–25"));
      }
      if (!violations.isEmpty()) {
        throw new InvalidInputException(violations);
      }
    }
  }

  /**
   * The table.
   *
   * @param regions its columns, ordered by code
   * @param rows one for each function, in the order of the question
   */
  public record Table(List<Region> regions, List<Row> rows) {
    public Table {
      regions = List.copyOf(regions);
      rows = List.copyOf(rows);
    }
  }

  /**
   * What those who work in a function can switch to.
   *
   * @param viable how many occupations a switch can be made to in all: the mobility of the function
   * @param targets the most promising of these, the safest first
   */
  public record Row(Function function, Occupation occupation, int viable, List<Target> targets) {
    public Row {
      targets = List.copyOf(targets);
    }
  }

  /**
   * Work to which a switch can be made.
   *
   * @param transition the switch with the figures of the whole country
   * @param trainings that lead there and can be entered with the level of the function, the
   *     shortest first, a few of them
   * @param cells one for each region of the table
   */
  public record Target(
      OccupationSummary occupation,
      Transition transition,
      long vacancies,
      List<Training> trainings,
      List<Cell> cells) {
    public Target {
      trainings = List.copyOf(trainings);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A target in a region.
   *
   * @param verdict on the switch with the figures of the region
   * @param tension scarcity there now, of the whole country where none is published for the region;
   *     absent when not known
   * @param vacancies how many there are in the region
   * @param trainings those of the target that are given in the region, or of which nobody knows
   *     where they are given
   */
  public record Cell(
      String region,
      Verdict verdict,
      @Nullable Figure tension,
      long vacancies,
      List<Training> trainings) {
    public Cell {
      trainings = List.copyOf(trainings);
    }
  }

  /**
   * @throws InvalidInputException naming every occupation or region that does not exist
   */
  public Table table(Question question) {
    List<Violation> violations = new ArrayList<>();
    List<Region> regions = regions(question.regions(), violations);
    List<Occupation> known = new ArrayList<>();
    for (int place = 0; place < question.functions().size(); place++) {
      Optional<Occupation> found =
          knowledge.catalog().occupation(question.functions().get(place).occupation());
      found.ifPresent(known::add);
      if (found.isEmpty()) {
        violations.add(
            new Violation("functions[" + place + "].occupation", "there is no such occupation"));
      }
    }
    if (!violations.isEmpty()) {
      throw new InvalidInputException(violations);
    }
    Set<String> vanishing = known.stream().map(Occupation::id).collect(Collectors.toSet());
    List<Row> rows = new ArrayList<>();
    for (int place = 0; place < known.size(); place++) {
      rows.add(
          row(question.functions().get(place), known.get(place), vanishing, regions, question));
    }
    return new Table(regions, rows);
  }

  private List<Region> regions(List<String> wanted, List<Violation> violations) {
    Set<String> codes = new HashSet<>(wanted);
    List<Region> found =
        occupations.regions().stream()
            .filter(region -> wanted.isEmpty() || codes.remove(region.code()))
            .toList();
    codes.stream()
        .filter(code -> !wanted.isEmpty())
        .sorted()
        .forEach(
            code ->
                violations.add(
                    new Violation("regions", "there is no labour-market region " + code)));
    return found;
  }

  /** A row; what disappears itself is no target. */
  private Row row(
      Function function,
      Occupation occupation,
      Set<String> vanishing,
      List<Region> regions,
      Question question) {
    Origin origin = new Origin(occupation, function.level());
    List<Transition> viable =
        knowledge.transitions().viable(origin, null, question.limits()).stream()
            .filter(transition -> !vanishing.contains(transition.to().id()))
            .toList();
    List<Target> targets =
        viable.stream()
            .limit(question.targets())
            .map(transition -> target(transition, origin, regions, question.limits()))
            .toList();
    return new Row(function, occupation, viable.size(), targets);
  }

  private Target target(
      Transition transition, Origin origin, List<Region> regions, TransitionLimits limits) {
    Occupation to = transition.to();
    List<Training> open = trainings.openTo(level(origin), to);
    return new Target(
        occupations.summary(to, null),
        transition,
        vacancies.count(to.id(), null),
        few(open.stream()),
        regions.stream()
            .map(region -> cell(transition, origin, region.code(), limits, open))
            .toList());
  }

  private EducationLevel level(Origin origin) {
    int occupation = knowledge.catalog().occupationIndex(origin.occupation().id());
    return origin.level() == null ? knowledge.matcher().levels().level(occupation) : origin.level();
  }

  private static List<Training> few(Stream<Training> trainings) {
    return trainings.limit(TRAININGS).toList();
  }

  private Cell cell(
      Transition transition,
      Origin origin,
      String region,
      TransitionLimits limits,
      List<Training> open) {
    Occupation to = transition.to();
    return new Cell(
        region,
        knowledge.transitions().inRegion(transition, origin, region, limits).verdict(),
        knowledge.market().figure(to, Indicator.TENSION, region).orElse(null),
        vacancies.count(to.id(), region),
        few(open.stream().filter(training -> trainings.isGivenIn(region, training))));
  }
}
