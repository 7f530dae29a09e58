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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A web site on loopback that answers as a test tells it, and remembers what was asked. */
public final class TestSite implements AutoCloseable {
  /** Answers one request. */
  @FunctionalInterface
  public interface Handler {
    void answer(HttpExchange exchange) throws IOException;
  }

  public final List<String> requests = new CopyOnWriteArrayList<>();
  public final Map<String, String> userAgents = new ConcurrentHashMap<>();
  private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
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
    return requests.stream().filter(path::equals).count();
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
      Handler handler = handlers.get(path);
      if (handler == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        handler.answer(exchange);
      }
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
    return new SourceDefinition(
        "test",
        "Test",
        "Test",
        "-",
        null,
        null,
        SourceDefinition.Kind.SITE,
        sitemaps,
        List.of(at("/")),
        include == null
            ? List.of(Pattern.compile("^/vacature/"))
            : List.of(Pattern.compile(include)),
        List.of(Pattern.compile("/niet-")),
        10_000,
        Duration.ofDays(1),
        1_000,
        true,
        authority,
        false,
        true,
        Delivery.PAGES);
  }

  /**
   * A definition of an API on this site.
   *
   * @param start path of the first page
   * @param mapping as YAML in the flow style, so as JSON
   */
  public SourceDefinition api(String start, String mapping) {
    SourceDefinition site = source(true, List.of(), null);
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
    return new SourceDefinition(
        "test",
        "Test",
        "Test",
        "-",
        null,
        null,
        SourceDefinition.Kind.API,
        List.of(),
        List.of(at(start)),
        List.of(),
        List.of(),
        site.perSecond(),
        site.cadence(),
        10,
        true,
        true,
        false,
        true,
        delivery);
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
