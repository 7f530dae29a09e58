package nl.koerswijzer.match.ranking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.market.Market;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Component;
import nl.koerswijzer.match.Explanation;
import nl.koerswijzer.match.Explanation.Obstacle;
import nl.koerswijzer.match.MatchRequest;
import nl.koerswijzer.match.MatchResult;
import nl.koerswijzer.match.MatchResult.Stability;
import nl.koerswijzer.match.OccupationMatch;
import nl.koerswijzer.match.OpeningSkills;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Removal;
import nl.koerswijzer.match.SkillMatch;
import nl.koerswijzer.match.VacancyCount;
import nl.koerswijzer.match.part.Figures;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.match.part.Parts;
import nl.koerswijzer.match.part.Person;
import nl.koerswijzer.match.part.SkillPart;
import nl.koerswijzer.match.skill.SkillSpace;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * Ranks occupations for a person and says why. We rank work for a person, never persons for work.
 * Immutable to its users and safe for use by many threads.
 */
public final class Matcher {
  private static final int FIRST = 10;
  private static final int CANDIDATES = 200;
  private static final double TIED = 0.75;

  /** A part that gives less than this share of its points, and costs as many, is an obstacle. */
  private static final double WELL = 0.9;

  private static final double COSTS = 0.02;

  private final Catalog catalog;
  private final Market market;
  private final SkillSpace space;
  private final Levels levels;
  private final Parts parts;
  private final Wishes wishes;
  private final Figures national;
  private final Map<String, Figures> regional = new ConcurrentHashMap<>();

  public Matcher(Catalog catalog, Market market) {
    this.catalog = catalog;
    this.market = market;
    space = new SkillSpace(catalog);
    levels = new Levels(catalog);
    national = new Figures(catalog, market, null);
    parts = Parts.of(catalog, space, levels, this::figures);
    wishes = new Wishes(catalog, space, levels, this::figures);
  }

  /** The figures of a region, read at the first question for it. */
  private Figures figures(@Nullable String region) {
    return region == null
        ? national
        : regional.computeIfAbsent(region, code -> new Figures(catalog, market, code));
  }

  /** How telling skills are, and which are neighbours. */
  public SkillSpace skillSpace() {
    return space;
  }

  /** The usual levels of education. */
  public Levels levels() {
    return levels;
  }

  /**
   * The region whose figures count for a request: that of the filters, or else of the person's
   * place.
   */
  public Optional<String> region(MatchRequest request) {
    return Optional.ofNullable(Person.region(request, catalog));
  }

  /**
   * What every wish and filter of a request removes, in a fixed order.
   *
   * @throws InvalidInputException when the profile is empty or cannot be used
   */
  public List<Removal> removals(MatchRequest request) {
    return wishes.of(Person.of(request, catalog));
  }

  /**
   * The occupations that suit a person.
   *
   * @throws InvalidInputException when the profile is empty or cannot be used
   */
  public MatchResult match(MatchRequest request) {
    return match(request, VacancyCount.UNKNOWN);
  }

  /** The same, with the vacancies that every wish removes. */
  public MatchResult match(MatchRequest request, VacancyCount vacancies) {
    Person person = Person.of(request, catalog);
    Scoreboard board = Scoreboard.of(parts.all(), person, catalog.occupations().size());
    List<Removal> removals = wishes.of(person);
    Ranking ranking = ranking(catalog, board, removals);
    int[] shown = shown(request, board, ranking);
    Resampling resampling =
        request.options().resamples() == 0
            ? null
            : Resampling.of(parts, space, board, ranking, shown, ranking.first(FIRST));
    Costs costs = new Costs(catalog, removals, ranking);
    int total = ranking.total();
    return new MatchResult(
        matches(board, removals, ranking, shown, resampling),
        total,
        catalog.occupations().size(),
        costs.of(vacancies),
        total == 0 ? costs.wayBack() : null,
        notes(board),
        resampling == null ? null : stability(resampling));
  }

  /**
   * Which skills that the person has not yet would bring most work into reach.
   *
   * @param size how many skills at most
   * @throws InvalidInputException when the profile is empty or cannot be used
   */
  public OpeningSkills opening(MatchRequest request, int size) {
    Person person = Person.of(request, catalog);
    if (person.held().isEmpty()) {
      return new OpeningSkills(1, List.of(), List.of(Reason.of("match.opening.no-skills")));
    }
    Scoreboard board = Scoreboard.of(parts.all(), person, catalog.occupations().size());
    Openings openings =
        new Openings(catalog, space, board, ranking(catalog, board, wishes.of(person)));
    return new OpeningSkills(openings.bar(), openings.best(size), notes(board));
  }

  /**
   * Why an occupation stands where it stands, for any occupation.
   *
   * @param occupation id, ESCO URI or starter slug
   * @throws InvalidInputException when there is no such occupation, or the profile is empty or
   *     cannot be used
   */
  public Explanation explain(MatchRequest request, String occupation) {
    int index = requireOccupation("occupationId", occupation);
    Person person = Person.of(request, catalog);
    Scoreboard board = Scoreboard.of(parts.all(), person, catalog.occupations().size());
    List<Removal> removals = wishes.of(person);
    Ranking ranking = ranking(catalog, board, removals);
    OccupationMatch match =
        new Describing(board, removals, ranking, new int[] {index}, null).match(0);
    List<SkillMatch> skills = parts.skills().reading(person).of(index);
    Changes changes =
        new Changes(catalog, levels, wishes, board, index, match.rank(), match.removedBy());
    return new Explanation(
        match, ranking.total(), obstacles(match.components()), changes.of(skills));
  }

