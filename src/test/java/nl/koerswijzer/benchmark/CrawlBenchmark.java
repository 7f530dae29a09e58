package nl.koerswijzer.benchmark;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import nl.koerswijzer.ingest.crawl.Crawl;
import nl.koerswijzer.ingest.crawl.CrawlReport;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.source.FetchLimits;
import nl.koerswijzer.source.Hosts;
import nl.koerswijzer.source.Sleeper;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDraft;
import nl.koerswijzer.source.TestSite;
import nl.koerswijzer.source.Visit;
import nl.koerswijzer.source.Visitor;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;

/**
 * Visits to a fast site on this machine, over real HTTP and with everything that a visit does:
 * robots.txt, archive, reading, storing.
 *
 * <pre>
 * CrawlBenchmark made 20000          pages that we made up, as fast as it goes
 * CrawlBenchmark made 300 25         the same with at most 25 requests a second
 * CrawlBenchmark posted FILE         the JSON-LD objects of a file, a page each
 * </pre>
 */
public final class CrawlBenchmark implements AutoCloseable {
  private static final Instant MADE = Instant.parse("2026-03-01T12:00:00Z");

  /** When the objects of the file were gathered, so that they are still open. */
  private static final Instant POSTED = Instant.parse("2020-11-01T12:00:00Z");

  private final TestSite site = new TestSite();
  private final Deque<Long> arrivals = new ArrayDeque<>();

  private CrawlBenchmark() throws IOException {}

