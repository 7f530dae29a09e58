package nl.koerswijzer.guidance.route;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.gap.Gap;
import nl.koerswijzer.pathway.gap.MissingSkill;
import nl.koerswijzer.pathway.gap.TrainingSet;
import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.Means.Growth;
import nl.koerswijzer.pathway.route.Means.Learning;
import nl.koerswijzer.pathway.route.Means.Switch;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteAnswer.Blocked;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.RouteStep;

/** How routes are said in a language; the same words on every face. */
public final class RouteWords {
  private final Words words;

  public RouteWords(Words words) {
    this.words = words;
  }

  /** In what a route is the best, such as "snelst, minste school"; empty when in nothing. */
  public String merits(Route route) {
    return route.merits().stream()
        .map(merit -> words.of("route.merit", merit))
        .collect(Collectors.joining(", "));
  }

  /** How long a route takes, how much of it is school and how long there is no pay. */
  public String summary(Route route) {
    RouteCost cost = route.cost();
    return text(
        "route.summary", months(cost.months()), months(cost.trainingMonths()), payAlong(route));
  }

  /** Whether one has pay along the way, or how long not. */
  public String payAlong(Route route) {
    if (route.isPaidAllTheWay()) {
      return text("route.paid-throughout");
    }
    int months =
        route.steps().stream()
            .filter(step -> !step.isPaid())
            .mapToInt(step -> step.cost().months())
            .sum();
    return text("route.unpaid", months(months));
  }

  /** What one does in a step. */
  public String means(RouteStep step) {
    return switch (step.means()) {
      case Switch job -> text("route.means.switch", title(step.to()));
      case Growth growth -> text("route.means.growth", title(step.to()));
      case Learning learning -> learning(learning);
    };
  }

  private String learning(Learning learning) {
    Training training = learning.training();
    return text(
        "route.means.learning",
        training.title().in(words.language()),
        kind(training),
        text("route.way." + learning.way().id()));
  }

  /** A training with its kind and how long it takes. */
  public String training(Training training) {
    return text(
        "route.training",
        training.title().in(words.language()),
        kind(training),
        months(training.months()));
  }

  /** The kind of training, with its level where that tells the kinds apart. */
  private String kind(Training training) {
    EducationLevel level = training.level();
    return text("route.kind." + training.kind(), level == null ? "" : level.code());
  }

  /** How long a step takes. */
  public String duration(RouteStep step) {
    return months(step.cost().months());
  }

  /** A number of months, such as "2 jaar" or "geen". */
  public String months(int months) {
    return text("route.months", months);
  }

  /** What one earns during a step. */
  public String pay(RouteStep step) {
    if (step.cost().months() == 0) {
      return text("route.pay.at-once");
    }
    if (!step.isPaid()) {
      return text("route.pay.none");
    }
    return step.monthlyPay()
        .map(
            euros ->
                text(
                    isStale(step) ? "route.pay.monthly.old" : "route.pay.monthly",
                    euros,
                    period(step)))
        .orElseGet(() -> text("route.pay.unknown"));
  }

  private static boolean isStale(RouteStep step) {
    return step.pay() != null && step.pay().stale();
  }

  private static String period(RouteStep step) {
    return step.pay() == null ? "" : step.pay().indicator().provenance().period();
  }

  /** How easily one finds work after a step. */
  public String chance(RouteStep step) {
    return words.of("route.chance", step.chance().chance());
  }

  /** How easily one finds work after the step of a route where that is hardest. */
  public String worstChance(Route route) {
    return route.steps().stream()
        .max(Comparator.comparing(step -> step.chance().chance()))
        .map(this::chance)
        .orElse("");
  }

  /** How soon what can be reached can be reached, and how much that is. */
  public String reach(GrowthMap.Reach reach) {
    return text("route.reach." + Words.id(reach.within()), reach.total());
  }

  /** What a level opens. */
  public String opening(GrowthMap.LevelOpening opening) {
    return text("route.opens.level", words.level(opening.level()), opening.total());
  }

  /** What a training opens. */
  public String opening(GrowthMap.TrainingOpening opening) {
    Training training = opening.training();
    return text(
        "route.opens.training",
        training.title().in(words.language()),
        kind(training),
        months(training.months()),
        opening.opened().size());
  }

  /** What a skill opens. */
  public String opening(GrowthMap.SkillOpening opening) {
    return text(
        "route.opens.skill", opening.skill().title().in(words.language()), opening.opened().size());
  }

  /** How much of what is needed was confirmed, and whether the law asks more than skills. */
  public String gap(Gap gap) {
    String covered = text("route.gap", gap.covered(), gap.missing().size());
    return gap.isRegulated() ? covered + " " + text("route.gap.regulated") : covered;
  }

  /** A skill that is missing, and how it can be learnt. */
  public String missing(MissingSkill missing) {
    String how =
        switch (missing.where()) {
          case WORK -> text("route.gap.at-work");
          case QUALIFICATION -> text("route.gap.qualification");
          case COURSE ->
              text(
                  "route.gap.training",
                  missing.trainings().getFirst().title().in(words.language()));
        };
    String likely = missing.isLikely() ? " " + text("route.gap.likely") : "";
    return missing.skill().title().in(words.language()) + ": " + how + likely;
  }

  /** Trainings that together teach what is missing. */
  public String set(TrainingSet set) {
    return text(
        "route.gap.set",
        set.trainings().stream()
            .map(training -> training.title().in(words.language()))
            .collect(Collectors.joining(" + ")),
        set.hours());
  }

  /** Why there is no route: in one sentence, and each condition that stands in the way. */
  public List<String> obstacles(Blocked blocked) {
    return reasons(
        Stream.concat(Stream.of(blocked.reason()), blocked.conditions().stream().map(Wish::reason))
            .toList());
  }

  public List<String> reasons(List<Reason> reasons) {
    return reasons.stream().map(reason -> words.messages().text(words.language(), reason)).toList();
  }

  private String title(Occupation occupation) {
    return occupation.title().in(words.language());
  }

  private String text(String key, Object... arguments) {
    return words.messages().text(words.language(), key, arguments);
  }
}
