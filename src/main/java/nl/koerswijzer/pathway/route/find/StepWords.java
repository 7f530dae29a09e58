package nl.koerswijzer.pathway.route.find;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.part.Levels;
import nl.koerswijzer.model.EntryRule;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.route.LearningWay;
import nl.koerswijzer.pathway.route.Means;
import nl.koerswijzer.pathway.route.Means.Growth;
import nl.koerswijzer.pathway.route.Means.Learning;
import nl.koerswijzer.pathway.route.Means.Switch;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.RoutePay;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.pathway.route.WorkChance;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.pathway.route.step.Person;
import org.jspecify.annotations.Nullable;

/** Says of a step how it is taken, what one earns and why it can be done. */
final class StepWords {
  private final Ground ground;
  private final RouteQuestion question;
  private final RoutePay pay;

  StepWords(Ground ground, RouteQuestion question, RoutePay pay) {
    this.ground = ground;
    this.question = question;
    this.pay = pay;
  }

  RouteStep step(int from, int to, Means means, RouteCost cost) {
    Occupation before = from == Person.NO_JOB ? null : occupation(from);
    Occupation after = occupation(to);
    boolean isPaid = cost.months() == 0 || isPaid(before, means);
    return new RouteStep(
        before,
        after,
        means,
        cost,
        means instanceof Learning learning ? learning.way().hours(learning.training()) : 0,
        isPaid,
        cost.months() == 0 || !isPaid ? null : earned(before, after, means),
        WorkChance.of(after, ground.market(), question.region()),
        reasons(from, to, means));
  }

  private static boolean isPaid(@Nullable Occupation before, Means means) {
    return means instanceof Learning learning
        ? switch (learning.way().pay()) {
          case NONE -> false;
          case OWN_JOB -> before != null;
          case LEARNER -> true;
        }
        : before != null;
  }

  private @Nullable Figure earned(@Nullable Occupation before, Occupation after, Means means) {
    boolean isLearner =
        means instanceof Learning learning && learning.way().pay() == LearningWay.Pay.LEARNER;
    if (isLearner) {
      return pay.ofLearner(after).orElse(null);
    }
    return before == null ? null : pay.of(before).orElse(null);
  }

  private List<Reason> reasons(int from, int to, Means means) {
    List<Reason> reasons = new ArrayList<>();
    switch (means) {
      case Switch job -> addSwitch(from, to, job, reasons);
      case Growth growth ->
          reasons.add(Reason.of("route.growth", new Argument.Amount(growth.months())));
      case Learning learning -> addLearning(to, learning, reasons);
    }
    if (from != Person.NO_JOB) {
      addPayRatio(from, to, reasons);
    }
    return reasons;
  }

  private void addSwitch(int from, int to, Switch job, List<Reason> reasons) {
    boolean isClose = job.similarity() > question.limits().highlyViableSimilarity();
    reasons.add(
        Reason.of(
            from == Person.NO_JOB
                ? "route.switch.profile"
                : isClose ? "route.switch.close" : "route.switch.near",
            new Argument.Amount(Math.rint(100 * job.similarity()) / 100)));
    Integer steps =
        from == Person.NO_JOB
            ? null
            : Levels.steps(ground.field(from).level(), ground.field(to).level());
    if (steps != null && steps < 0) {
      reasons.add(Reason.of("pathway.level.down", new Argument.Amount(-steps)));
    }
    for (Training course : job.certificates()) {
      reasons.add(Reason.of("route.switch.course", new Argument.Name(course.title())));
    }
  }

  private void addLearning(int to, Learning learning, List<Reason> reasons) {
    Training training = learning.training();
    reasons.add(
        Reason.of(
            "route.learn." + learning.way().id(),
            new Argument.Amount(learning.way().hours(training))));
    reasons.add(Reason.of("route.entry", new Argument.Verbatim(training.entry())));
    for (EntryRule rule : training.entryRules()) {
      switch (rule.kind()) {
        case EMPLOYER -> reasons.add(Reason.of("route.entry.employer"));
        case SELECTION -> reasons.add(Reason.of("route.entry.selection"));
        case SUBJECT ->
            reasons.add(
                Reason.of(
                    "route.entry.subject",
                    new Argument.Names(rule.values().stream().map(Text::dutch).toList())));
        case LICENCE, SECTOR, OCCUPATION -> {}
      }
    }
    if (learning.isEntryOpen()) {
      reasons.add(Reason.of("route.entry.diploma"));
    }
    for (Training course : learning.certificates()) {
      reasons.add(Reason.of("route.learn.besides", new Argument.Name(course.title())));
    }
    String register = ground.field(to).register();
    if (register != null && training.grants().contains(register)) {
      reasons.add(Reason.of("route.opens", new Argument.Name(ground.registerTitle(register))));
    }
    if (learning.isForKin()) {
      reasons.add(Reason.of("route.learn.kin"));
    }
  }

  private void addPayRatio(int from, int to, List<Reason> reasons) {
    Figure before = pay.of(occupation(from)).orElse(null);
    Figure after = pay.of(occupation(to)).orElse(null);
    if (before == null || after == null || before.value() == 0) {
      reasons.add(Reason.of("pathway.unknown.pay"));
      return;
    }
    String key = before.stale() || after.stale() ? "route.pay.ratio.old" : "route.pay.ratio";
    reasons.add(
        Reason.of(
            key,
            new Argument.Amount(after.value() / before.value()),
            new Argument.Verbatim(after.indicator().provenance().source()),
            Argument.period(after.indicator().provenance().period())));
  }

  private Occupation occupation(int index) {
    return ground.catalog().occupations().get(index);
  }
}
