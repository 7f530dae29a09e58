package nl.koerswijzer.pathway.route.step;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.route.LearningWay;
import nl.koerswijzer.pathway.route.LearningWay.Pay;
import nl.koerswijzer.pathway.route.Means.Learning;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.RoutePay;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.step.TrainingOffers.Offer;
import org.jspecify.annotations.Nullable;

/**
 * The steps of learning that lead to one occupation. What does not hang on where one stands is
 * worked out once.
 *
 * <p>A training that gives a level may stay one below what is usual in the work, except where a
 * diploma must be there. One that gives no level is enough when it opens the register or licence
 * that is asked, or when the work before is akin, or when that work and the training together give
 * half of the essential skills.
 */
final class Lessons {
  private final Ground ground;
  private final Person person;
  private final RouteQuestion question;
  private final RoutePay pay;
  private final int to;
  private final int place;
  private final Field target;
  private final int chance;
  private final List<Lesson> lessons = new ArrayList<>();

  /**
   * A way to take a training.
   *
   * @param isEnough whether who finished it can do the work, whatever they did before
   * @param move the step of somebody without a job
   */
  private record Lesson(Learning learning, boolean isEnough, Move move) {}

  /**
   * @param to index of the occupation that they lead to
   * @param place its place in the graph
   * @param chance of work in it, as in {@link RouteCost}
   */
  Lessons(
      Ground ground,
      Person person,
      RouteQuestion question,
      RoutePay pay,
      int to,
      int place,
      int chance) {
    this.ground = ground;
    this.person = person;
    this.question = question;
    this.pay = pay;
    this.to = to;
    this.place = place;
    this.chance = chance;
    target = ground.field(to);
    ground.offers().leadingTo(to).forEach(this::add);
  }

  private void add(Offer offer) {
    Training training = offer.training();
    Licences licences = ground.licences();
    boolean opens = opensWhatIsAsked(training);
    boolean isLicence = training.level() == null && opens;
    long hard = isLicence ? 0 : target.hardLicences();
    long asks = (hard | target.registerBit()) & ~licences.bits(training.grants());
    if (target.register() != null && asks != 0 && offer.isForKin()) {
      return;
    }
    List<Training> besides =
        isLicence ? licences.besides(training, target.occupation()) : List.of();
    for (String id : training.ways()) {
      LearningWay way = LearningWay.withId(id).orElse(null);
      if (way != null && question.conditions().allowsHours(way.fewestHours(training))) {
        add(new Learning(training, way, offer.isForKin(), false, besides), asks, opens);
      }
    }
  }

  private boolean opensWhatIsAsked(Training training) {
    long asked = target.hardLicences() | target.registerBit();
    return (asked & ground.licences().bits(training.grants())) != 0;
  }

  /** Where the entry depends on the sort of diploma, a surer lesson and a less sure one. */
  private void add(Learning learning, long asks, boolean opens) {
    boolean isEnough = learning.training().level() != null || opens;
    int asksLevel = asksLevel(learning.training());
    if (!dependsOnDiploma(learning.training())) {
      lessons.add(new Lesson(learning, isEnough, move(learning, asks, asksLevel)));
      return;
    }
    int surely = Math.max(asksLevel, EducationLevel.LEVEL_3.ordinal());
    lessons.add(new Lesson(learning, isEnough, move(learning, asks, surely)));
    Learning open = learning.withOpenEntry();
    lessons.add(new Lesson(open, isEnough, move(open, asks, asksLevel)));
  }

  /**
   * Whether the level alone does not tell if one may start: to level 4 of vocational education
   * leads level 2 of general education (vmbo) and not level 2 of vocational education.
   */
  private static boolean dependsOnDiploma(Training training) {
    return training.kind().equals("mbo")
        && training.level() == EducationLevel.LEVEL_4
        && training.entryLevel() == EducationLevel.LEVEL_2;
  }

  /**
   * The level to start with: what the training asks, and unless it opens the register itself so
   * much that the work asks no more than one level above what one then has; no level above where a
   * diploma must be there.
   */
  private int asksLevel(Training training) {
    int entry = ordinal(training.entryLevel());
    boolean opensRegister =
        target.register() != null && training.grants().contains(target.register());
    EducationLevel enough = target.asksDiploma() ? target.level() : target.levelBelow();
    boolean givesEnough = ordinal(training.level()) >= enough.ordinal();
    return givesEnough || opensRegister ? entry : Math.max(entry, enough.ordinal());
  }

