package nl.koerswijzer.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.koerswijzer.report.ReportPage.Arguments;
import nl.koerswijzer.report.ReportPage.GoalLine;
import nl.koerswijzer.report.ReportPage.Labelled;
import nl.koerswijzer.report.ReportPage.Plan;
import nl.koerswijzer.report.ReportPage.Portrait;
import nl.koerswijzer.report.ReportPage.Self;
import nl.koerswijzer.report.ReportPage.StepLine;
import nl.koerswijzer.report.ReportPage.Weighed;
import org.jspecify.annotations.Nullable;

/** Brings a report within an extent, and says what it shortened: nothing is left out unseen. */
final class Shortening {
  private static final int LINE = 80;

  private final ReportPage page;
  private final Extent extent;
  private final Set<String> shortened = new LinkedHashSet<>();

  Shortening(ReportPage page, Extent extent) {
    this.page = page;
    this.extent = extent;
  }

  ReportPage page() {
    Self self = self(page.self());
    List<Portrait> portraits = portraits();
    Weighed weighed = weighed(page.weighed());
    Plan plan = plan(page.plan());
    String notes = notes();
    return page.within(extent, self, portraits, weighed, plan, notes, sentence());
  }

  private String sentence() {
    return shortened.isEmpty()
        ? ""
        : page.say(
            "report.shortened",
            Extent.MOST_PAGES,
            String.join(", ", shortened.stream().map(key -> page.say(key)).toList()));
  }

  private @Nullable Self self(@Nullable Self self) {
    return self == null
        ? null
        : new Self(
            self.now(),
            self.wishes().stream()
                .map(wish -> new Labelled(wish.label(), text(wish.text(), "report.shortened.self")))
                .toList(),
            self.interests(),
            self.interestWords(),
            listed(self.values()),
            listed(self.skills()),
            self.untold());
  }

  private List<Labelled> listed(List<Labelled> all) {
    return first(all, extent.skills(), "report.shortened.self", rest -> new Labelled(rest, ""));
  }

  private List<Portrait> portraits() {
    List<Portrait> portraits = new ArrayList<>(page.portraits());
    for (int k = extent.portraits(); k < portraits.size(); k++) {
      shortened.add("report.shortened.portraits");
      portraits.set(k, brief(portraits.get(k)));
    }
    return portraits;
  }

  /** The score and the figures, without reasons and without the way. */
  private static Portrait brief(Portrait portrait) {
    return new Portrait(
        portrait.title(),
        "",
        portrait.points(),
        portrait.place(),
        portrait.regulated(),
        List.of(),
        portrait.has(),
        portrait.likely(),
        portrait.lacks(),
        portrait.figures(),
        List.of(),
        "",
        portrait.trainings(),
        List.of());
  }

  private @Nullable Weighed weighed(@Nullable Weighed weighed) {
    return weighed == null
        ? null
        : new Weighed(
            weighed.titles(),
            weighed.rows(),
            weighed.first(),
            arguments(weighed.shifts()),
            weighed.left(),
            weighed.arguments().stream()
                .map(
                    one -> new Arguments(one.title(), arguments(one.pros()), arguments(one.cons())))
                .toList());
  }

  private List<String> arguments(List<String> given) {
    String key = "report.shortened.weighed";
    return first(texts(given, key), extent.arguments(), key, UnaryOperator.identity());
  }

  private @Nullable Plan plan(@Nullable Plan plan) {
    return plan == null ? null : new Plan(goals(plan.soon()), goals(plan.later()));
  }

  private List<GoalLine> goals(List<GoalLine> goals) {
    String key = "report.shortened.plan";
    return first(
        goals.stream()
            .map(
                goal ->
                    new GoalLine(
                        text(goal.text(), key),
                        goal.by(),
                        first(
                            goal.steps().stream()
                                .map(step -> new StepLine(text(step.text(), key), step.state()))
                                .toList(),
                            extent.steps(),
                            key,
                            rest -> new StepLine(rest, ""))))
            .toList(),
        extent.goals(),
        key,
        rest -> new GoalLine(rest, "", List.of()));
  }

  private String notes() {
    List<String> lines =
        page.notes()
            .lines()
            .flatMap(line -> Stream.of(line.split("(?<=\\G.{" + LINE + "})")))
            .toList();
    if (lines.size() <= extent.lines()) {
      return page.notes();
    }
    shortened.add("report.shortened.notes");
    return String.join("\n", lines.subList(0, extent.lines())) + "…";
  }

  /** The first of a list, and how many more there are. */
  private <T> List<T> first(List<T> all, int most, String key, Function<String, T> rest) {
    if (all.size() <= most) {
      return all;
    }
    shortened.add(key);
    List<T> first = new ArrayList<>(all.subList(0, most));
    first.add(rest.apply(page.say("report.more", all.size() - most)));
    return first;
  }

  private List<String> texts(List<String> texts, String key) {
    return texts.stream().map(text -> text(text, key)).toList();
  }

  private String text(String text, String key) {
    int most = extent.characters();
    if (text.length() <= most) {
      return text;
    }
    shortened.add(key);
    int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    return text.substring(0, end).stripTrailing() + "…";
  }
}
