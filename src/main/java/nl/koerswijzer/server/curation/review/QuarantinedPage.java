package nl.koerswijzer.server.curation.review;

import java.util.List;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.server.curation.page.DeskFrame;
import nl.koerswijzer.store.Store.Quarantined;
import org.jspecify.annotations.Nullable;

/**
 * A record that was refused, with its page beside it.
 *
 * @param path where the decision is sent
 * @param document the vacancy as it would have been put, absent when it could not become one
 * @param fields in which it can be corrected
 * @param open whether a curator can decide on it, also for another time
 */
public record QuarantinedPage(
    DeskFrame desk,
    Quarantined record,
    String path,
    @Nullable Vacancy document,
    List<CorrectionField> fields,
    boolean open) {
  public QuarantinedPage {
    fields = List.copyOf(fields);
  }

  /** Whether words of a curator can mend it: what is on a broken page cannot be read at all. */
  public boolean correctable() {
    return document != null || !record.id().equals(record.url());
  }
}
