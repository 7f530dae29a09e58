package nl.koerswijzer.server.web.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.report.ReportRequest;
import nl.koerswijzer.report.ReportRequest.Goal;
import nl.koerswijzer.report.ReportRequest.Term;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it travels in the form of a profile. The values are:
 *
 * <pre>
 * target   NUMBER:WHEN:OCCUPATION:WORDS   1:2027-03-01:kapper:een eigen stoel   2:later::een hond
 * step     NUMBER:STATE:DAY:WORDS         1:open:2026-12-01:bellen   1:done::brief geschreven
 * </pre>
 *
 * NUMBER ties steps to their target, WHEN is a day, {@code soon} or {@code later}. A value that
 * does not read so is passed over.
 *
 * @param targets in the order in which they were made
 */
public record PlanForm(List<Target> targets) {
  static final String SOON = "soon";
  static final String LATER = "later";

  /** A goal that can be reached within so many months is a short one. */
  static final int SHORT_MONTHS = 6;

  private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
  private static final Pattern TARGET =
      Pattern.compile("([0-9]{1,4}):(" + DAY + "|soon|later):([^:]*):(.+)");
  private static final Pattern STEP =
      Pattern.compile("([0-9]{1,4}):(open|done):(" + DAY + ")?:(.+)");

  /**
   * What the person wants to reach.
   *
   * @param day by which; absent when none was chosen
   * @param later whether it is for later, when there is no day
   * @param occupation id of the occupation that it serves; empty for none
   */
  record Target(
      int number,
      @Nullable LocalDate day,
      boolean later,
      String occupation,
      String text,
      List<Step> steps) {
    Target {
      steps = List.copyOf(steps);
    }

    /** Its field. */
    String value() {
      return number + ":" + when() + ":" + occupation + ":" + text;
    }

    private String when() {
      if (day != null) {
        return day.toString();
      }
      return later ? LATER : SOON;
    }

    Term term(LocalDate today) {
      boolean isLong = day == null ? later : day.isAfter(today.plusMonths(SHORT_MONTHS));
      return isLong ? Term.LONG : Term.SHORT;
    }
  }

  /**
   * What the person will do for a target.
   *
   * @param day by which; absent when none was chosen
   */
  record Step(int target, boolean done, @Nullable LocalDate day, String text) {
    /** Its field. */
    String value() {
      return target + ":" + (done ? "done" : "open") + ":" + (day == null ? "" : day) + ":" + text;
    }
  }

  public PlanForm {
    targets = List.copyOf(targets);
  }

  public static PlanForm of(ProfileForm form) {
    List<Step> steps =
        form.many(ProfileField.STEP).stream().flatMap(value -> step(value).stream()).toList();
    return new PlanForm(
        form.many(ProfileField.TARGET).stream()
            .flatMap(value -> target(value, steps).stream())
            .toList());
  }

  /** The form of a profile with this plan in place of its own. */
  ProfileForm in(ProfileForm form) {
    return form.with(ProfileField.TARGET, targets.stream().map(Target::value).toList())
        .with(
            ProfileField.STEP,
            targets.stream().flatMap(target -> target.steps().stream()).map(Step::value).toList());
  }

  /** The goals of a report. */
  public List<Goal> goals(LocalDate today) {
    return targets.stream()
        .limit(ReportRequest.MAX_GOALS)
        .map(
            target ->
                new Goal(
                    target.text(),
                    target.term(today),
                    target.day(),
                    target.steps().stream()
                        .map(step -> new ReportRequest.Step(step.text(), step.day(), step.done()))
                        .toList()))
        .toList();
  }

  /** With one target more. */
  public PlanForm with(Target added) {
    List<Target> more = new ArrayList<>(targets);
    more.add(added);
    return new PlanForm(more);
  }

  /** A number that no target has yet. */
  int nextNumber() {
    return 1 + targets.stream().mapToInt(Target::number).max().orElse(0);
  }

  private static Optional<Target> target(String value, List<Step> steps) {
    Matcher read = TARGET.matcher(value);
    if (!read.matches()) {
      return Optional.empty();
    }
    int number = Integer.parseInt(read.group(1));
    return Optional.of(
        new Target(
            number,
            PlanDay.iso(read.group(2)).orElse(null),
            read.group(2).equals(LATER),
            read.group(3),
            read.group(4),
            steps.stream().filter(step -> step.target() == number).toList()));
  }

  private static Optional<Step> step(String value) {
    Matcher read = STEP.matcher(value);
    return read.matches()
        ? Optional.of(
            new Step(
                Integer.parseInt(read.group(1)),
                read.group(2).equals("done"),
                Optional.ofNullable(read.group(3)).flatMap(PlanDay::iso).orElse(null),
                read.group(4)))
        : Optional.empty();
  }
}
