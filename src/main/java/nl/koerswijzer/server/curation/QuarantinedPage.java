package nl.koerswijzer.server.curation;

import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.Store.Quarantined;
import org.jspecify.annotations.Nullable;

/**
 * A record that was refused, with its page beside it.
 *
 * @param path where the decision is sent
 * @param document the vacancy as it would have been put, absent when it could not become one
 * @param correction what a curator wrote over it before
 * @param open whether there is something to decide
 */
public record QuarantinedPage(
    DeskFrame desk,
    Quarantined record,
    String path,
    @Nullable Vacancy document,
    Correction correction,
    boolean open) {
  /** Whether words of a curator can mend it: what is on a broken page cannot be read at all. */
  public boolean correctable() {
    return document != null || !record.id().equals(record.url());
  }

  public String title() {
    return correction.title() != null
        ? correction.title()
        : document == null ? "" : document.title();
  }

  public String employer() {
    if (correction.employer() != null) {
      return correction.employer();
    }
    return document == null || document.employer() == null ? "" : document.employer();
  }
}
