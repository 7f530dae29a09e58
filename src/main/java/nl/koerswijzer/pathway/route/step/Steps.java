package nl.koerswijzer.pathway.route.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.route.Means.Growth;
import nl.koerswijzer.pathway.route.Means.Switch;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.RoutePay;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.WorkChance;

/**
 * Which steps lead from one occupation to another: the rules by which a counsellor would call a
 * step possible.
 *
 * <ul>
 *   <li>A <em>switch</em>: the occupations are akin enough, the level of education is there, and no
 *       law or agreement asks a diploma that is missing. To work that leads others one grows.
 *   <li><em>Growth</em>: the editors say that people grow to it; it takes {@value #EXPERIENCE}
 *       months of experience to grow one level up, below the level of a bachelor, and half of that
 *       when the level is there.
 *   <li><em>Learning</em>: a training leads to it and can be entered ({@link Lessons}).
 * </ul>
 */
public final class Steps {
  private static final int EXPERIENCE = 24;

  private final Ground ground;
  private final Person person;
  private final RouteQuestion question;
  private final TransitionLimits limits;
  private final RoutePay pay;
  private final Map<Integer, Integer> chances = new HashMap<>();
  private final Map<Integer, Lessons> lessons = new HashMap<>();

  public Steps(Ground ground, Person person, RouteQuestion question, RoutePay pay) {
    this.ground = ground;
    this.person = person;
    this.question = question;
    this.limits = question.limits();
    this.pay = pay;
  }

  /**
   * The steps from one occupation to another, in a fixed order.
   *
   * @param from index, {@link Person#NO_JOB} for a person without work
   * @param place the place in the graph of the occupation that they lead to
   */
  public List<Move> between(int from, int to, int place) {
    List<Move> moves = new ArrayList<>();
    if (!question.conditions().allows(to)) {
      return moves;
    }
    addSwitch(from, to, place, moves);
    addGrowth(from, to, place, moves);
    lessons
        .computeIfAbsent(
            to, any -> new Lessons(ground, person, question, pay, to, place, chance(to)))
        .addFrom(from, similarity(from, to), moves);
    return moves;
  }

  private void addSwitch(int from, int to, int place, List<Move> moves) {
    Field target = ground.field(to);
    double similarity = similarity(from, to);
    if (!canSwitch(from, target, to, similarity)) {
      return;
    }
    Occupation before = from == Person.NO_JOB ? target.occupation() : occupation(from);
    List<Training> courses = ground.licences().courses(before, target.occupation());
    int months = courses.stream().mapToInt(Training::months).sum();
    moves.add(
        new Move(
            place,
            target.level().ordinal(),
            target.hardLicences() | target.registerBit(),
            0,
            0,
            ground.licences().heldIn(target.occupation()),
            new RouteCost(months, months, 0, missedWhileInJob(from, months), chance(to), 0, 1),
            new Switch(similarity, courses)));
  }

  private boolean canSwitch(int from, Field target, int to, double similarity) {
    if (from == Person.NO_JOB) {
      return similarity >= Coverage.ENOUGH && !target.leads();
    }
    Field origin = ground.field(from);
    boolean isClose = similarity > limits.highlyViableSimilarity();
    if (origin.growsTo(to) || (target.leads() && !origin.leads())) {
      return false;
    }
    if (target.register() != null) {
      return origin.sharesRegisterWith(target)
          && (origin.movesTo(to) || (isClose && hasSameUnit(origin, target)));
    }
    if (target.asksDiploma()) {
      return origin.asksDiploma() && isClose;
    }
    boolean isAcademic = target.level().compareTo(EducationLevel.LEVEL_6) >= 0;
    return isClose || origin.movesTo(to) || (!isAcademic && similarity > limits.viableSimilarity());
  }

  private static boolean hasSameUnit(Field one, Field other) {
    return one.occupation().isco().equals(other.occupation().isco());
  }

  private void addGrowth(int from, int to, int place, List<Move> moves) {
    if (from == Person.NO_JOB) {
      return;
    }
    Field origin = ground.field(from);
    Field target = ground.field(to);
    boolean leadsHere = target.leads() && similarity(from, to) > limits.highlyViableSimilarity();
    if (target.register() != null || target.asksDiploma() || !(origin.growsTo(to) || leadsHere)) {
      return;
    }
    EducationLevel usual = target.level();
    addGrowth(from, to, place, usual, EXPERIENCE / 2, moves);
    if (usual.compareTo(EducationLevel.LEVEL_6) < 0) {
      addGrowth(from, to, place, target.levelBelow(), EXPERIENCE, moves);
    }
  }

  private void addGrowth(
      int from, int to, int place, EducationLevel asks, int months, List<Move> moves) {
    Field target = ground.field(to);
    moves.add(
        new Move(
            place,
            asks.ordinal(),
            target.hardLicences(),
            0,
            0,
            ground.licences().heldIn(target.occupation()),
            new RouteCost(months, 0, 0, missedWhileInJob(from, months), chance(to), 0, 1),
            new Growth(months)));
  }

  private int missedWhileInJob(int from, int months) {
    return from == Person.NO_JOB
        ? pay.missedUnpaid(months)
        : pay.missedIn(occupation(from), months);
  }

  /** How akin two occupations are, 0–1; from the start, what the person confirmed counts too. */
  public double similarity(int from, int to) {
    double kinship = from == Person.NO_JOB ? 0 : ground.kinOf(from).similarity(to);
    boolean isStart = from == person.occupation();
    return isStart ? Math.max(kinship, person.covers(to, ground)) : kinship;
  }

  private int chance(int occupation) {
    return chances.computeIfAbsent(
        occupation,
        any ->
            WorkChance.of(occupation(occupation), ground.market(), question.region())
                .chance()
                .ordinal());
  }

  private Occupation occupation(int index) {
    return ground.catalog().occupations().get(index);
  }
}
