package nl.koerswijzer.source;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A web site on loopback that answers as a test tells it, and remembers what was asked. */
public final class TestSite implements AutoCloseable {
  /** Answers one request. */
  @FunctionalInterface
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  public final List<String> requests = Collections.synchronizedList(new ArrayList<>());
  public final Map<String, String> userAgents = new ConcurrentHashMap<>();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
  private volatile Handler other = exchange -> exchange.sendResponseHeaders(404, -1);
  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();

  public TestSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    server.setExecutor(workers);
    server.createContext("/", this::serve);
    server.start();
  }

  /** An absolute address on this site. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public TestSite on(String path, Handler handler) {
    handlers.put(path, handler);
    return this;
  }

  /** Answers every path that has no answer of its own. */
  public TestSite otherwise(Handler handler) {
    other = handler;
    return this;
  }

  /** Answers with a text. */
  public TestSite text(String path, int status, String type, String text) {
    return on(
        path, exchange -> send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8)));
  }

  public TestSite html(String path, String html) {
    return text(path, 200, "text/html; charset=utf-8", html);
  }

  public TestSite redirect(String path, int status, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(status, -1);
        });
  }

  public TestSite remove(String path) {
    handlers.remove(path);
    return this;
  }

  public long asked(String path) {
    synchronized (requests) {
      return requests.stream().filter(path::equals).count();
    }
  }

  /** A sitemap that lists pages, in UTF-8. */
  public TestSite sitemap(String path, List<URI> pages) {
    StringBuilder xml =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    pages.forEach(page -> xml.append("<url><loc>").append(page).append("</loc></url>"));
    return text(path, 200, "application/xml", xml.append("</urlset>").toString());
  }

  /** A page with a vacancy, in UTF-8. */
  public static byte[] posting(String title) {
    return """
        <html><head><script type="application/ld+json">
        {"@type": "JobPosting", "title": "%s", "description": "<p>Werk als %s.</p>"}
        </script></head></html>
        """
        .formatted(title, title)
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Sends a whole answer. */
  public static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    requests.add(path);
    userAgents.put(path, String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
    try (exchange) {
      handlers.getOrDefault(path, other).answer(exchange);
    } catch (IOException e) {
      // the client hung up, which some tests want
    }
  }

  /** Sends byte after byte until the client hangs up, at most for a second. */
  public TestSite drip(String path) {
    return on(
        path,
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          OutputStream body = exchange.getResponseBody();
          for (int sent = 0; sent < 100; sent++) {
            body.write('x');
            body.flush();
            Sleeper.REAL.sleep(Duration.ofMillis(10));
          }
        });
  }

  /** A definition of this site as a source. */
  public SourceDefinition source(boolean authority, List<URI> sitemaps, @Nullable String include) {
    return new SourceDraft()
        .sitemap(sitemaps.toArray(URI[]::new))
        .seed(at("/"))
        .include(include == null ? "^/vacature/" : include)
        .exclude("/niet-")
        .authority(authority)
        .build();
  }

  /**
   * A definition of an API on this site.
   *
   * @param start path of the first page
   * @param mapping as YAML in the flow style, so as JSON
   */
  public SourceDefinition api(String start, String mapping) {
    Delivery delivery =
        new Delivery(
            new TreeMap<>(Map.of("X-API-Key", "sleutel")),
            "/next",
            null,
            0,
            1,
            0,
            0,
            new JsonMapper().readTree(mapping));
    return new SourceDraft()
        .seed(at(start))
        .maxPages(10)
        .delivers(SourceDefinition.Kind.API, delivery)
        .build();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
