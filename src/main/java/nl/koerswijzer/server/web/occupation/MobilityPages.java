package nl.koerswijzer.server.web.occupation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.guidance.group.Mobility;
import nl.koerswijzer.guidance.route.RouteWords;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.market.Figure;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.TensionClass;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.Transition.Verdict;
import nl.koerswijzer.pathway.TransitionLimits;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.occupation.MobilityPage.Row;
import nl.koerswijzer.server.web.occupation.MobilityPage.Target;
import nl.koerswijzer.server.web.page.Chance;
import nl.koerswijzer.server.web.page.NamedOccupation;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;

/** The mobility bank as a page. */
public final class MobilityPages {
  public static final String PATH = "/mobiliteit";

  private static final int TARGETS = 6;
  private static final int TRAININGS = 2;
  private static final int MOST = 20;
  private static final int MAX_TEXT = 2_000;
  private static final Pattern LINE = Pattern.compile("(?:([0-9]{1,5})\\s*[x×]?\\s+)?(.{2,100})");

  private final Visit visit;
  private final RouteWords words;
  private final String text;
  private final String region;
  private final List<String> errors = new ArrayList<>();
  private final Map<String, String> readings = new HashMap<>();

  private MobilityPages(Visit visit) {
    this.visit = visit;
    this.words = new RouteWords(visit.words());
    this.text = ProfileForm.field(visit.context(), "functions", MAX_TEXT);
    this.region = ProfileForm.field(visit.context(), "region", ProfileForm.MAX_FIELD);
  }

  public static Page empty(Visit visit) {
    visit.query().finish();
    return Page.of("mobility.jte", new MobilityPages(visit).page(List.of()));
  }

  public static Page answer(Visit visit) {
    visit.query().finish();
    MobilityPages pages = new MobilityPages(visit);
    List<Mobility.Function> functions = pages.functions();
    return Page.personal(
        "mobility.jte", pages.page(functions.isEmpty() ? List.of() : pages.rows(functions)));
  }

  private MobilityPage page(List<Row> rows) {
    return new MobilityPage(
        visit.answering(visit.say("mobility.title"), PATH, ""),
        text,
        errors,
        visit.regions(region, visit.say("card.country")),
        rows);
  }

  private List<Mobility.Function> functions() {
    List<Mobility.Function> functions = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
      Matcher read = LINE.matcher(line);
      Optional<Occupation> occupation =
          read.matches() ? NamedOccupation.of(visit, read.group(2)) : Optional.empty();
      if (occupation.isEmpty()) {
        errors.add(visit.say("mobility.unknown", read.matches() ? read.group(2) : line));
      } else if (functions.size() < MOST) {
        int people = read.group(1) == null ? 1 : Math.max(1, Integer.parseInt(read.group(1)));
        readings.put(
            occupation.get().id(), NamedOccupation.reading(visit, read.group(2), occupation.get()));
        functions.add(new Mobility.Function(occupation.get().id(), people, null));
      } else {
        errors.add(visit.say("mobility.most", MOST));
        break;
      }
    }
    return functions;
  }

  private List<Row> rows(List<Mobility.Function> functions) {
    return visit
        .guidance()
        .mobility()
        .table(
            new Mobility.Question(
                functions,
                region.isEmpty() ? List.of() : List.of(region),
                TransitionLimits.DEFAULT,
                TARGETS))
        .rows()
        .stream()
        .map(this::row)
        .toList();
  }

  private Row row(Mobility.Row row) {
    return new Row(
        OccupationLine.link(row.occupation(), visit.language()),
        visit.say("mobility.summary", row.function().headcount(), row.viable(), fewer(row)),
        readings.getOrDefault(row.occupation().id(), ""),
        row.targets().stream().map(this::target).toList());
  }

  /** How many targets are shown when there are more; 0 when these are all. */
  private static int fewer(Mobility.Row row) {
    return row.targets().size() < row.viable() ? row.targets().size() : 0;
  }

  private Target target(Mobility.Target target) {
    if (region.isEmpty()) {
      return target(
          target,
          target.transition().verdict(),
          target.occupation().tension(),
          target.vacancies(),
          target.trainings());
    }
    Mobility.Cell cell = target.cells().get(0);
    Figure tension = cell.tension();
    return target(
        target,
        cell.verdict(),
        tension == null ? TensionClass.UNKNOWN : TensionClass.of(tension.value()),
        cell.vacancies(),
        cell.trainings());
  }

  private Target target(
      Mobility.Target target,
      Verdict verdict,
      TensionClass tension,
      long vacancies,
      List<Training> trainings) {
    return new Target(
        OccupationLine.of(target.occupation(), visit.words()),
        visit.say("verdict." + Words.id(verdict)),
        switch (verdict) {
          case GOOD -> "good";
          case FAIR -> "fair";
          case RISKY -> "poor";
          case UNKNOWN -> "";
        },
        Chance.of(tension, visit.words()),
        visit.say("card.vacancies.now", vacancies),
        trainings.stream().limit(TRAININGS).map(words::training).toList());
  }
}
