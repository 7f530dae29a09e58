package nl.koerswijzer.server.curation.supply;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.server.curation.page.DeskPage.Fact;
import nl.koerswijzer.server.curation.work.Job;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.store.Documents;

/**
 * How a piece of work stands, in words.
 *
 * @param running whether there is more to come
 * @param total units of work in this step, 0 when unknown
 * @param counts what it came to
 * @param records the first records of a dry run
 * @param skipped the first addresses that were not taken
 * @param detail what there is to add, or why it failed; empty when there is nothing
 */
public record JobStand(
    String state,
    boolean running,
    String step,
    long done,
    long total,
    List<Fact> counts,
    List<Work.Example> records,
    String skippedTitle,
    List<Work.Skipped> skipped,
    String detail) {
  static JobStand of(Job.Stand stand, Words words) {
    List<Fact> counts = new ArrayList<>();
    var outcome = stand.outcome();
    if (outcome != null) {
      outcome
          .counts()
          .forEach(
              (what, count) ->
                  counts.add(new Fact(say(words, "count." + what), String.valueOf(count))));
    }
    boolean held = outcome != null && !outcome.accepted();
    return new JobStand(
        say(words, held ? "state.quarantined" : "state." + Words.id(stand.state())),
        stand.state() == Job.State.RUNNING,
        stand.step(),
        stand.done(),
        stand.total(),
        counts,
        outcome == null ? List.of() : outcome.records(),
        say(words, "skipped"),
        outcome == null ? List.of() : outcome.skipped(),
        outcome == null ? stand.problem() : outcome.detail());
  }

  /** A record as people read JSON. */
  public String document(Work.Example record) {
    return Documents.json().readTree(record.json()).toPrettyString();
  }

  private static String say(Words words, String key) {
    String whole = "desk." + key;
    return words.messages().has(words.language(), whole)
        ? words.messages().text(words.language(), whole)
        : key.substring(key.indexOf('.') + 1);
  }
}
