package nl.koerswijzer.server.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.koerswijzer.guidance.Sources;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.curation.DeskPage.Action;
import nl.koerswijzer.server.curation.DeskPage.Asked;
import nl.koerswijzer.server.curation.DeskPage.Cell;
import nl.koerswijzer.server.curation.DeskPage.Field;
import nl.koerswijzer.server.curation.DeskPage.Row;
import nl.koerswijzer.server.curation.DeskRoutes.Page;
import nl.koerswijzer.server.curation.Titles.Unlinked;
import nl.koerswijzer.server.web.Option;

/** What the generation in use holds and a curator should look at. */
final class RecordPages {
  private static final int LONGEST_TITLE = 300;
  private static final String NO_OCCUPATION = "geen";

  private final Titles titles;
  private final CurrentGuidance current;

  RecordPages(Titles titles, CurrentGuidance current) {
    this.titles = titles;
    this.current = current;
  }

  /** Titles of vacancies without an occupation, the most frequent first. */
  Page titles(DeskVisit visit) {
    List<Unlinked> unlinked = titles.unlinked();
    return DeskPage.table(
        visit,
        "titles",
        DeskAddress.TITLES,
        SourcePages.heads(visit, "title", "number"),
        IntStream.range(0, unlinked.size()).mapToObj(k -> row(visit, unlinked.get(k), k)).toList());
  }

  private static Row row(DeskVisit visit, Unlinked unlinked, int number) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.say("titles.toChoose"), true));
    for (Occupation occupation : unlinked.proposed()) {
      String title = occupation.title().in(visit.words().language());
      options.add(new Option(occupation.id(), title, false));
    }
    options.add(new Option(NO_OCCUPATION, visit.say("titles.noOccupation"), false));
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

  String link(DeskVisit visit) {
    String title = visit.input().text("titel", LONGEST_TITLE);
    String occupation = visit.input().text("beroep", LONGEST_TITLE);
    visit.input().finish();
    if (title == null || occupation == null) {
      throw new ProblemException(Problem.Kind.INVALID_INPUT);
    }
    titles.link(title, occupation.equals(NO_OCCUPATION) ? "" : occupation, visit.curator());
    return DeskAddress.TITLES + "?" + DeskVisit.DONE + "=linked";
  }

  /** Figures past their shelf life first. */
  Page shelf(DeskVisit visit) {
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
        SourcePages.heads(visit, "source", "period", "retrieved", "number", "state"),
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
