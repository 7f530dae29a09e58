package nl.koerswijzer.server.web.match;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.route.RouteWords;
import nl.koerswijzer.guidance.route.Routes.Asked;
import nl.koerswijzer.model.ClientProfile;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.model.InvalidInputException.Violation;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteAnswer.Blocked;
import nl.koerswijzer.pathway.route.RouteStep;
import nl.koerswijzer.server.web.form.FormReading;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.match.RoutePage.Growth;
import nl.koerswijzer.server.web.match.RoutePage.Line;
import nl.koerswijzer.server.web.match.RoutePage.Opening;
import nl.koerswijzer.server.web.match.RoutePage.Reach;
import nl.koerswijzer.server.web.match.RoutePage.Step;
import nl.koerswijzer.server.web.match.RoutePage.Ways;
import nl.koerswijzer.server.web.page.Link;
import nl.koerswijzer.server.web.page.NamedOccupation;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import nl.koerswijzer.server.web.picture.RouteBar;
import nl.koerswijzer.server.web.self.ProfilePage.FieldError;
import nl.koerswijzer.server.web.self.ProfilePages;
import org.jspecify.annotations.Nullable;

/** The ways to a profession. */
public final class RoutePages {
  public static final String PATH = "/route";

  private static final String TEMPLATE = "route.jte";
  private static final int INVALID = 400;
  private static final int MAX_FIELD = 200;
  private static final int SHOWN = 6;
  private static final Set<ProfileField> ASKED_HERE =
      EnumSet.of(
          ProfileField.OCCUPATION, ProfileField.LEVEL, ProfileField.HOURS_MAX, ProfileField.MONTHS);

  private RoutePages() {}

  /** What was filled in. */
  private record Filled(ProfileForm form, String to) {
    static Filled of(Visit visit) {
      String to = visit.context().formParam("to");
      String stripped = to == null ? "" : to.strip();
      return new Filled(
          ProfileForm.of(visit.context()),
          stripped.substring(0, Math.min(MAX_FIELD, stripped.length())));
    }
  }

  /** What the page says besides the form. */
  private record Said(
      List<FieldError> errors,
      List<String> readings,
      @Nullable Ways ways,
      @Nullable Growth growth) {
    static final Said NOTHING = new Said(List.of(), List.of(), null, null);
  }

  /** The form, with the goal that a card names. */
  public static Page empty(Visit visit) {
    String id = visit.query().text("naar", MAX_FIELD);
    visit.query().finish();
    String to =
        id == null ? "" : visit.guidance().occupations().require(id).title().in(visit.language());
    Filled filled = new Filled(ProfileForm.EMPTY, to);
    return Page.of(TEMPLATE, page(visit, filled, Said.NOTHING, false));
  }

  public static Page routes(Visit visit) {
    visit.query().finish();
    Filled filled = Filled.of(visit);
    List<Violation> violations = new ArrayList<>();
    Optional<Occupation> from = named(visit, filled.form().occupation());
    Optional<Occupation> to = named(visit, filled.to());
    if (from.isEmpty() && !filled.form().occupation().isEmpty()) {
      violations.add(new Violation("profile.currentOccupation", "is not known"));
    }
    if (to.isEmpty() && !filled.to().isEmpty()) {
      violations.add(new Violation("to", "is not known"));
    }
    try {
      ClientProfile profile =
          visit
              .guidance()
              .matching()
              .profile(
                  FormReading.draft(
                      filled.form(),
                      from.map(Occupation::id).orElse(null),
                      visit.guidance().interests(),
                      violations));
      if (violations.isEmpty()) {
        return Page.personal(
            TEMPLATE,
            page(visit, filled, said(visit, profile, to, readings(visit, filled, from, to)), true));
      }
    } catch (InvalidInputException e) {
      violations.addAll(e.violations());
    }
    List<FieldError> errors =
        violations.stream().map(violation -> error(visit, filled, violation.field())).toList();
    return Page.personal(
            TEMPLATE, page(visit, filled, new Said(errors, List.of(), null, null), true))
        .withStatus(INVALID);
  }

  private static Optional<Occupation> named(Visit visit, String words) {
    return words.isEmpty() ? Optional.empty() : NamedOccupation.of(visit, words);
  }

  private static List<String> readings(
      Visit visit, Filled filled, Optional<Occupation> from, Optional<Occupation> to) {
    return Stream.of(
            from.map(read -> NamedOccupation.reading(visit, filled.form().occupation(), read)),
            to.map(read -> NamedOccupation.reading(visit, filled.to(), read)))
        .flatMap(Optional::stream)
        .filter(reading -> !reading.isEmpty())
        .toList();
  }

