package nl.koerswijzer.server;

import io.javalin.Javalin;
import io.javalin.compression.Brotli;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.json.JavalinJackson3;
import java.util.List;
import java.util.Objects;
import nl.koerswijzer.guidance.UnknownThingException;
import nl.koerswijzer.model.InvalidInputException;
import org.eclipse.jetty.server.HttpConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The HTTP service: limits, compression, security headers and problems, the same for every group of
 * routes. Requests are not logged, because what people look for is theirs.
 */
public final class Service implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Service.class);
  private static final int MAX_HEADER_BYTES = 16 << 10;
  private static final long IDLE_MILLIS = 30_000;
  private static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private final Javalin server;

  /** A group of routes. */
  @FunctionalInterface
  public interface Routes {
    void addTo(JavalinConfig config);
  }

  /**
   * Starts to listen.
   *
   * @param host address to listen on
   * @param port port to listen on; 0 takes a free one
   * @throws io.javalin.util.JavalinBindException when the port is taken
   */
  public Service(String host, int port, List<Routes> groups) {
    server =
        Javalin.create(
            config -> {
              limit(config);
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.jsonMapper(new JavalinJackson3(AnswerJson.mapper(), true));
              config.http.compressionStrategy = new CompressionStrategy(new Brotli(4), new Gzip(6));
              config.http.prefer405over404 = true;
              config.routes.before(Service::addSecurityHeaders);
              answerProblems(config);
              groups.forEach(group -> group.addTo(config));
            });
    server.start(host, port);
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void limit(JavalinConfig config) {
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = RequestBody.MAX_BYTES;
    config.jetty.modifyHttpConfiguration(Service::limit);
  }

  private static void limit(HttpConfiguration configuration) {
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
    configuration.setIdleTimeout(IDLE_MILLIS);
  }

  private static void addSecurityHeaders(Context context) {
    context.header("Content-Security-Policy", SECURITY_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
  }

  private static void answerProblems(JavalinConfig config) {
    config.routes.exception(
        ProblemException.class, (exception, context) -> answer(context, exception.problem()));
    config.routes.exception(
        InvalidInputException.class,
        (exception, context) ->
            answer(
                context,
                Problem.of(
                    Problem.Kind.INVALID_INPUT,
                    "part of the request cannot be used; see errors",
                    exception.violations())));
    config.routes.exception(
        UnknownThingException.class,
        (exception, context) ->
            answer(
                context,
                Problem.of(
                    Problem.Kind.NOT_FOUND, Objects.requireNonNull(exception.getMessage()))));
    config.routes.exception(HttpResponseException.class, Service::answerStatus);
    config.routes.exception(
        Exception.class,
        (exception, context) -> {
          LOG.error("no answer to {} {}", context.method(), context.endpoint().path, exception);
          answer(
              context,
              Problem.of(Problem.Kind.INTERNAL_ERROR, "something went wrong here, not with you"));
        });
  }

  private static void answerStatus(HttpResponseException exception, Context context) {
    Problem.Kind kind =
        switch (exception.getStatus()) {
          case 404 -> Problem.Kind.NOT_FOUND;
          case 405 -> Problem.Kind.METHOD_NOT_ALLOWED;
          case 413 -> Problem.Kind.BODY_TOO_LARGE;
          default -> Problem.Kind.INVALID_INPUT;
        };
    String detail =
        switch (kind) {
          case NOT_FOUND -> "there is nothing at this address";
          case METHOD_NOT_ALLOWED -> "this address does not answer to " + context.method();
          case BODY_TOO_LARGE -> "the body is larger than " + RequestBody.MAX_BYTES + " bytes";
          default -> "the request cannot be read";
        };
    answer(context, Problem.of(kind, detail));
  }

  private static void answer(Context context, Problem problem) {
    context.status(problem.status());
    context.json(problem);
    context.contentType(Problem.CONTENT_TYPE);
  }
}
