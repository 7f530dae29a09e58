package nl.koerswijzer.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;

/** The JSON body of a request, read within limits of size and time. */
public final class RequestBody {
  /** Bytes of the largest body. */
  public static final int MAX_BYTES = 1 << 20;

  private static final long MAX_NANOS = Duration.ofSeconds(10).toNanos();
  private static final int CHUNK = 8 << 10;

  private RequestBody() {}

  /**
   * @throws ProblemException when the body is not declared as JSON, is too large, or comes too
   *     slowly
   * @throws nl.koerswijzer.model.InvalidInputException when it is not one JSON object
   */
  public static JsonInput read(Context context) {
    if (!context.isJson()) {
      throw new ProblemException(
          Problem.Kind.UNSUPPORTED_MEDIA_TYPE, "send the body as Content-Type: application/json");
    }
    if (context.req().getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    try (InputStream stream = context.req().getInputStream()) {
      return JsonInput.of(bytes(stream, System.nanoTime() + MAX_NANOS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(InputStream stream, long deadline) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
      bytes.write(chunk, 0, read);
      if (bytes.size() > MAX_BYTES) {
        throw tooLarge();
      }
      if (System.nanoTime() > deadline) {
        throw new ProblemException(
            Problem.Kind.BODY_TOO_SLOW, "the body did not come within ten seconds");
      }
    }
    return bytes.toByteArray();
  }

  private static ProblemException tooLarge() {
    return new ProblemException(
        Problem.Kind.BODY_TOO_LARGE, "the body is larger than " + MAX_BYTES + " bytes");
  }
}
