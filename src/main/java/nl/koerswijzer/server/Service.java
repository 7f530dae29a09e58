package nl.koerswijzer.server;

import io.javalin.Javalin;
import io.javalin.compression.Brotli;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.json.JavalinJackson3;
import java.util.List;
import nl.koerswijzer.server.document.DocumentText;
import org.eclipse.jetty.server.HttpConfiguration;

/**
 * The HTTP service: limits, compression, security headers and problems, the same for every group of
 * routes. Requests are not logged, because what people look for is theirs.
 */
public final class Service implements AutoCloseable {
  /** Bytes of the largest body with a file: one of the largest size with a profile beside it. */
  public static final int MAX_UPLOAD_BYTES = DocumentText.MAX_BYTES + RequestBody.MAX_BYTES;

  private static final String NOWHERE = "/dev/null/uploads";
  private static final int MAX_HEADER_BYTES = 16 << 10;
  private static final String SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private final Javalin server;

  /** A group of routes. */
  @FunctionalInterface
  public interface Routes {
    void addTo(JavalinConfig config);

    /**
     * Answers a problem at one of its addresses in its own form.
     *
     * @return whether it did; otherwise the problem is answered as JSON
     */
    default boolean answers(Context context, Problem problem) {
      return false;
    }
  }

  /** Makes everything ready; {@link #start} listens. */
  public Service(List<Routes> groups) {
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
              config.routes.before(Service::addHeaders);
              new Problems(groups).addTo(config);
              groups.forEach(group -> group.addTo(config));
            });
  }

  /**
   * Starts to listen.
   *
   * @param host address to listen on
   * @param port port to listen on; 0 takes a free one
   * @throws io.javalin.util.JavalinBindException when the port is taken
   */
  public void start(String host, int port) {
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
    keepUploadsInMemory(config);
    config.jetty.modifyHttpConfiguration(Service::limit);
    config.jetty.modifyServer(server -> server.setErrorHandler(new JettyProblems()));
    config.jetty.modifyServletContextHandler(
        handler -> {
          handler.setErrorHandler(new JettyProblems());
          handler.insertHandler(new SimplerRequests());
        });
  }

  /** Files that people hand in are never written: there is room in memory, and nowhere else. */
  private static void keepUploadsInMemory(JavalinConfig config) {
    config.jetty.multipartConfig.cacheDirectory(NOWHERE);
    config.jetty.multipartConfig.maxInMemoryFileSize(MAX_UPLOAD_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxFileSize(MAX_UPLOAD_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(MAX_UPLOAD_BYTES, SizeUnit.BYTES);
  }

  private static void limit(HttpConfiguration configuration) {
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MAX_HEADER_BYTES);
    configuration.setIdleTimeout(RequestBody.MAX_SILENCE.toMillis());
  }

  private static void addHeaders(Context context) {
    context.header("Vary", "Accept-Encoding");
    context.header("Content-Security-Policy", SECURITY_POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "no-referrer");
    context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
  }
}
