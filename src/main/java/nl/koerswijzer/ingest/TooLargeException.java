package nl.koerswijzer.ingest;

import java.io.IOException;

/** More bytes came out of a file than an import takes. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