  private static FieldError error(Visit visit, Filled filled, String field) {
    return field.equals("to")
        ? new FieldError("to", visit.say("wrong.occupation", filled.to()))
        : ProfilePages.error(visit, filled.form(), field);
  }

  private static Said said(
      Visit visit, ClientProfile profile, Optional<Occupation> to, List<String> readings) {
    var routes = visit.guidance().routes();
    return to.map(
            goal ->
                new Said(
                    List.of(),
                    readings,
                    ways(visit, routes.to(profile, goal.id(), Asked.NOTHING)),
                    null))
        .orElseGet(
            () ->
                new Said(
                    List.of(),
                    readings,
                    null,
                    growth(visit, routes.growth(profile, Asked.NOTHING))));
  }

  private static RoutePage page(Visit visit, Filled filled, Said said, boolean isAnswer) {
    String title = visit.say("route.title");
    return new RoutePage(
        isAnswer ? visit.answering(title, PATH, "") : visit.frame(title, PATH, ""),
        filled.form(),
        filled.to(),
        filled.form().answersBut(ASKED_HERE),
        ProfilePages.levels(visit, filled.form()),
        ProfilePages.hours(visit, filled.form().hoursMax()),
        ProfilePages.months(visit, filled.form()),
        said.errors(),
        said.readings(),
        said.ways(),
        said.growth());
  }

  private static Ways ways(Visit visit, RouteAnswer answer) {
    RouteWords words = new RouteWords(visit.words());
    Blocked blocked = answer.blocked();
    List<Route> shown = shown(answer);
    int longest = shown.stream().mapToInt(route -> route.cost().months()).max().orElse(0);
    List<Line> lines = new ArrayList<>();
    for (Route route : shown) {
      lines.add(line(visit, words, route, lines.size() + 1, longest));
    }
    return new Ways(
        answer.from() == null ? null : OccupationLine.link(answer.from(), visit.language()),
        OccupationLine.link(answer.to(), visit.language()),
        words.reasons(answer.assumptions()),
        blocked == null ? List.of() : words.obstacles(blocked),
        blocked == null || blocked.nearestTo() == null
            ? ""
            : visit.say("route.nearest", blocked.nearestTo().title().in(visit.language())),
        lines);
  }

  /** The routes that the page shows for a goal, in the same order. */
  public static List<Route> shown(Visit visit, ClientProfile profile, Occupation goal) {
    return shown(visit.guidance().routes().to(profile, goal.id(), Asked.NOTHING));
  }

  private static List<Route> shown(RouteAnswer answer) {
    Blocked blocked = answer.blocked();
    return blocked != null && blocked.nearest() != null
        ? List.of(blocked.nearest())
        : answer.routes().stream().limit(SHOWN).toList();
  }

  private static Line line(Visit visit, RouteWords words, Route route, int number, int longest) {
    return new Line(
        number - 1,
        visit.say("route.number", number),
        words.merits(route),
        words.summary(route),
        words.months(route.cost().months()),
        words.months(route.cost().trainingMonths()),
        words.payAlong(route),
        words.worstChance(route),
        visit.say("route.hurdles", route.cost().hurdles()),
        RouteBar.of(route, longest),
        route.steps().stream().map(step -> step(visit, words, step)).toList());
  }

  private static Step step(Visit visit, RouteWords words, RouteStep step) {
    return new Step(
        words.means(step),
        OccupationLine.link(step.to(), visit.language()),
        words.duration(step),
        words.pay(step),
        words.chance(step),
        words.reasons(step.reasons()));
  }

  private static Growth growth(Visit visit, GrowthMap map) {
    RouteWords words = new RouteWords(visit.words());
    return new Growth(
        words.reasons(map.assumptions()),
        map.reaches().stream()
            .filter(reach -> reach.total() > 0)
            .map(
                reach ->
                    new Reach(
                        words.reach(reach),
                        reach.steps().stream().map(step -> step(visit, words, step)).toList()))
            .toList(),
        map.levels().stream()
            .map(opening -> new Opening(words.opening(opening), links(visit, opening.examples())))
            .toList(),
        map.trainings().stream()
            .map(opening -> new Opening(words.opening(opening), links(visit, opening.opened())))
            .toList(),
        map.skills().stream()
            .map(opening -> new Opening(words.opening(opening), links(visit, opening.opened())))
            .toList());
  }

  private static List<Link> links(Visit visit, List<Occupation> occupations) {
    return occupations.stream()
        .limit(SHOWN)
        .map(occupation -> OccupationLine.link(occupation, visit.language()))
        .toList();
  }
}
