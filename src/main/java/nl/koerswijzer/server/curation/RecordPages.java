package nl.koerswijzer.server.curation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.Sources;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.curation.DeskPage.Action;
import nl.koerswijzer.server.curation.DeskPage.Asked;
import nl.koerswijzer.server.curation.DeskPage.Cell;
import nl.koerswijzer.server.curation.DeskPage.Field;
import nl.koerswijzer.server.curation.DeskPage.Row;
import nl.koerswijzer.server.curation.DeskRoutes.Page;
import nl.koerswijzer.server.web.Option;
import nl.koerswijzer.store.Decisions;

/** What the generation in use holds and a curator should look at. */
final class RecordPages {
  private static final int SHOWN = 50;
  private static final int LOOKED_AT = 20_000;
  private static final int PROPOSED = 6;
  private static final int LONGEST_TITLE = 300;

  private final Desk desk;
  private final CurrentGuidance current;

  RecordPages(Desk desk, CurrentGuidance current) {
    this.desk = desk;
    this.current = current;
  }

  /** Titles of vacancies without an occupation, the most frequent first. */
  Page titles(DeskVisit visit) {
    List<Row> rows = current.answer(guidance -> rows(visit, guidance));
    return DeskPage.table(
        visit, "titles", DeskAddress.TITLES, SourcePages.heads(visit, "title", "number"), rows);
  }

  private List<Row> rows(DeskVisit visit, Guidance guidance) {
    Decisions decisions = desk.decisions();
    Map<String, Unlinked> unlinked = new TreeMap<>();
    long[] seen = {0};
    var vacancies = guidance.knowledge().indexes().vacancies();
    vacancies.forEachLink(
        (id, occupation) -> {
          if (occupation == null && seen[0]++ < LOOKED_AT) {
            vacancies
                .vacancy(id)
                .map(LinkedVacancy::vacancy)
                .filter(vacancy -> !decisions.knowsTitle(vacancy.title()))
                .ifPresent(
                    vacancy ->
                        unlinked.merge(
                            Decisions.title(vacancy.title()),
                            new Unlinked(vacancy.title(), 1),
                            Unlinked::and));
          }
        });
    List<Unlinked> most =
        unlinked.values().stream()
            .sorted(
                Comparator.comparingLong(Unlinked::count).reversed().thenComparing(Unlinked::title))
            .limit(SHOWN)
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int k = 0; k < most.size(); k++) {
      rows.add(row(visit, guidance, most.get(k), k));
    }
    return rows;
  }

  /** A title with how many vacancies have it. */
  private record Unlinked(String title, long count) {
    Unlinked and(Unlinked other) {
      return new Unlinked(title, count + other.count());
    }
  }

  private static Row row(DeskVisit visit, Guidance guidance, Unlinked unlinked, int number) {
    List<Option> options = new ArrayList<>();
    options.add(new Option("", visit.say("titles.noOccupation"), true));
    OccupationHits found =
        guidance
            .knowledge()
            .indexes()
            .occupations()
            .search(
                new OccupationQuery(
                    unlinked.title(), Language.DUTCH, 0, PROPOSED, OccupationQuery.Filters.NONE));
    for (OccupationHits.Hit hit : found.hits()) {
      guidance
          .knowledge()
          .catalog()
          .occupation(hit.id())
          .ifPresent(
              occupation ->
                  options.add(
                      new Option(
                          occupation.id(),
                          occupation.title().in(visit.words().language()),
                          false)));
    }
    return new Row(
        List.of(Cell.of(unlinked.title()), Cell.of(unlinked.count())),
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
    if (title == null) {
      throw new ProblemException(Problem.Kind.INVALID_INPUT);
    }
    if (occupation != null) {
      current.answer(
          guidance ->
              guidance
                  .knowledge()
                  .catalog()
                  .occupation(occupation)
                  .orElseThrow(() -> new ProblemException(Problem.Kind.NOT_FOUND)));
    }
    desk.link(title, occupation == null ? "" : occupation, visit.curator());
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
                            Cell.of(each.period()),
                            Cell.of(each.retrieved().toString()),
                            Cell.of(each.total()),
                            each.stale()
                                ? new Cell(visit.say("shelf.stale"), null, "fair")
                                : new Cell(visit.say("shelf.fresh"), null, "good")),
                        List.of()))
            .toList());
  }
}
