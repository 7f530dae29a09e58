package nl.koerswijzer.server.web.decide;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.guidance.route.RouteWords;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.server.web.decide.PlanForm.Step;
import nl.koerswijzer.server.web.decide.PlanForm.Target;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.match.RoutePages;
import nl.koerswijzer.server.web.page.NamedOccupation;
import nl.koerswijzer.server.web.page.Visit;

/** A route or a training that somebody takes over into the plan, with days counted from today. */
final class PlannedRoute {
  /** Name of the button that takes over the route whose place in the list it sends, from 0. */
  static final String TAKE_ROUTE = "takeRoute";

  /** Name of the button that takes over a training. */
  static final String TAKE_TRAINING = "takeTraining";

  private final Visit visit;
  private final Deciding deciding;
  private final LocalDate today;

  PlannedRoute(Visit visit, Deciding deciding) {
    this.visit = visit;
    this.deciding = deciding;
    this.today = visit.guidance().knowledge().today();
  }

  /** What the button for a training sends. */
  static String training(Occupation occupation, Training training) {
    return occupation.id() + ":" + training.id();
  }

  /** The goal that was asked for; empty when none was, or it is not known. */
  Optional<Target> target(int number) {
    String route = ProfileForm.field(visit.context(), TAKE_ROUTE, 2);
    return route.matches("[0-9]{1,2}") ? route(number, Integer.parseInt(route)) : training(number);
  }

  private Optional<Target> route(int number, int place) {
    String to = ProfileForm.field(visit.context(), "to", ProfileForm.MAX_FIELD);
    ClientProfile profile = deciding.told().profile();
    if (to.isEmpty() || profile == null) {
      return Optional.empty();
    }
    return NamedOccupation.of(visit, to)
        .flatMap(
            goal ->
                RoutePages.shown(visit, profile, goal).stream()
                    .skip(place)
                    .findFirst()
                    .map(route -> target(number, goal, route)));
  }

  private Target target(int number, Occupation goal, Route route) {
    RouteWords words = new RouteWords(visit.words());
    List<Step> steps = new ArrayList<>();
    int months = 0;
    for (RouteStep step : route.steps()) {
      months += step.cost().months();
      steps.add(new Step(number, false, after(months), words.means(step)));
    }
    return new Target(
        number,
        after(months),
        false,
        goal.id(),
        visit.say("plan.route.goal", goal.title().in(visit.language())),
        steps);
  }

  private Optional<Target> training(int number) {
    String[] sent =
        ProfileForm.field(visit.context(), TAKE_TRAINING, 2 * ProfileForm.MAX_FIELD).split(":", 2);
    return visit
        .guidance()
        .knowledge()
        .catalog()
        .occupation(sent[0])
        .flatMap(
            occupation ->
                visit.guidance().trainings().leadingTo(occupation).stream()
                    .filter(training -> training.id().equals(sent[sent.length - 1]))
                    .findFirst()
                    .map(training -> target(number, occupation, training)));
  }

  private Target target(int number, Occupation occupation, Training training) {
    return new Target(
        number,
        after(Math.max(1, training.months())),
        false,
        occupation.id(),
        visit.say("plan.training.goal", training.title().in(visit.language())),
        List.of(
            new Step(number, false, null, visit.say("plan.training.ask")),
            new Step(number, false, null, visit.say("plan.training.pay"))));
  }

  /** The day so many months from today; a switch that takes no time still takes a month. */
  private LocalDate after(int months) {
    return today.plusMonths(Math.max(1, months));
  }
}
