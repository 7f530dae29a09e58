package nl.koerswijzer.server;

import java.util.List;
import nl.koerswijzer.model.InvalidInputException.Violation;
import org.eclipse.jetty.http.HttpStatus;

/**
 * An error as the client sees it (RFC 9457).
 *
 * @param type always {@code about:blank}: the code tells the kinds apart
 * @param title the status in words
 * @param status HTTP status
 * @param detail what happened and what to do
 * @param code stable name of the kind of error, such as {@code invalid-input}
 * @param errors the fields that are wrong, at most 50; empty when it is not about fields
 */
public record Problem(
    String type, String title, int status, String detail, String code, List<Violation> errors) {
  static final String CONTENT_TYPE = "application/problem+json";

  private static final int MAX_ERRORS = 50;
  private static final int MAX_FIELD = 100;
  private static final int MAX_MESSAGE = 200;

  /** The kinds of error: the one table from codes to HTTP statuses. */
  public enum Kind {
    INVALID_INPUT(400, "invalid-input", "the request cannot be read"),
    UNAUTHORIZED(401, "unauthorized", "log in first"),
    FORBIDDEN(
        403,
        "forbidden",
        "the request does not carry the token of this session; load the page anew"),
    NOT_FOUND(404, "not-found", "there is nothing at this address"),
    METHOD_NOT_ALLOWED(
        405, "method-not-allowed", "this address does not answer to this method; see Allow"),
    CONFLICT(409, "conflict", "this cannot be done now"),
    BODY_TOO_SLOW(408, "body-too-slow", "the body did not come within ten seconds"),
    BODY_TOO_LARGE(
        413, "body-too-large", "the body is larger than " + RequestBody.MAX_BYTES + " bytes"),
    ADDRESS_TOO_LONG(414, "address-too-long", "the address is too long"),
    UNSUPPORTED_MEDIA_TYPE(
        415, "unsupported-media-type", "send the body as Content-Type: application/json"),
    TOO_MANY_REQUESTS(429, "too-many-requests", "too many tries failed; wait a quarter of an hour"),
    HEADERS_TOO_LARGE(431, "headers-too-large", "address and headers are too large together"),
    INTERNAL_ERROR(500, "internal-error", "something went wrong here, not with you"),
    NO_GENERATION(
        503, "no-generation", "nothing has been published yet; run 'koerswijzer publish'");

    private final int status;
    private final String code;
    private final String usualDetail;

    Kind(int status, String code, String usualDetail) {
      this.status = status;
      this.code = code;
      this.usualDetail = usualDetail;
    }

    public int status() {
      return status;
    }

    public String code() {
      return code;
    }

    String usualDetail() {
      return usualDetail;
    }
  }

  public Problem {
    errors = List.copyOf(errors);
  }

  static Problem of(Kind kind, String detail) {
    return of(kind, detail, List.of());
  }

  /** The problem of fields that are wrong. */
  static Problem of(List<Violation> violations) {
    int shown = Math.min(violations.size(), MAX_ERRORS);
    String which = shown == violations.size() ? "" : ", of which these are the first " + shown;
    return of(
        Kind.INVALID_INPUT,
        "part of the request cannot be used; see errors" + which,
        violations.subList(0, shown).stream().map(Problem::shortened).toList());
  }

  /** The problem that a status stands for when nothing more is known. */
  static Problem ofStatus(int status) {
    for (Kind kind : Kind.values()) {
      if (kind.status == status) {
        return of(kind, kind.usualDetail());
      }
    }
    String title = HttpStatus.getMessage(status);
    return new Problem(
        "about:blank", title, status, "this request is not served", "not-served", List.of());
  }

  /** Names of fields and what is said of them may repeat what was sent. */
  private static Violation shortened(Violation violation) {
    return new Violation(
        shortened(violation.field(), MAX_FIELD), shortened(violation.message(), MAX_MESSAGE));
  }

  private static String shortened(String text, int length) {
    return text.length() <= length ? text : text.substring(0, length) + "…";
  }

  private static Problem of(Kind kind, String detail, List<Violation> errors) {
    return new Problem(
        "about:blank", HttpStatus.getMessage(kind.status), kind.status, detail, kind.code, errors);
  }
}
