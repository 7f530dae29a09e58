package nl.koerswijzer.pathway.route;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.pathway.route.Means.Growth;
import nl.koerswijzer.pathway.route.Means.Learning;
import nl.koerswijzer.pathway.route.Means.Switch;
import nl.koerswijzer.pathway.route.TrainingOffers.Offer;
import org.jspecify.annotations.Nullable;

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
 *   <li><em>Learning</em>: a training leads to it and can be entered. A training that gives a level
 *       may stay one below what is usual in the work, except where a diploma must be there. One
 *       that gives no level is enough when it opens the register or licence that is asked, or when
 *       the work before and the training together give half of the essential skills.
 * </ul>
 */
final class Steps {
  private static final int EXPERIENCE = 24;
  private static final double ENOUGH_SKILLS = 0.5;

  private final Ground ground;
  private final Person person;
  private final RouteConditions conditions;
  private final TransitionLimits limits;
  private final RoutePay pay;
  private final @Nullable String region;
  private final Map<Integer, Integer> chances = new HashMap<>();

  Steps(Ground ground, Person person, RouteQuestion question, RoutePay pay) {
    this.ground = ground;
    this.person = person;
    this.conditions = question.conditions();
    this.limits = question.limits();
    this.region = question.region();
    this.pay = pay;
  }

