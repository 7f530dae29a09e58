package nl.koerswijzer.server;

import java.util.List;
import nl.koerswijzer.model.InvalidInputException.Violation;

/**
 * An error as the client sees it (RFC 9457).
 *
 * @param type always {@code about:blank}: the code tells the kinds apart
 * @param title the status in words
 * @param status HTTP status
 * @param detail what happened and what to do
 * @param code stable name of the kind of error, such as {@code invalid-input}
 * @param errors the fields that are wrong; empty when it is not about fields
 */
public record Problem(
    String type, String title, int status, String detail, String code, List<Violation> errors) {
  static final String CONTENT_TYPE = "application/problem+json";

  /** The kinds of error: the one table from codes to HTTP statuses. */
  public enum Kind {
    INVALID_INPUT(400, "invalid-input", "Bad Request"),
    NOT_FOUND(404, "not-found", "Not Found"),
    METHOD_NOT_ALLOWED(405, "method-not-allowed", "Method Not Allowed"),
    BODY_TOO_SLOW(408, "body-too-slow", "Request Timeout"),
    BODY_TOO_LARGE(413, "body-too-large", "Content Too Large"),
    UNSUPPORTED_MEDIA_TYPE(415, "unsupported-media-type", "Unsupported Media Type"),
    INTERNAL_ERROR(500, "internal-error", "Internal Server Error"),
    NO_GENERATION(503, "no-generation", "Service Unavailable");

    private final int status;
    private final String code;
    private final String title;

    Kind(int status, String code, String title) {
      this.status = status;
      this.code = code;
      this.title = title;
    }

    public int status() {
      return status;
    }

    public String code() {
      return code;
    }
  }

  public Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(Kind kind, String detail) {
    return of(kind, detail, List.of());
  }

  static Problem of(Kind kind, String detail, List<Violation> errors) {
    return new Problem("about:blank", kind.title, kind.status, detail, kind.code, errors);
  }
}
