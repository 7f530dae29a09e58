package nl.koerswijzer.server.api;

import java.util.List;
import nl.koerswijzer.guidance.route.RouteWords;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.match.Wish;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.gap.Gap;
import nl.koerswijzer.pathway.gap.MissingSkill;
import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.Means;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteAnswer.Blocked;
import nl.koerswijzer.pathway.route.RouteCost;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.pathway.route.WorkChance;
import org.jspecify.annotations.Nullable;

/** Turns routes into the shape of the API. */
final class RouteView {
  private static final int SHOWN = 5;

  private final Views views;
  private final RouteWords said;

  RouteView(Views views, Words words) {
    this.views = views;
    this.said = new RouteWords(words);
  }

  /** The answer to a question for routes to an occupation. */
  record Answer(
      Json.@Nullable Named from,
      Json.Named to,
      List<Json.Reason> assumptions,
      String payUnit,
      List<Way> routes,
      @Nullable Obstruction blocked,
      Lack gap) {}

  /** The answer to a question without a goal. */
  record Growth(
      Json.@Nullable Named from,
      List<Json.Reason> assumptions,
      List<Reach> reaches,
      List<Opening> levels,
      List<Opening> trainings,
      List<Opening> skills) {}

  /** What can be reached within a time. */
  record Reach(String within, int months, int total, List<Step> steps) {}

  /** What a level, a training or a skill opens. */
  record Opening(
      @Nullable String level,
      Json.@Nullable Training training,
      Json.@Nullable Named skill,
      int total,
      List<Json.Named> occupations) {}

  /** What is missing, and which trainings teach it. */
  record Lack(
      boolean regulated,
      List<Json.Named> legal,
      double covered,
      List<Missing> missing,
      List<Set> sets,
      List<Json.Named> uncovered) {}

  /** A skill that is missing. */
  record Missing(
      Json.Named skill,
      double share,
      int level,
      int confirmed,
      boolean likely,
      String where,
      List<Json.Named> trainings) {}

  /** Trainings that together teach what is missing. */
  record Set(List<Json.Named> trainings, int hours) {}

  /** One route. */
  record Way(List<String> merits, Cost cost, boolean paid, String summary, List<Step> steps) {}

  /** What a route or a step costs. */
  record Cost(
      int months,
      int trainingMonths,
      int monthsToFirstPay,
      int missedPay,
      String chance,
      int hurdles,
      int steps) {}

  /** One step. */
  record Step(
      Json.@Nullable Named from,
      Json.Named to,
      String means,
      String label,
      Json.@Nullable Training training,
      @Nullable String way,
      int hoursPerWeek,
      Cost cost,
      boolean paid,
      Json.@Nullable Figure pay,
      @Nullable Integer monthlyPay,
      Json.@Nullable Figure market,
      List<Json.Reason> reasons) {}

  /** Why there is no route. */
  record Obstruction(
      Json.Reason reason,
      List<Json.Wish> conditions,
      @Nullable Way nearest,
      Json.@Nullable Named nearestTo) {}

  Growth of(GrowthMap map) {
    return new Growth(
        map.from() == null ? null : views.named(map.from()),
        views.reasons(map.assumptions()),
        map.reaches().stream()
            .map(
                reach ->
                    new Reach(
                        Words.id(reach.within()),
                        reach.within().months(),
                        reach.total(),
                        reach.steps().stream().map(this::step).toList()))
            .toList(),
        map.levels().stream()
            .map(
                opening ->
                    new Opening(
                        opening.level().code(),
                        null,
                        null,
                        opening.total(),
                        named(opening.examples())))
            .toList(),
        map.trainings().stream()
            .map(
                opening ->
                    new Opening(
                        null,
                        views.training(opening.training()),
                        null,
                        opening.opened().size(),
                        named(opening.opened())))
            .toList(),
        map.skills().stream()
            .map(
                opening ->
                    new Opening(
                        null,
                        null,
                        views.named(opening.skill()),
                        opening.opened().size(),
                        named(opening.opened())))
            .toList());
  }

  private List<Json.Named> named(List<Occupation> occupations) {
    return occupations.stream().map(views::named).toList();
  }

  private List<Json.Named> trainings(List<Training> trainings) {
    return trainings.stream().map(views::named).toList();
  }

  private Lack lack(Gap gap) {
    return new Lack(
        gap.isRegulated(),
        trainings(gap.legal()),
        gap.covered(),
        gap.missing().stream().map(this::missing).toList(),
        gap.sets().stream().map(set -> new Set(trainings(set.trainings()), set.hours())).toList(),
        gap.uncovered().stream().map(missing -> views.named(missing.skill())).toList());
  }

  private Missing missing(MissingSkill missing) {
    return new Missing(
        views.named(missing.skill()),
        missing.share(),
        missing.level(),
        missing.confirmed(),
        missing.isLikely(),
        Words.id(missing.where()),
        trainings(missing.trainings().stream().limit(SHOWN).toList()));
  }

  Answer of(RouteAnswer answer, Gap gap) {
    return new Answer(
        answer.from() == null ? null : views.named(answer.from()),
        views.named(answer.to()),
        views.reasons(answer.assumptions()),
        answer.countsEuros() ? "EUR" : "months",
        answer.routes().stream().map(this::way).toList(),
        answer.blocked() == null ? null : obstruction(answer.blocked()),
        lack(gap));
  }

  private Obstruction obstruction(Blocked blocked) {
    return new Obstruction(
        views.reason(blocked.reason()),
        blocked.conditions().stream().map(this::wish).toList(),
        blocked.nearest() == null ? null : way(blocked.nearest()),
        blocked.nearestTo() == null ? null : views.named(blocked.nearestTo()));
  }

  private Json.Wish wish(Wish wish) {
    return new Json.Wish(wish.field(), wish.value(), views.reason(wish.reason()));
  }

  private Way way(Route route) {
    return new Way(
        route.merits().stream().map(Words::id).toList(),
        cost(route.cost()),
        route.isPaidAllTheWay(),
        said.summary(route),
        route.steps().stream().map(this::step).toList());
  }

  private static Cost cost(RouteCost cost) {
    return new Cost(
        cost.months(),
        cost.trainingMonths(),
        cost.waitForPay(),
        cost.missedPay(),
        Words.id(WorkChance.values()[cost.chance()]),
        cost.hurdles(),
        cost.steps());
  }

  private Step step(RouteStep step) {
    Means means = step.means();
    Means.Learning learning = means instanceof Means.Learning known ? known : null;
    return new Step(
        step.from() == null ? null : views.named(step.from()),
        views.named(step.to()),
        kind(means),
        said.means(step),
        learning == null ? null : views.training(learning.training()),
        learning == null ? null : learning.way().id(),
        step.hoursPerWeek(),
        cost(step.cost()),
        step.isPaid(),
        step.pay() == null ? null : views.figure(step.pay()),
        step.monthlyPay().orElse(null),
        step.chance().figure() == null ? null : views.figure(step.chance().figure()),
        views.reasons(step.reasons()));
  }

  private static String kind(Means means) {
    return switch (means) {
      case Means.Switch job -> "switch";
      case Means.Growth growth -> "growth";
      case Means.Learning learning -> "training";
    };
  }
}