  /** Runs what the class comment says. */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try (CrawlBenchmark benchmark = new CrawlBenchmark()) {
      if (arguments[0].equals("posted")) {
        benchmark.run(objects(Path.of(arguments[1])), 1_000_000, POSTED);
      } else {
        double perSecond = arguments.length > 2 ? Double.parseDouble(arguments[2]) : 1_000_000;
        benchmark.run(made(Integer.parseInt(arguments[1])), perSecond, MADE);
      }
    }
  }

  private static List<byte[]> objects(Path file) throws IOException {
    List<byte[]> objects = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> objects.add(line.getBytes(StandardCharsets.UTF_8)));
    }
    return objects;
  }

  private static List<byte[]> made(int pages) {
    List<byte[]> made = new ArrayList<>();
    for (int page = 0; page < pages; page++) {
      String title = "Kok nummer " + page;
      made.add(
          """
          {"@context": "https://schema.org", "@type": "JobPosting", "title": "%s",
           "datePosted": "2026-02-01", "validThrough": "2026-06-01", "employmentType": "PART_TIME",
           "hiringOrganization": {"@type": "Organization", "name": "Eethuis %d"},
           "jobLocation": {"@type": "Place", "address": {"@type": "PostalAddress",
             "addressLocality": "Utrecht", "postalCode": "3511 AB", "addressCountry": "NL"}},
           "baseSalary": {"@type": "MonetaryAmount", "currency": "EUR", "value":
             {"@type": "QuantitativeValue", "minValue": 2400, "maxValue": 2900, "unitText": "MONTH"}},
           "description": "<p>Wij zoeken een kok voor 24-32 uur per week. Je werkt aan gerecht %d.</p>%s"}
          """
              .formatted(title, page, page, "<p>Samen koken wij elke dag vers.</p>".repeat(40))
              .getBytes(StandardCharsets.UTF_8));
    }
    return made;
  }

  private void run(List<byte[]> objects, double perSecond, Instant day) throws IOException {
    StringBuilder list =
        new StringBuilder("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">");
    for (int page = 0; page < objects.size(); page++) {
      list.append("<url><loc>").append(site.at("/vacature/" + page)).append("</loc></url>");
    }
    site.text("/sitemap.xml", 200, "application/xml", list.append("</urlset>").toString());
    site.otherwise(exchange -> answer(exchange, objects));
    SourceDefinition source =
        new SourceDraft()
            .sitemap(site.at("/sitemap.xml"))
            .include("^/vacature/")
            .perSecond(perSecond)
            .maxPages(100_000)
            .build();
    Path folder = Files.createTempDirectory("crawl");
    Clock clock =
        Clock.tick(
                Clock.offset(Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), day)),
                Duration.ofNanos(1))
            .withZone(ZoneOffset.UTC);
    long start = System.nanoTime();
    CrawlReport report;
    try (Store store = SqliteStore.open(folder.resolve("store"), clock);
        Visit visit = visit(source, folder, clock)) {
      report = new Crawl(source, visit, store, clock).run(Progress.NONE);
      double seconds = (System.nanoTime() - start) / 1e9;
      say("%d pages in %.1f s: %.0f a second", objects.size(), seconds, objects.size() / seconds);
      tell(report, store);
    }
    ProcessHandle.current()
        .info()
        .totalCpuDuration()
        .ifPresent(used -> say("%.1f s of processor time, site included", used.toMillis() / 1e3));
    say("most in any second at the server: %d requests", busiestSecond());
    say("most heap in use: %d MiB of %d", mostHeap() >> 20, Runtime.getRuntime().maxMemory() >> 20);
  }

  private static Visit visit(SourceDefinition source, Path folder, Clock clock) throws IOException {
    return Visit.live(
        source,
        new Visitor("koerswijzer", "1", "https://voorbeeld.nl"),
        FetchLimits.USUAL,
        folder.resolve("archive"),
        Hosts.sharedIn(folder.resolve("hosts"), clock, Sleeper.REAL),
        clock,
        1);
  }

  private void answer(HttpExchange exchange, List<byte[]> objects) throws IOException {
    synchronized (arrivals) {
      arrivals.add(System.nanoTime());
    }
    String path = exchange.getRequestURI().getPath();
    if (!path.startsWith("/vacature/")) {
      exchange.sendResponseHeaders(404, -1);
      return;
    }
    String json =
        new String(
            objects.get(Integer.parseInt(path.substring("/vacature/".length()))),
            StandardCharsets.UTF_8);
    String html =
        "<html><head><title>Werk</title><script type=\"application/ld+json\">"
            + json.replace("</", "<\\/")
            + "</script></head><body><h1>Werk</h1></body></html>";
    TestSite.send(exchange, 200, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static void tell(CrawlReport report, Store store) {
    say("read %d, skipped %s", report.put(), report.skippedByReason());
    report.skipped().stream()
        .filter(one -> one.reason() != Reason.DUPLICATE && one.reason() != Reason.NO_VACANCY)
        .limit(50)
        .forEach(one -> say("  %s %s: %s", one.reason(), one.address(), one.detail()));
    Map<String, Integer> filled = new TreeMap<>();
    store.read(
        RecordKind.VACANCY,
        Vacancy.class,
        held -> {
          Vacancy vacancy = held.document();
          boolean employer = vacancy.employer() != null;
          boolean place = !vacancy.workplaces().isEmpty();
          boolean date = vacancy.posted() != null;
          count(filled, "employer", employer);
          count(filled, "place", place);
          count(filled, "date", date);
          count(filled, "title, employer, place and date", employer && place && date);
          if (!(employer && place && date)) {
            say("  incomplete: %s %s", vacancy.url(), vacancy.title());
          }
        });
    say("of %d stored: %s", report.put(), filled);
  }

  private static void count(Map<String, Integer> filled, String field, boolean has) {
    filled.merge(field, has ? 1 : 0, Integer::sum);
  }

  private int busiestSecond() {
    Deque<Long> window = new ArrayDeque<>();
    int most = 0;
    for (long arrival : arrivals) {
      window.add(arrival);
      while (arrival - window.peek() >= TimeUnit.SECONDS.toNanos(1)) {
        window.poll();
      }
      most = Math.max(most, window.size());
    }
    return most;
  }

  private static long mostHeap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(java.lang.management.MemoryUsage::getUsed)
        .sum();
  }

  @Override
  public void close() {
    site.close();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
