package nl.koerswijzer.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** What went wrong, as one sentence. */
final class Failure {
  private Failure() {}

  static String sentence(Throwable failure) {
    return switch (failure) {
      case UncheckedIOException e -> sentence(Objects.requireNonNull(e.getCause()));
      case NoSuchFileException e -> "there is no file " + e.getMessage();
      case AccessDeniedException e -> "no permission to use " + e.getMessage();
      case FileSystemException e -> "cannot use " + e.getMessage();
      case IOException e -> "cannot read or write: " + e.getMessage();
      default -> {
        String message = failure.getMessage();
        yield message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
      }
    };
  }
}