  private Move move(Learning learning, long asks, int asksLevel) {
    Training training = learning.training();
    Licences licences = ground.licences();
    int months = learning.months();
    boolean isLearner = learning.way().pay() == Pay.LEARNER;
    RouteCost cost =
        new RouteCost(
            months,
            months,
            isLearner ? 0 : months,
            isLearner ? pay.missedLearning(target.occupation(), months) : pay.missedUnpaid(months),
            chance,
            hurdles(learning),
            1);
    return new Move(
        place,
        asksLevel,
        asks,
        licences.bits(Licences.asked(training)),
        ordinal(training.level()),
        licences.bits(training.grants()) | licences.heldIn(target.occupation()),
        cost,
        learning);
  }

  private static int hurdles(Learning learning) {
    Training training = learning.training();
    boolean needsEmployer =
        learning.way().pay() == Pay.LEARNER || asks(training, EntryRule.Kind.EMPLOYER);
    return (needsEmployer ? 1 : 0)
        + (asks(training, EntryRule.Kind.SELECTION) ? 1 : 0)
        + (learning.isEntryOpen() ? 1 : 0);
  }

  private static boolean asks(Training training, EntryRule.Kind kind) {
    return training.entryRules().stream().anyMatch(rule -> rule.kind() == kind);
  }

  /**
   * Adds the steps that can be taken from an occupation.
   *
   * @param from index, {@link Person#NO_JOB} for a person without work
   * @param similarity how akin the two are, 0–1
   */
  void addFrom(int from, double similarity, List<Move> moves) {
    boolean isAkin = similarity > question.limits().viableSimilarity();
    for (Lesson lesson : lessons) {
      Training training = lesson.learning().training();
      if (canEnter(from, training)
          && (lesson.isEnough() || isAkin || coverageAfter(from, training) >= Coverage.ENOUGH)) {
        moves.add(from == Person.NO_JOB ? lesson.move() : besideJob(from, lesson));
      }
    }
  }

  private boolean canEnter(int from, Training training) {
    for (EntryRule rule : training.entryRules()) {
      boolean isMet =
          switch (rule.kind()) {
            case SECTOR -> from != Person.NO_JOB && ground.field(from).isInSectorOf(rule.values());
            case OCCUPATION -> from != Person.NO_JOB && isAmong(from, rule);
            case LICENCE, SUBJECT, EMPLOYER, SELECTION -> true;
          };
      if (!isMet) {
        return false;
      }
    }
    return true;
  }

  private boolean isAmong(int from, EntryRule rule) {
    Catalog catalog = ground.catalog();
    return rule.values().stream()
        .mapToInt(catalog::occupationIndex)
        .anyMatch(
            named ->
                named == from
                    || (named >= 0 && occupation(named).isco().equals(occupation(from).isco())));
  }

  private double coverageAfter(int from, Training training) {
    Catalog catalog = ground.catalog();
    int[] before = from == Person.NO_JOB ? new int[0] : catalog.essentialSkills(from);
    List<Integer> taught = training.skills().stream().map(catalog::skillIndex).toList();
    return Coverage.of(
        catalog.essentialSkills(to),
        skill ->
            Arrays.binarySearch(before, skill) >= 0
                || taught.contains(skill)
                || person.skills().contains(skill),
        ground.space());
  }

  /** With a job one keeps its pay where the way of learning leaves room for it. */
  private Move besideJob(int from, Lesson lesson) {
    if (lesson.learning().way().pay() != Pay.OWN_JOB) {
      return lesson.move();
    }
    RouteCost cost = lesson.move().cost();
    return lesson.move().withCost(cost.paid(pay.missedIn(occupation(from), cost.months())));
  }

  private Occupation occupation(int index) {
    return ground.catalog().occupations().get(index);
  }

  private static int ordinal(@Nullable EducationLevel level) {
    return level == null ? 0 : level.ordinal();
  }
}
