package nl.koerswijzer.source;

/** A source definition that cannot be used; the message names the file and what is wrong. */
public final class SourceDefinitionException extends Exception {
  private static final long serialVersionUID = 1L;

  SourceDefinitionException(String message) {
    super(message);
  }
}
