package nl.koerswijzer.server.web.decide;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.decision.Decision;
import nl.koerswijzer.guidance.decision.Decision.Cell;
import nl.koerswijzer.guidance.decision.Decision.Criterion;
import nl.koerswijzer.guidance.decision.DecisionWords;
import nl.koerswijzer.guidance.decision.Weighing;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.server.web.decide.WeighPage.Argument;
import nl.koerswijzer.server.web.decide.WeighPage.Arguments;
import nl.koerswijzer.server.web.decide.WeighPage.Mark;
import nl.koerswijzer.server.web.decide.WeighPage.Result;
import nl.koerswijzer.server.web.decide.WeighPage.Row;
import nl.koerswijzer.server.web.decide.WeighPage.Standing;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.form.ProfileForm;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Option;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** Weighs the professions on the shortlist; the person gives the criteria, weights and marks. */
public final class WeighPages {
  public static final String PATH = "/afwegen";

  private static final Set<ProfileField> SHOWN =
      EnumSet.of(ProfileField.CRITERION, ProfileField.MARK);
  private static final List<String> IDEAS =
      List.of("pay", "near", "people", "security", "learning", "start");

  private final Visit visit;
  private final Deciding deciding;
  private final ProfileForm changed;
  private final DecisionForm form;
  private final Decision decision;
  private final DecisionWords words;

  private WeighPages(Visit visit, Deciding deciding) {
    this.visit = visit;
    this.deciding = deciding;
    this.changed = DecisionForm.changed(deciding.form(), visit.context());
    this.form = DecisionForm.of(changed);
    this.decision = form.between(deciding);
    this.words = new DecisionWords(visit.guidance().names(), visit.words());
  }

  public static Page weigh(Visit visit) {
    Deciding deciding = Deciding.of(visit);
    return deciding.isRefused() ? deciding.refused() : new WeighPages(visit, deciding).page();
  }

  private Page page() {
    Weighing weighing = Weighing.of(decision);
    return deciding.page(
        "weigh.jte",
        new WeighPage(
            deciding.frame(visit.say("weigh.title"), PATH),
            deciding.answersBut(changed, SHOWN),
            deciding.isFresh(),
            deciding.kept().stream().map(this::arguments).toList(),
            decision.criteria().stream().map(this::row).toList(),
            ideas(),
            weights(new Criterion("", 3), false),
            result(weighing),
            words.left(weighing),
            decision.criteria().size() >= Decision.MAX_CRITERIA));
  }

  private Row row(Criterion criterion) {
    return new Row(
        criterion.key(),
        words.criterion(criterion.key()),
        weights(criterion, true),
        deciding.kept().stream().map(option -> mark(option, criterion)).toList());
  }

  private List<Option> weights(Criterion chosen, boolean asField) {
    return IntStream.rangeClosed(1, Decision.MAX_WEIGHT)
        .mapToObj(
            weight ->
                new Option(
                    asField
                        ? DecisionForm.criterion(new Criterion(chosen.key(), weight))
                        : String.valueOf(weight),
                    visit.say("weigh.weight." + weight),
                    weight == chosen.weight()))
        .toList();
  }

  private Mark mark(Occupation option, Criterion criterion) {
    Cell cell = new Cell(option.id(), criterion.key());
    Integer own = form.marks().get(cell);
    Integer known = decision.marks().get(cell);
    Option proposal =
        new Option(
            "",
            own == null && known != null
                ? visit.say("weigh.proposal", known)
                : visit.say("weigh.unmarked"),
            own == null);
    return new Mark(
        OccupationLine.link(option, visit.language()).title(),
        Stream.concat(
                Stream.of(proposal),
                IntStream.rangeClosed(0, Decision.MAX_MARK)
                    .mapToObj(mark -> ownMark(mark, cell, own)))
            .toList());
  }

  private static Option ownMark(int mark, Cell cell, @Nullable Integer own) {
    return new Option(
        DecisionForm.mark(mark, cell), String.valueOf(mark), own != null && own == mark);
  }

  private List<String> ideas() {
    List<String> ideas = new ArrayList<>();
    for (String idea : IDEAS) {
      String text = visit.say("weigh.idea." + idea);
      if (decision.criteria().stream().noneMatch(criterion -> criterion.key().equals(text))) {
        ideas.add(text);
      }
    }
    return ideas;
  }

  private Arguments arguments(Occupation option) {
    return new Arguments(
        option.id(),
        OccupationLine.link(option, visit.language()).title(),
        arguments(option, decision.pros()),
        arguments(option, decision.cons()));
  }

  private static List<Argument> arguments(Occupation option, Map<String, List<String>> given) {
    return given.getOrDefault(option.id(), List.of()).stream()
        .map(text -> new Argument(text, DecisionForm.argument(option.id(), text)))
        .toList();
  }

  private @Nullable Result result(Weighing weighing) {
    return weighing.standings().isEmpty()
        ? null
        : new Result(
            words.first(weighing),
            weighing.counted().stream().map(criterion -> words.criterion(criterion.key())).toList(),
            weighing.standings().stream()
                .map(
                    standing ->
                        new Standing(
                            words.option(standing.option()), standing.total(), standing.parts()))
                .toList(),
            words.shifts(weighing));
  }
}
