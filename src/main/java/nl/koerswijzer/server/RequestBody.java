package nl.koerswijzer.server;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;

/** The JSON body of a request, read within limits of size and time. */
public final class RequestBody {
  /** Bytes of the largest body. */
  public static final int MAX_BYTES = 1 << 20;

  /** How long nothing may arrive before the request is given up. */
  static final Duration MAX_SILENCE = Duration.ofSeconds(10);

  private static final Duration MAX_TIME = Duration.ofSeconds(10);
  private static final long MAX_DISCARDED = 64 << 20;
  private static final int CHUNK = 8 << 10;

  private RequestBody() {}

  /**
   * @throws ProblemException when the body is not declared as JSON, is too large, or comes too
   *     slowly
   * @throws nl.koerswijzer.model.InvalidInputException when it is not one JSON object
   */
  public static JsonInput read(Context context) {
    if (!context.isJson()) {
      throw new ProblemException(Problem.Kind.UNSUPPORTED_MEDIA_TYPE);
    }
    if (context.req().getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    try (InputStream stream = context.req().getInputStream()) {
      return JsonInput.of(bytes(stream, System.nanoTime() + MAX_TIME.toNanos()));
    } catch (IOException e) {
      throw e.getCause() instanceof TimeoutException ? tooSlow() : brokenOff();
    } catch (RuntimeException e) {
      throw e instanceof HttpException ? brokenOff() : e;
    }
  }

  /**
   * Lets a body that is too large come in, so that whoever sends it reads the answer, and keeps
   * nothing of it. One that is still larger or slower is broken off.
   */
  public static void discard(Context context) {
    long deadline = System.nanoTime() + MAX_TIME.toNanos();
    byte[] chunk = new byte[CHUNK];
    try (InputStream stream = context.req().getInputStream()) {
      int read = stream.read(chunk);
      for (long size = 0; read >= 0 && size < MAX_DISCARDED; size += read) {
        read = System.nanoTime() > deadline ? -1 : stream.read(chunk);
      }
    } catch (IOException e) {
      throw brokenOff();
    }
  }

  /**
   * Sends an answer at once, for whoever waits for it before sending a body, and then lets the body
   * come in, for whoever sends all of it before reading the answer.
   */
  static void answerThenDiscard(Context context) {
    try (InputStream answer = Objects.requireNonNull(context.resultInputStream())) {
      byte[] bytes = answer.readAllBytes();
      context.result("");
      context.res().setContentLength(bytes.length);
      context.res().getOutputStream().write(bytes);
      context.res().flushBuffer();
      discard(context);
    } catch (IOException | ProblemException | HttpException.RuntimeException e) {
      // whoever sent it has gone
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
        throw tooSlow();
      }
    }
    return bytes.toByteArray();
  }

  private static ProblemException tooLarge() {
    return new ProblemException(Problem.Kind.BODY_TOO_LARGE);
  }

  private static ProblemException tooSlow() {
    return new ProblemException(Problem.Kind.BODY_TOO_SLOW);
  }

  private static ProblemException brokenOff() {
    return new ProblemException(Problem.Kind.INVALID_INPUT);
  }
}
