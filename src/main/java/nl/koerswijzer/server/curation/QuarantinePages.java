package nl.koerswijzer.server.curation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.curation.DeskPage.Cell;
import nl.koerswijzer.server.curation.DeskPage.Row;
import nl.koerswijzer.server.curation.DeskPage.Table;
import nl.koerswijzer.server.curation.DeskRoutes.Page;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store.Quarantined;

/** Records that were refused. */
final class QuarantinePages {
  private final Desk desk;
  private final Workplaces workplaces;

  QuarantinePages(Desk desk, Workplaces workplaces) {
    this.desk = desk;
    this.workplaces = workplaces;
  }

  Page list(DeskVisit visit) {
    String title = visit.say("quarantine.title");
    return new Page(
        "curation/desk.jte",
        new DeskPage(
            visit.frame("quarantine", title, DeskAddress.QUARANTINE),
            visit.say("quarantine.lead"),
            List.of(),
            List.of(),
            List.of(
                table(visit, title, "quarantine.none", desk.quarantine()),
                table(visit, visit.say("settled.title"), "settled.none", desk.settled()))));
  }

  private static Table table(
      DeskVisit visit, String title, String none, List<Quarantined> records) {
    return new Table(
        title,
        SourcePages.heads(visit, "record", "source", "kind", "reason", "state"),
        records.stream().map(record -> row(visit, record)).toList(),
        visit.say(none));
  }

  private static Row row(DeskVisit visit, Quarantined record) {
    Vacancy document = record.document();
    return new Row(
        List.of(
            Cell.link(
                document == null ? record.id() : document.title(),
                DeskAddress.QUARANTINE + "/" + record.number()),
            Cell.of(record.source()),
            Cell.of(visit.say("kind." + Words.id(record.kind()))),
            Cell.of(record.reason()),
            Cell.of(visit.say("verdict." + Objects.requireNonNullElse(record.settled(), "open")))),
        List.of());
  }

  Page record(DeskVisit visit) {
    Quarantined record = desk.quarantined(visit.number());
    Vacancy document = record.document();
    String path = DeskAddress.QUARANTINE + "/" + record.number();
    String title = document == null ? record.id() : document.title();
    Correction now = desk.correction(record).orElse(Correction.NONE);
    return new Page(
        "curation/quarantined.jte",
        new QuarantinedPage(
            visit.frame("quarantine", title, path),
            record,
            path,
            document,
            CorrectionField.of(document, now, visit),
            record.kind() == RecordKind.VACANCY));
  }

  String settle(DeskVisit visit) {
    QueryInput form = visit.input();
    String verdict =
        form.choice(
            "besluit",
            word ->
                List.of(Decisions.RELEASE, Decisions.CORRECT, Decisions.BLOCK).contains(word)
                    ? Optional.of(word)
                    : Optional.empty(),
            "release, correct, block");
    long number = visit.number();
    Correction correction =
        CorrectionInput.of(form::text, name -> workplaces.find(name, number), form::reject);
    String reason = RunPages.reason(visit);
    switch (verdict == null ? "" : verdict) {
      case Decisions.RELEASE -> desk.release(desk.quarantined(number), reason, visit.curator());
      case Decisions.CORRECT -> desk.correct(number, correction, reason, visit.curator());
      case Decisions.BLOCK -> desk.block(number, reason, visit.curator());
      default -> throw new ProblemException(Problem.Kind.INVALID_INPUT);
    }
    return DeskAddress.QUARANTINE + "?" + DeskVisit.DONE + "=settled";
  }
}
