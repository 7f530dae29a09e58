package nl.koerswijzer.app;

import org.jspecify.annotations.Nullable;

/** A command could not do what was asked; the message is the one sentence that the user sees. */
final class CommandFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CommandFailedException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
