package nl.koerswijzer.server.curation.review;

import java.util.List;
import java.util.Objects;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.curation.desk.CorrectionInput;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.desk.Workplaces;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.curation.page.DeskPage;
import nl.koerswijzer.server.curation.page.DeskPage.Cell;
import nl.koerswijzer.server.curation.page.DeskPage.Row;
import nl.koerswijzer.server.curation.page.DeskPage.Table;
import nl.koerswijzer.server.curation.page.DeskVisit;
import nl.koerswijzer.server.web.page.Outcome.Page;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store.Quarantined;

/** Records that were refused. */
public final class QuarantinePages {
  private static final int LONGEST_VERDICT = 20;

  private final Desk desk;
  private final Workplaces workplaces;

  public QuarantinePages(Desk desk, Workplaces workplaces) {
    this.desk = desk;
    this.workplaces = workplaces;
  }

  public Page list(DeskVisit visit) {
    return DeskPage.tables(
        visit,
        "quarantine",
        DeskAddress.QUARANTINE,
        table(visit, "quarantine", desk.quarantine()),
        table(visit, "settled", desk.settled()));
  }

  private static Table table(DeskVisit visit, String which, List<Quarantined> records) {
    return new Table(
        visit.say(which + ".title"),
        visit.heads("record", "source", "kind", "reason", "state"),
        records.stream().map(record -> row(visit, record)).toList(),
        visit.say(which + ".none"));
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

  public Page record(DeskVisit visit) {
    Quarantined record = desk.quarantined(visit.number());
    Vacancy document = record.document();
    String path = DeskAddress.QUARANTINE + "/" + record.number();
    String title = document == null ? record.id() : document.title();
    Correction now = desk.correction(record).orElse(Correction.NONE);
    return Page.personal(
        "curation/quarantined.jte",
        new QuarantinedPage(
            visit.frame("quarantine", title, path),
            record,
            path,
            document,
            CorrectionField.of(document, now, visit),
            record.kind() == RecordKind.VACANCY));
  }

  public String settle(DeskVisit visit) {
    QueryInput form = visit.input();
    String verdict = String.valueOf(form.text("besluit", LONGEST_VERDICT));
    long number = visit.number();
    Correction correction =
        CorrectionInput.of(form::text, name -> workplaces.find(name, number), form::reject);
    String reason = visit.reason();
    desk.settle(number, verdict, correction, reason, visit.curator());
    return DeskAddress.QUARANTINE + "?" + DeskVisit.DONE + "=settled";
  }
}
