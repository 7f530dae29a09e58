package nl.koerswijzer.app.example;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.app.example.ExampleVacancy.Flag;
import org.jspecify.annotations.Nullable;

/**
 * A vacancy site on the loopback address with made-up vacancies. It has what a real site has:
 * robots.txt with a forbidden part and a crawl delay, a sitemap index, validators, compression; and
 * what goes wrong on real sites: expired, doubled, broken, hidden and missing pages. Dates count
 * from today, so that the vacancies never grow old.
 */
public final class ExampleSite implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final int PAGES_IN_SITEMAP = 50;
  private static final String COPY = "-2";

  private final Javalin server;
  private final Clock clock;
  private final Map<String, ExampleVacancy> byPath = new HashMap<>();
  private final List<String> listed = new ArrayList<>();

  private record Answer(int status, String type, String text) {}

  private ExampleSite(List<ExampleVacancy> vacancies, Clock clock) {
    this.clock = clock;
    vacancies.forEach(this::add);
    listed.add("/over-ons");
    server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.routes.get("/*", this::serve);
            });
  }

  /**
   * Starts the site.
   *
   * @param folder holds the files of made-up vacancies
   * @param preferredPort another one is used when it is taken; 0 for any that is free
   * @throws IOException when a file is wrong
   */
  public static ExampleSite start(Path folder, int preferredPort, Clock clock) throws IOException {
    List<ExampleVacancy> vacancies = ExampleVacancies.in(folder);
    ExampleSite site = new ExampleSite(vacancies, clock);
    try {
      site.server.start(HOST, preferredPort);
      return site;
    } catch (JavalinBindException e) {
      ExampleSite elsewhere = new ExampleSite(vacancies, clock);
      elsewhere.server.start(HOST, 0);
      return elsewhere;
    }
  }

  /** Where the site is, without a slash at the end. */
  public String address() {
    return "http://" + HOST + ":" + server.port();
  }

  @Override
  public void close() {
    server.stop();
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

  private void serve(Context context) {
    Answer answer = answer(context.path());
    String etag = "\"" + Integer.toHexString(answer.text().hashCode()) + "\"";
    context.header("ETag", etag);
    if (etag.equals(context.header("If-None-Match"))) {
      context.status(304);
    } else {
      context.status(answer.status()).contentType(answer.type() + "; charset=utf-8");
      context.result(answer.text());
    }
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

        Sitemap: SITE/sitemap.xml
        """
        .replace("SITE", address());
  }

  private String sitemapIndex() {
    StringBuilder xml = new StringBuilder(xmlHead("sitemapindex"));
    for (int number = 0; number * PAGES_IN_SITEMAP < listed.size(); number++) {
      xml.append("<sitemap><loc>" + address() + "/sitemap-" + number + ".xml</loc></sitemap>\n");
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
        <p>Op deze site staan COUNT voorbeeldvacatures. De vacatures en de werkgevers bestaan niet.</p>
        </body>
        </html>
        """
        .replace("COUNT", String.valueOf(byPath.size()));
  }
}
