package nl.koerswijzer.server.web.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.match.Matching.Explained;
import nl.koerswijzer.guidance.occupation.OccupationCard;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.pathway.Transition;
import nl.koerswijzer.server.web.decide.ShortlistPage.Line;
import nl.koerswijzer.server.web.form.Keeping;
import nl.koerswijzer.server.web.form.ProfileField;
import nl.koerswijzer.server.web.occupation.CardPage.Labelled;
import nl.koerswijzer.server.web.page.OccupationLine;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.server.web.page.PayRange;
import nl.koerswijzer.server.web.page.Visit;
import org.jspecify.annotations.Nullable;

/** The professions that somebody keeps to choose from. */
public final class ShortlistPages {
  public static final String PATH = "/mijn-lijst";

  private final Visit visit;
  private final Deciding deciding;

  private ShortlistPages(Visit visit) {
    this.visit = visit;
    this.deciding = Deciding.of(visit);
  }

  public static Page shortlist(Visit visit) {
    ShortlistPages pages = new ShortlistPages(visit);
    return pages.deciding.isRefused() ? pages.deciding.refused() : pages.page();
  }

  private Page page() {
    Map<String, Explained> explained =
        deciding.explained().stream()
            .collect(
                Collectors.toMap(
                    one -> one.suited().match().occupation().id(), Function.identity()));
    List<Line> lines =
        deciding.kept().stream()
            .map(occupation -> line(occupation, explained.get(occupation.id())))
            .sorted(Comparator.comparingInt(Line::points).reversed())
            .toList();
    return deciding.page(
        "shortlist.jte",
        new ShortlistPage(
            deciding.frame(visit.say("list.title"), PATH),
            deciding.answersBut(Set.of()),
            deciding.isFresh(),
            note(),
            !explained.isEmpty(),
            lines));
  }

  private String note() {
    boolean isFull = deciding.form().many(ProfileField.KEEP).size() == ProfileField.KEEP.most();
    return isFull && visit.context().formParam(Keeping.ADD) != null
        ? visit.say("list.full", ProfileField.KEEP.most())
        : "";
  }

  private Line line(Occupation occupation, @Nullable Explained explained) {
    String region = deciding.tuning().region();
    OccupationCard card =
        visit.guidance().occupations().card(occupation.id(), region.isEmpty() ? null : region);
    OccupationLine line =
        OccupationLine.of(
            explained == null ? card.summary() : explained.suited().summary(), visit.words());
    return new Line(
        line,
        explained == null ? 0 : (int) Math.round(100 * explained.suited().match().score()),
        explained == null ? "" : place(explained),
        facts(card, explained));
  }

  private String place(Explained explained) {
    int rank = explained.suited().match().rank();
    return rank == 0
        ? visit.say("why.removed")
        : visit.say("why.place", rank, explained.explanation().total());
  }

  private List<Labelled> facts(OccupationCard card, @Nullable Explained explained) {
    List<Labelled> facts = new ArrayList<>();
    add(facts, "card.pay", PayRange.of(card.market(), visit).map(PayRange::text).orElse(""));
    Transition transition = explained == null ? null : explained.suited().transition();
    if (transition != null) {
      add(facts, "list.switch", visit.say("verdict." + Words.id(transition.verdict())));
    }
    add(
        facts,
        "compare.training",
        card.trainings().stream().findFirst().map(this::training).orElse(""));
    add(facts, "card.vacancies", visit.say("card.vacancies.now", card.vacancies()));
    return facts;
  }

  private String training(Training training) {
    return visit.say(
        "list.training",
        training.title().in(visit.language()),
        visit.say("card.training.months", training.months()));
  }

  private void add(List<Labelled> facts, String label, String text) {
    facts.add(
        new Labelled(
            visit.say(label),
            Words.capitalized(text.isEmpty() ? visit.say("class.unknown") : text)));
  }
}
