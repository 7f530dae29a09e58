package nl.koerswijzer.ingest.delivery;

/** An answer of a source that is not in the form its definition says; lower case, no full stop. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableException(String reason) {
    super(reason);
  }
}