  /**
   * The place of an occupation in the order by score among those that no wish removes, from 1; a
   * lighter question than {@link #explain}.
   *
   * @param occupation id, ESCO URI or starter slug
   * @throws InvalidInputException when there is no such occupation, or the profile is empty or
   *     cannot be used
   */
  public int rank(MatchRequest request, String occupation) {
    int index = requireOccupation("occupationId", occupation);
    Person person = Person.of(request, catalog);
    Scoreboard board = Scoreboard.of(parts.all(), person, catalog.occupations().size());
    return ranking(catalog, board, wishes.of(person)).rankOf(index);
  }

  private int requireOccupation(String field, String id) {
    int index = catalog.occupationIndex(id);
    if (index < 0) {
      throw new InvalidInputException(field, "there is no such occupation");
    }
    return index;
  }

  static Ranking ranking(Catalog catalog, Scoreboard board, List<Removal> removals) {
    int[] counts = new int[catalog.occupations().size()];
    for (Removal removal : removals) {
      removal.removed().stream().forEach(occupation -> counts[occupation]++);
    }
    Person person = board.person();
    int hidden = person.request().options().includeCurrent() ? -1 : person.current();
    return new Ranking(board.scores(), counts, hidden);
  }

  private int[] shown(MatchRequest request, Scoreboard board, Ranking ranking) {
    Set<Integer> replaced = replaced(request.options().replaced());
    if (!request.options().varied()) {
      return IntStream.of(ranking.first(request.size() + replaced.size()))
          .filter(occupation -> !replaced.contains(occupation))
          .limit(request.size())
          .toArray();
    }
    int[] candidates = ranking.first(Math.max(CANDIDATES, 3 * request.size()) + replaced.size());
    return Variety.spread(catalog, candidates, board.scores(), request.size(), replaced);
  }

  private Set<Integer> replaced(List<String> ids) {
    Set<Integer> replaced = new HashSet<>();
    for (int place = 0; place < ids.size(); place++) {
      replaced.add(requireOccupation("replace[" + place + "]", ids.get(place)));
    }
    return replaced;
  }

  private List<OccupationMatch> matches(
      Scoreboard board,
      List<Removal> removals,
      Ranking ranking,
      int[] shown,
      @Nullable Resampling resampling) {
    Describing describing = new Describing(board, removals, ranking, shown, resampling);
    List<OccupationMatch> matches = new ArrayList<>(shown.length);
    for (int place = 0; place < shown.length; place++) {
      matches.add(describing.match(place));
    }
    return matches;
  }

  /** Puts the shown occupations into words. */
  private final class Describing {
    private final Scoreboard board;
    private final List<Removal> removals;
    private final Ranking ranking;
    private final int[] shown;
    private final @Nullable Resampling resampling;
    private final SkillPart.Reading skills;

    Describing(
        Scoreboard board,
        List<Removal> removals,
        Ranking ranking,
        int[] shown,
        @Nullable Resampling resampling) {
      this.board = board;
      this.removals = removals;
      this.ranking = ranking;
      this.shown = shown;
      this.resampling = resampling;
      skills = parts.skills().reading(board.person());
    }

    OccupationMatch match(int place) {
      int index = shown[place];
      Occupation occupation = catalog.occupations().get(index);
      List<SkillMatch> all = skills.of(index);
      return new OccupationMatch(
          occupation,
          board.scores()[index],
          ranking.isRemoved(index) ? 0 : ranking.rankOf(index),
          board.components(index),
          all.stream().filter(skill -> skill.credit() > 0).toList(),
          all.stream().filter(skill -> skill.credit() == 0).toList(),
          removals.stream()
              .filter(removal -> removal.removed().get(index))
              .map(Removal::wish)
              .toList(),
          market.figures(occupation, board.person().region()),
          resampling == null ? null : (Integer) resampling.inTop(index),
          resampling != null && place > 0 && resampling.keepsOrder(place) < TIED);
    }
  }

  private static List<Obstacle> obstacles(List<Component> components) {
    return components.stream()
        .filter(component -> component.value() < WELL && loss(component) >= COSTS)
        .map(
            component ->
                new Obstacle(
                    component.name(),
                    loss(component),
                    Reason.of("match.obstacle." + component.name().id())))
        .sorted(Comparator.comparingDouble(obstacle -> -obstacle.loss()))
        .toList();
  }

  private static double loss(Component component) {
    return component.weight() - component.contribution();
  }

  private static List<Reason> notes(Scoreboard board) {
    List<Reason> notes = new ArrayList<>(board.notes());
    if (board.person().hasPresumedSkills()) {
      notes.add(Reason.of("match.presumed-skills"));
    }
    if (Arrays.stream(board.weights()).sum() == 0) {
      notes.add(Reason.of("match.nothing-counts"));
    }
    return notes;
  }

  private static Stability stability(Resampling resampling) {
    int resamples = resampling.resamples();
    double stays = Math.rint(FIRST * resampling.overlap());
    return new Stability(
        resamples,
        resampling.overlap(),
        Reason.of("match.stability", new Argument.Amount(stays), new Argument.Amount(resamples)));
  }
}
