package nl.koerswijzer.server.document;

import java.io.Serial;
import nl.koerswijzer.server.document.DocumentText.Fault;

/** There is no text in a document for us. */
public final class UnreadableDocumentException extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final Fault fault;

  UnreadableDocumentException(Fault fault) {
    super("cannot read the document: " + fault);
    this.fault = fault;
  }

  public Fault fault() {
    return fault;
  }
}
