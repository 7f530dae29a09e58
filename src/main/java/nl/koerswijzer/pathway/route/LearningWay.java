package nl.koerswijzer.pathway.route;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.koerswijzer.model.Training;
import org.jspecify.annotations.Nullable;

/** How one learns, and what that means for pay and hours. The hours are our own judgement. */
public enum LearningWay {
  /** At a school for vocational education, with work placements. */
  BOL(Pay.NONE),
  /** A job as a learner, with a day of school a week. */
  BBL(Pay.LEARNER),
  /** At a university or college by day. */
  FULLTIME(Pay.NONE),
  /** In evenings and weekends, beside a job. */
  PARTTIME(Pay.OWN_JOB),
  /** A job in the field and study beside it. */
  DUAL(Pay.LEARNER),
  /** From home, beside a job. */
  ONLINE(Pay.OWN_JOB),
  /** A course beside a job. */
  COURSE(Pay.OWN_JOB);

  /** Hours a week that schooling by day fills at most, so that a job no longer fits beside it. */
  private static final int SCHOOL_HOURS = 32;

  /** Fewest hours a week for which an employer takes a learner on. */
  private static final int LEARNER_HOURS = 24;

  /** Hours a week that studying beside a job takes at most. */
  private static final int EVENING_HOURS = 20;

  private static final int USUAL_COURSE_HOURS = 8;

  private static final Map<String, LearningWay> BY_ID =
      Arrays.stream(values()).collect(Collectors.toMap(LearningWay::id, way -> way));

  private final Pay pay;

  LearningWay(Pay pay) {
    this.pay = pay;
  }

  /** Who pays while one learns. */
  public enum Pay {
    NONE,
    OWN_JOB,
    LEARNER
  }

  public Pay pay() {
    return pay;
  }

  /** Hours a week for learning; with a learner's job the hours of the job count too. */
  public int hours(Training training) {
    Integer known = training.hoursPerWeek();
    return switch (pay) {
      case NONE -> Math.min(SCHOOL_HOURS, known == null ? SCHOOL_HOURS : known);
      case LEARNER -> Math.max(LEARNER_HOURS, Math.min(SCHOOL_HOURS, orZero(known)));
      case OWN_JOB -> Math.min(EVENING_HOURS, known == null ? USUAL_COURSE_HOURS : known);
    };
  }

  /** Hours a week below which it cannot be done. */
  public int fewestHours(Training training) {
    return pay == Pay.LEARNER ? LEARNER_HOURS : hours(training);
  }

  private static int orZero(@Nullable Integer hours) {
    return hours == null ? 0 : hours;
  }

  /** The id as in the data, such as {@code bbl}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<LearningWay> withId(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }
}
