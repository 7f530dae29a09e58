package nl.koerswijzer.pathway.route.find;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.match.Argument;
import nl.koerswijzer.match.Reason;
import nl.koerswijzer.pathway.route.RoutePay;
import nl.koerswijzer.pathway.route.RouteQuestion;
import nl.koerswijzer.pathway.route.step.Field;
import nl.koerswijzer.pathway.route.step.Ground;
import nl.koerswijzer.pathway.route.step.Person;

/** What an answer takes to be so, and what holds for every route in it. */
final class Assumptions {
  private Assumptions() {}

  /** Those of routes to an occupation: what the law asks stands first. */
  static List<Reason> of(
      Person person, int target, RouteQuestion question, Ground ground, RoutePay pay) {
    List<Reason> assumptions = new ArrayList<>();
    Field wanted = ground.field(target);
    String register = wanted.register();
    if (register != null) {
      assumptions.add(
          Reason.of(
              "route.legal",
              new Argument.Name(wanted.occupation().title()),
              new Argument.Name(ground.registerTitle(register))));
    }
    assumptions.addAll(of(person, question));
    if (!pay.countsEuros()) {
      assumptions.add(Reason.of("route.pay.too-old"));
    }
    return assumptions;
  }

  static List<Reason> of(Person person, RouteQuestion question) {
    List<Reason> assumptions = new ArrayList<>();
    if (person.isLevelGuessed()) {
      String key =
          person.occupation() == Person.NO_JOB ? "route.level.lowest" : "route.level.usual";
      assumptions.add(Reason.of(key, new Argument.Word("match.level." + person.level().code())));
    }
    if (question.licences() == null) {
      assumptions.add(Reason.of("route.licences.untold"));
    }
    return assumptions;
  }
}