  /**
   * The steps from one occupation to another, in a fixed order.
   *
   * @param from index, {@link Person#NO_JOB} for a person without work
   * @param place the place in the graph of the occupation that they lead to
   */
  List<Move> between(int from, int to, int place) {
    List<Move> moves = new ArrayList<>();
    if (!conditions.allows(to)) {
      return moves;
    }
    addSwitch(from, to, place, moves);
    addGrowth(from, to, place, moves);
    for (Offer offer : ground.offers().leadingTo(to)) {
      addLearning(from, to, place, offer, moves);
    }
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
            target.hardLicences() | registerBit(target),
            0,
            0,
            ground.licences().heldIn(target.occupation()),
            new RouteCost(months, months, 0, missedWhileInJob(from, months), chance(to), 0, 1),
            new Switch(similarity, courses)));
  }

  private boolean canSwitch(int from, Field target, int to, double similarity) {
    if (from == Person.NO_JOB) {
      return similarity >= ENOUGH_SKILLS && !target.leads();
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
      addGrowth(from, to, place, oneBelow(usual), EXPERIENCE, moves);
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

  private static EducationLevel oneBelow(EducationLevel level) {
    int below = level == EducationLevel.LEVEL_5 ? 2 : 1;
    return EducationLevel.values()[Math.max(0, level.ordinal() - below)];
  }

  private void addLearning(int from, int to, int place, Offer offer, List<Move> moves) {
    Training training = offer.training();
    Field target = ground.field(to);
    if (!canEnter(from, training) || !leadsFar(from, target, to, training)) {
      return;
    }
    Licences licences = ground.licences();
    boolean isLicence = training.level() == null && opensWhatIsAsked(training, target);
    List<Training> besides =
        isLicence ? licences.besides(training, target.occupation()) : List.of();
    long hard = isLicence ? 0 : target.hardLicences();
    long asks = (hard | registerBit(target)) & ~licences.bits(training.grants());
    if (target.register() != null && asks != 0 && offer.isForKin()) {
      return;
    }
    for (String id : training.ways()) {
      LearningWay way = LearningWay.withId(id).orElse(null);
      if (way != null && conditions.allowsHours(way.fewestHours(training))) {
        Learning learning = new Learning(training, way, offer.isForKin(), false, besides);
        addLearning(from, to, place, learning, asks, moves);
      }
    }
  }

  /** A move; where the entry depends on the sort of diploma, a surer and a less sure one. */
  private void addLearning(
      int from, int to, int place, Learning learning, long asks, List<Move> moves) {
    int asksLevel = asksLevel(learning.training(), ground.field(to));
    if (!dependsOnDiploma(learning.training())) {
      moves.add(move(from, to, place, learning, asks, asksLevel));
      return;
    }
    int surely = Math.max(asksLevel, EducationLevel.LEVEL_3.ordinal());
    moves.add(move(from, to, place, learning, asks, surely));
    Learning open =
        new Learning(
            learning.training(),
            learning.way(),
            learning.isForKin(),
            true,
            learning.certificates());
    moves.add(move(from, to, place, open, asks, asksLevel));
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

  private Move move(int from, int to, int place, Learning learning, long asks, int asksLevel) {
    Training training = learning.training();
    Licences licences = ground.licences();
    return new Move(
        place,
        asksLevel,
        asks,
        licences.bits(Licences.asked(training)),
        ordinal(training.level()),
        licences.bits(training.grants()) | licences.heldIn(occupation(to)),
        cost(from, to, learning),
        learning);
  }

  private boolean canEnter(int from, Training training) {
    return training.entryRules().stream()
        .allMatch(
            rule ->
                switch (rule.kind()) {
                  case SECTOR ->
                      from != Person.NO_JOB && ground.field(from).isInSectorOf(rule.values());
                  case OCCUPATION -> from != Person.NO_JOB && isAmong(from, rule);
                  case LICENCE, SUBJECT, EMPLOYER, SELECTION -> true;
                });
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

  /** Whether who finished the training can do the work, the level of before left aside. */
  private boolean leadsFar(int from, Field target, int to, Training training) {
    EducationLevel given = training.level();
    if (given != null) {
      return true;
    }
    return opensWhatIsAsked(training, target)
        || similarity(from, to) > limits.viableSimilarity()
        || coverageAfter(from, to, training) >= ENOUGH_SKILLS;
  }

  private boolean opensWhatIsAsked(Training training, Field target) {
    long asked = target.hardLicences() | registerBit(target);
    return asked != 0 && (asked & ground.licences().bits(training.grants())) != 0;
  }

  private double coverageAfter(int from, int to, Training training) {
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

  /**
   * The level to start with: what the training asks, and unless it opens the register itself so
   * much that the work asks no more than one level above what one then has; no level above where a
   * diploma must be there.
   */
  private int asksLevel(Training training, Field target) {
    int entry = ordinal(training.entryLevel());
    EducationLevel usual = target.level();
    boolean opensRegister =
        target.register() != null && training.grants().contains(target.register());
    EducationLevel enough = target.asksDiploma() ? usual : oneBelow(usual);
    boolean givesEnough = ordinal(training.level()) >= enough.ordinal();
    return givesEnough || opensRegister ? entry : Math.max(entry, enough.ordinal());
  }

  private RouteCost cost(int from, int to, Learning learning) {
    LearningWay way = learning.way();
    int besides = learning.certificates().stream().mapToInt(Training::months).sum();
    int months = learning.training().months() + besides;
    boolean isPaid =
        switch (way.pay()) {
          case NONE -> false;
          case OWN_JOB -> from != Person.NO_JOB;
          case LEARNER -> true;
        };
    int missed =
        !isPaid
            ? pay.missedUnpaid(months)
            : way.pay() == LearningWay.Pay.LEARNER
                ? pay.missedLearning(occupation(to), months)
                : pay.missedIn(occupation(from), months);
    return new RouteCost(
        months, months, isPaid ? 0 : months, missed, chance(to), hurdles(learning), 1);
  }

  private static int hurdles(Learning learning) {
    Training training = learning.training();
    boolean needsEmployer =
        learning.way().pay() == LearningWay.Pay.LEARNER || asks(training, EntryRule.Kind.EMPLOYER);
    return (needsEmployer ? 1 : 0)
        + (asks(training, EntryRule.Kind.SELECTION) ? 1 : 0)
        + (learning.isEntryOpen() ? 1 : 0);
  }

  private static boolean asks(Training training, EntryRule.Kind kind) {
    return training.entryRules().stream().anyMatch(rule -> rule.kind() == kind);
  }

  private int missedWhileInJob(int from, int months) {
    return from == Person.NO_JOB
        ? pay.missedUnpaid(months)
        : pay.missedIn(occupation(from), months);
  }

  /** How akin two occupations are, 0–1; from the start, what the person confirmed counts too. */
  double similarity(int from, int to) {
    double kinship = from == Person.NO_JOB ? 0 : ground.kinOf(from).similarity(to);
    boolean isStart = from == person.occupation();
    return isStart ? Math.max(kinship, person.covers(to, ground)) : kinship;
  }

  private long registerBit(Field target) {
    String register = target.register();
    return register == null ? 0 : ground.licences().bits(List.of(register));
  }

  private int chance(int occupation) {
    return chances.computeIfAbsent(
        occupation,
        any -> WorkChance.of(occupation(occupation), ground.market(), region).chance().ordinal());
  }

  private Occupation occupation(int index) {
    return ground.catalog().occupations().get(index);
  }

  private static int ordinal(@Nullable EducationLevel level) {
    return level == null ? 0 : level.ordinal();
  }
}
