package nl.koerswijzer.app.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import nl.koerswijzer.app.example.ExampleVacancy.Flag;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy site on the loopback address with made-up vacancies. It has what a real site has:
 * robots.txt with a forbidden part and a crawl delay, a sitemap index, validators, compression; and
 * what goes wrong on real sites: expired, doubled, broken, hidden and missing pages. Dates count
 * from today, so that the vacancies never grow old.
 */
public final class ExampleSite implements AutoCloseable {
  private static final int PAGES_IN_SITEMAP = 50;
  private static final String COPY = "-2";

  private final HttpServer server;
  private final ExecutorService workers;
  private final Clock clock;
  private final Map<String, ExampleVacancy> byPath = new HashMap<>();
  private final List<String> listed = new ArrayList<>();

  private record Answer(int status, String type, String text) {}

  private ExampleSite(List<ExampleVacancy> vacancies, HttpServer server, Clock clock) {
    this.server = server;
    this.clock = clock;
    vacancies.forEach(this::add);
    listed.add("/over-ons");
    workers =
        Executors.newFixedThreadPool(2, Thread.ofPlatform().daemon().name("example-", 0).factory());
    server.setExecutor(workers);
    server.createContext("/", this::serve);
    server.start();
  }

  /**
   * Starts the site.
   *
   * @param folder holds the files of made-up vacancies
   * @param port 0 for any that is free
   * @throws IOException when a file is wrong or the port is taken
   */
  public static ExampleSite start(Path folder, int port, Clock clock) throws IOException {
    List<ExampleVacancy> vacancies = ExampleVacancies.in(folder);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 100);
    return new ExampleSite(vacancies, server, clock);
  }

  /** Where the site is, without a slash at the end. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void add(ExampleVacancy vacancy) {
    listed.add(vacancy.path());
    if (!vacancy.is(Flag.MISSING)) {
      byPath.put(vacancy.path(), vacancy);
    }
    if (vacancy.is(Flag.DUPLICATE)) {
      listed.add(vacancy.path() + COPY);
      byPath.put(vacancy.path() + COPY, vacancy);
    }
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange.getRequestURI().getPath());
      byte[] body = answer.text().getBytes(StandardCharsets.UTF_8);
      String etag = "\"" + Integer.toHexString(answer.text().hashCode()) + "\"";
      exchange.getResponseHeaders().set("ETag", etag);
      exchange.getResponseHeaders().set("Content-Type", answer.type() + "; charset=utf-8");
      if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
        exchange.sendResponseHeaders(304, -1);
      } else {
        send(exchange, answer.status(), body);
      }
    }
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    byte[] sent = body;
    if (accepted != null && accepted.contains("gzip")) {
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      sent = packed(body);
    }
    exchange.sendResponseHeaders(status, sent.length);
    exchange.getResponseBody().write(sent);
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }

  private Answer answer(String path) {
    if (path.equals("/robots.txt")) {
      return new Answer(200, "text/plain", robots());
    }
    if (path.equals("/sitemap.xml")) {
      return new Answer(200, "application/xml", sitemapIndex());
    }
    if (path.matches("/sitemap-\\d{1,4}\\.xml")) {
      return sitemap(Integer.parseInt(path.replaceAll("\\D", "")));
    }
    if (path.equals("/") || path.equals("/over-ons")) {
      return new Answer(200, "text/html", about());
    }
    ExampleVacancy vacancy = byPath.get(path);
    return vacancy == null
        ? new Answer(
            404, "text/html", "<!DOCTYPE html><title>404</title><p>Deze pagina is er niet.")
        : new Answer(200, "text/html", new ExamplePage(vacancy, today()).html());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private String robots() {
    return """
        User-agent: *
        Disallow: /vacature/intern/
        Crawl-delay: 0.01

        Sitemap: %s/sitemap.xml
        """
        .formatted(address());
  }

  private String sitemapIndex() {
    StringBuilder xml = new StringBuilder(xmlHead("sitemapindex"));
    for (int number = 0; number * PAGES_IN_SITEMAP < listed.size(); number++) {
      xml.append("<sitemap><loc>%s/sitemap-%d.xml</loc></sitemap>\n".formatted(address(), number));
    }
    return xml.append("</sitemapindex>\n").toString();
  }

  private Answer sitemap(int number) {
    int from = number * PAGES_IN_SITEMAP;
    if (from >= listed.size()) {
      return new Answer(404, "text/plain", "");
    }
    StringBuilder xml = new StringBuilder(xmlHead("urlset"));
    for (String path : listed.subList(from, Math.min(listed.size(), from + PAGES_IN_SITEMAP))) {
      ExampleVacancy vacancy = byPath.get(path);
      xml.append("<url><loc>").append(address()).append(path).append("</loc>");
      xml.append(lastChange(vacancy)).append("</url>\n");
    }
    return new Answer(200, "application/xml", xml.append("</urlset>\n").toString());
  }

  private String lastChange(@Nullable ExampleVacancy vacancy) {
    return vacancy == null
        ? ""
        : "<lastmod>" + new ExamplePage(vacancy, today()).posted() + "</lastmod>";
  }

  private static String xmlHead(String root) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<"
        + root
        + " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
  }

  private String about() {
    return """
        <!DOCTYPE html>
        <html lang="nl">
        <head><meta charset="utf-8"><title>Voorbeeldsite met vacatures</title></head>
        <body>
        <h1>Voorbeeldsite met vacatures</h1>
        <p>Op deze site staan %d voorbeeldvacatures. De vacatures en de werkgevers bestaan niet.</p>
        </body>
        </html>
        """
        .formatted(byPath.size());
  }
}
