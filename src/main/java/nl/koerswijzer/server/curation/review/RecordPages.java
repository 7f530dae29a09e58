package nl.koerswijzer.server.curation.review;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.guidance.knowledge.Sources;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.desk.Titles;
import nl.koerswijzer.server.curation.desk.Titles.Linked;
import nl.koerswijzer.server.curation.desk.Titles.Unlinked;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskPage;
import nl.koerswijzer.server.curation.page.DeskPage.Action;
import nl.koerswijzer.server.curation.page.DeskPage.Asked;
import nl.koerswijzer.server.curation.page.DeskPage.Cell;
import nl.koerswijzer.server.curation.page.DeskPage.Field;
import nl.koerswijzer.server.curation.page.DeskPage.Row;
import nl.koerswijzer.server.curation.page.DeskPage.Table;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Outcome.Page;

/** What the generation in use holds and a curator should look at. */
public final class RecordPages {
  private static final int LONGEST_TITLE = 300;

  private final Desk desk;
  private final Titles titles;
  private final CurrentGuidance current;

  public RecordPages(Desk desk, CurrentGuidance current) {
    this.desk = desk;
    this.titles = new Titles(desk, current);
    this.current = current;
  }

  /** Titles of vacancies without an occupation, the most frequent first. */
  public Page titles(DeskVisit visit) {
    List<Unlinked> unlinked = titles.unlinked();
    return DeskPage.tables(
        visit,
        "titles",
        DeskAddress.TITLES,
        new Table(
            visit.say("titles.title"),
            visit.heads("title", "number"),
            IntStream.range(0, unlinked.size())
                .mapToObj(k -> row(visit, unlinked.get(k), k))
                .toList(),
            visit.say("titles.none")),
        linked(visit));
  }

  private Table linked(DeskVisit visit) {
    return new Table(
        visit.say("linked.title"),
        visit.heads("title", "occupation"),
        titles.linked().stream().map(each -> row(visit, each)).toList(),
        visit.say("linked.none"));
  }

  private static Row row(DeskVisit visit, Linked linked) {
    Text occupation = linked.occupation();
    return new Row(
        List.of(
            Cell.of(linked.title()),
            Cell.of(
                occupation == null
                    ? visit.say("unlinked")
                    : occupation.in(visit.words().language()))),
        List.of(
            new Action(
                visit.say("linked.forget"),
                linked.title(),
                DeskAddress.TITLES + "/vergeten",
                List.of(new Field("titel", linked.title())),
                null)));
  }

  private static Row row(DeskVisit visit, Unlinked unlinked, int number) {
    Stream<String> proposed =
        unlinked.proposed().stream()
            .map(occupation -> occupation.title().in(visit.words().language()));
    List<String> options =
        Stream.concat(proposed, Stream.of(visit.say("titles.noOccupation"))).distinct().toList();
    return new Row(
        List.of(Cell.of(unlinked.title()), Cell.of(unlinked.vacancies())),
        List.of(
            new Action(
                visit.say("titles.link"),
                unlinked.title(),
                DeskAddress.TITLES,
                List.of(new Field("titel", unlinked.title())),
                new Asked("beroep-" + number, "beroep", visit.say("titles.choose"), options))));
  }

  public String link(DeskVisit visit) {
    String title = visit.input().text("titel", LONGEST_TITLE);
    String occupation = visit.input().text("beroep", LONGEST_TITLE);
    visit.input().finish();
    if (title == null || occupation == null) {
      throw new ProblemException(Problem.Kind.INVALID_INPUT);
    }
    boolean none = occupation.equalsIgnoreCase(visit.say("titles.noOccupation"));
    titles.link(title, none ? "" : occupation, visit.curator());
    return DeskAddress.TITLES + "?" + DeskVisit.DONE + "=linked";
  }

  public String forget(DeskVisit visit) {
    String title = String.valueOf(visit.input().text("titel", LONGEST_TITLE));
    visit.input().finish();
    desk.forgetLink(title, visit.curator());
    return DeskAddress.TITLES + "?" + DeskVisit.DONE + "=forgotten";
  }

  /** Figures past their shelf life first. */
  public Page shelf(DeskVisit visit) {
    List<Sources.Facts> facts =
        current.answer(
            guidance ->
                guidance.sources().all().stream()
                    .sorted(Comparator.comparing(Sources.Facts::stale).reversed())
                    .toList());
    return DeskPage.table(
        visit,
        "shelf",
        DeskAddress.SHELF,
        visit.heads("source", "period", "retrieved", "number", "state"),
        facts.stream()
            .map(
                each ->
                    new Row(
                        List.of(
                            Cell.of(each.source()),
                            Cell.of(visit.words().period(each.period())),
                            Cell.of(visit.words().day(each.retrieved())),
                            Cell.of(each.total()),
                            each.stale()
                                ? Cell.mark(visit.say("shelf.stale"), "fair")
                                : Cell.mark(visit.say("shelf.fresh"), "good")),
                        List.of()))
            .toList());
  }
}
