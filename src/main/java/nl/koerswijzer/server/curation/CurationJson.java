package nl.koerswijzer.server.curation;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.search.OtherAdvert;
import nl.koerswijzer.server.curation.desk.Doubles.Found;
import nl.koerswijzer.server.curation.desk.SourceStatus;
import nl.koerswijzer.server.curation.desk.Titles;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.Quarantined;
import nl.koerswijzer.store.Store.RunSummary;
import org.jspecify.annotations.Nullable;

/** What the API of the desk answers. */
final class CurationJson {
  private CurationJson() {}

  record Login(String curator, String csrf) {}

  record Source(
      String id,
      String name,
      String kind,
      boolean verified,
      String health,
      long held,
      boolean scheduled,
      @Nullable Instant lastVisit,
      @Nullable Instant nextVisit,
      @Nullable String problem) {}

  record Job(
      long number,
      String kind,
      String subject,
      String curator,
      Instant started,
      @Nullable Instant ended,
      String state,
      String step,
      long done,
      long total,
      @Nullable SequencedMap<String, Long> counts,
      @Nullable List<String> records,
      @Nullable List<Work.Skipped> skipped,
      String detail) {}

  record Run(
      long number,
      String source,
      String purpose,
      Instant started,
      @Nullable Instant ended,
      String outcome,
      long put,
      long refused,
      long gone,
      String note,
      SortedMap<String, Double> figures) {}

  record Refused(
      long number,
      long run,
      String source,
      String kind,
      String id,
      String reason,
      @Nullable String url,
      boolean complete,
      String raw) {}

  /**
   * @param apart source and id of the adverts that are shown on their own by decision
   */
  record Doubles(long vacancies, long hidden, List<DoubleVacancy> largest, List<String> apart) {}

  record DoubleVacancy(
      String id, String title, @Nullable String employer, List<OtherAdvert> others) {}

  record UnlinkedTitle(String title, long vacancies, List<Proposed> proposed) {}

  record Proposed(String id, String title) {}

  record Entry(Instant at, String actor, String action, String subject, String detail) {}

  static Source source(SourceStatus status) {
    Work.Source source = status.source();
    return new Source(
        source.id(),
        source.name(),
        source.kind(),
        source.verified(),
        Words.id(status.health()),
        status.held(),
        status.scheduled(),
        status.last() == null ? null : status.last().started(),
        status.next(),
        source.problem());
  }

  static Job job(nl.koerswijzer.server.curation.work.Job job) {
    var ticket = job.ticket();
    var stand = job.stand();
    Work.Outcome outcome = stand.outcome();
    return new Job(
        ticket.number(),
        Words.id(ticket.kind()),
        ticket.subject(),
        ticket.curator(),
        ticket.started(),
        stand.ended(),
        Words.id(stand.state()),
        stand.step(),
        stand.done(),
        stand.total(),
        outcome == null ? null : outcome.counts(),
        outcome == null ? null : outcome.records().stream().map(Work.Example::line).toList(),
        outcome == null ? null : outcome.skipped(),
        outcome == null ? stand.problem() : outcome.detail());
  }

  static Run run(RunSummary run) {
    return new Run(
        run.id(),
        run.source(),
        run.purpose(),
        run.started(),
        run.ended(),
        Words.id(run.outcome()),
        run.put(),
        run.refused(),
        run.gone(),
        run.note(),
        run.figures());
  }

  static Refused refused(Quarantined record) {
    return new Refused(
        record.number(),
        record.run(),
        record.source(),
        Words.id(record.kind()),
        record.id(),
        record.reason(),
        record.url(),
        record.document() != null,
        record.raw());
  }

  static Doubles doubles(Found found, Decisions decisions) {
    return new Doubles(
        found.vacancies(),
        found.hidden(),
        found.largest().stream()
            .map(
                face ->
                    new DoubleVacancy(
                        face.vacancy().id(),
                        face.vacancy().title(),
                        face.vacancy().employer(),
                        face.others()))
            .toList(),
        decisions.apart());
  }

  static UnlinkedTitle title(Titles.Unlinked unlinked) {
    return new UnlinkedTitle(
        unlinked.title(),
        unlinked.vacancies(),
        unlinked.proposed().stream()
            .map(each -> new Proposed(each.id(), each.title().in(Language.DUTCH)))
            .toList());
  }

  static Entry entry(AuditEntry entry) {
    return new Entry(entry.at(), entry.actor(), entry.action(), entry.subject(), entry.detail());
  }
}
