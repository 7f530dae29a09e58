package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.route.RouteWords;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.pathway.gap.Gap;
import nl.koerswijzer.pathway.gap.MissingSkill;
import nl.koerswijzer.pathway.gap.TrainingSet;
import nl.koerswijzer.pathway.route.GrowthMap;
import nl.koerswijzer.pathway.route.Route;
import nl.koerswijzer.pathway.route.RouteAnswer;
import nl.koerswijzer.pathway.route.RouteAnswer.Blocked;
import nl.koerswijzer.pathway.route.RouteStep;

/** Routes as they stand on a terminal, in Markdown so that they can be kept. */
final class PrintedRoutes {
  private final PrintWriter out;
  private final Words words;
  private final RouteWords said;

  PrintedRoutes(PrintWriter out, Words words) {
    this.out = out;
    this.words = words;
    this.said = new RouteWords(words);
  }

  void print(RouteAnswer answer) {
    list(said.reasons(answer.assumptions()));
    answer.routes().forEach(this::print);
    Blocked blocked = answer.blocked();
    if (blocked != null) {
      list(said.obstacles(blocked));
      if (blocked.nearest() != null) {
        print(blocked.nearest());
      }
    }
  }

  private void print(Route route) {
    out.println();
    out.println(route.merits().isEmpty() ? "**–**" : "**" + said.merits(route) + "**");
    out.println(said.summary(route));
    int number = 1;
    for (RouteStep step : route.steps()) {
      out.println(number++ + ". " + said.means(step));
      out.println("   " + line(step));
      said.reasons(step.reasons()).forEach(reason -> out.println("   - " + reason));
    }
  }

  private String line(RouteStep step) {
    return String.join(" · ", said.duration(step), said.pay(step), said.chance(step));
  }

  void print(GrowthMap map) {
    list(said.reasons(map.assumptions()));
    for (GrowthMap.Reach reach : map.reaches()) {
      out.println();
      out.println("**" + said.reach(reach) + "**");
      reach.steps().forEach(step -> out.println("- " + said.means(step) + " – " + line(step)));
    }
    out.println();
    map.levels()
        .forEach(
            opening ->
                out.println("- " + said.opening(opening) + " – " + titles(opening.examples())));
    map.trainings()
        .forEach(
            opening ->
                out.println("- " + said.opening(opening) + " – " + titles(opening.opened())));
    map.skills()
        .forEach(
            opening ->
                out.println("- " + said.opening(opening) + " – " + titles(opening.opened())));
  }

  void print(Gap gap) {
    out.println();
    out.println("**" + said.gap(gap) + "**");
    for (MissingSkill missing : gap.missing()) {
      out.println("- " + said.missing(missing));
    }
    for (TrainingSet set : gap.sets()) {
      out.println("- " + said.set(set));
    }
  }

  private String titles(List<Occupation> occupations) {
    return occupations.stream()
        .map(occupation -> occupation.title().in(words.language()))
        .collect(Collectors.joining(", "));
  }

  private void list(List<String> lines) {
    lines.forEach(line -> out.println("- " + line));
  }
}
