package nl.koerswijzer.ingest.delivery;

import nl.koerswijzer.ingest.vacancy.Reading;
import nl.koerswijzer.store.RecordKind;

/** One record of a source. */
public sealed interface Delivered {
  /** A vacancy, or why it is none. */
  record Advert(Reading reading) implements Delivered {}

  /** A record of another kind, ready for the store. */
  record Document(RecordKind kind, String id, Object document) implements Delivered {}

  /**
   * A record that cannot be used.
   *
   * @param reason lower case, no full stop
   */
  record Refused(RecordKind kind, String id, String reason) implements Delivered {}
}
