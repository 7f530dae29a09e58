package nl.koerswijzer.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.koerswijzer.app.example.ExampleSite;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.starter.StarterImport;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.source.SourceDefinitions;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service as it runs for people, on a free port over a folder of its own, on the first of June
 * 2026. Classes that ask for it by {@link WithService} share one.
 */
public final class ServiceUnderTest implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
  private static final String JSON = "application/json";

  private static final String CURATOR = "anna";
  private static final String PASSWORD = "een goed wachtwoord";

  private final Path data;
  private final RunningService service;
  private @Nullable Desk desk;

  private ServiceUnderTest(Path data) {
    this(settings(data), settings(data)::definitions);
  }

  private ServiceUnderTest(Settings settings, Supplier<SourceDefinitions> definitions) {
    this.data = settings.data();
    this.service = RunningService.start(settings, definitions, "127.0.0.1", 0);
  }

  /**
   * A curator who is logged in.
   *
   * @param cookie name and value
   */
  public record Desk(String cookie, String csrf) {}

  /** Over the starter set and a handful of vacancies. */
  static ServiceUnderTest withStarterSet() throws IOException, ImportException, PublishException {
    Path data = folder();
    Settings settings = settings(data);
    try (Store store = Wiring.store(settings)) {
      importStarterSet(settings, store);
      try (Store.Run run = store.begin("sample", "import")) {
        for (Vacancy vacancy : SampleVacancies.all()) {
          run.put(RecordKind.VACANCY, vacancy.id(), vacancy);
        }
        run.commit("");
      }
      Wiring.publisher(settings, store).publish(Progress.NONE);
      Gate.add(store, CURATOR, PASSWORD, CLOCK);
      suspectCrawl(store);
    }
    return new ServiceUnderTest(data);
  }

  /** A crawl that waits for a curator, with two records that wait for one. */
  public static void suspectCrawl(Store store) {
    Vacancy vacancy = SampleVacancies.all().getFirst();
    try (Store.CrawlRun run = store.beginCrawl("arbeitnow")) {
      run.refuse(
          "zonder-titel", "the advert has no title", "<p>Werk</p>", "https://a.example", null);
      run.refuse(
          "te-lang", "the title is a sentence", "<h1>Werk</h1>", "https://b.example", vacancy);
      run.measured(new TreeMap<>(Map.of("listed", 3.0, "filled.hours", 0.4)));
      run.quarantine("3 adverts instead of 100");
    }
  }

  /** The one curator of the service over the starter set. */
  public synchronized Desk desk() {
    if (desk == null) {
      HttpResponse<String> answer =
          post(
              "/api/v1/curation/login",
              "{\"name\": \"%s\", \"password\": \"%s\"}".formatted(CURATOR, PASSWORD));
      String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
      String csrf = new JsonMapper().readTree(answer.body()).get("csrf").asString();
      desk = new Desk(cookie.substring(0, cookie.indexOf(';')), csrf);
    }
    return desk;
  }

  /** The example site with its made-up vacancies, on the day of the service. */
  public static ExampleSite exampleSite() throws IOException {
    Path vacancies = Settings.programHome().resolve("index-data/starter/vacancies");
    return ExampleSite.start(vacancies, 0, CLOCK);
  }

  /**
   * Before anything was published, in a time that goes on, with an example site to visit.
   *
   * @param site address of the site
   */
  public static ServiceUnderTest withSite(URI site) throws IOException {
    Settings settings =
        new Settings(
            Settings.programHome(),
            folder(),
            Clock.offset(
                Clock.systemUTC(), Duration.between(Clock.systemUTC().instant(), CLOCK.instant())));
    return new ServiceUnderTest(
        settings,
        () -> new SourceDefinitions(settings.scrapers(), Map.of("EXAMPLE_SITE", site.toString())));
  }

  /** Before anything was published. */
  public static ServiceUnderTest withNothing() throws IOException {
    return new ServiceUnderTest(folder());
  }

  /** Takes in the starter set while it runs, as the command does beside it; publishes nothing. */
  public void importStarterSet() throws IOException, ImportException {
    Settings settings = settings(data);
    try (Store store = Wiring.store(settings)) {
      importStarterSet(settings, store);
    }
  }

  private static void importStarterSet(Settings settings, Store store)
      throws IOException, ImportException {
    new StarterImport().run(List.of(settings.starter()), store, Progress.NONE, CLOCK);
  }

  /** The folder in which it keeps what it keeps. */
  public Path data() {
    return data;
  }

  /** Where the first curator comes in. */
  public java.util.Optional<String> invitation() {
    return service.invitation();
  }

  public URI address(String pathAndQuery) {
    return URI.create(service.address()).resolve(pathAndQuery);
  }

  /**
   * @param headers names and values in turn
   */
  public HttpResponse<String> get(String pathAndQuery, String... headers) {
    return send(withHeaders(HttpRequest.newBuilder(address(pathAndQuery)), headers));
  }

  public HttpResponse<String> post(String pathAndQuery, String json) {
    return send(
        HttpRequest.newBuilder(address(pathAndQuery))
            .header("Content-Type", JSON)
            .POST(BodyPublishers.ofString(json)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    // A client of its own for each request: the service closes a connection after it refused a
    // body, and a client that keeps it would try it once more.
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What comes back on a connection over which exactly these bytes are sent and no more. */
  public String exchange(byte[] request) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address("/").getPort())) {
      socket.getOutputStream().write(request);
      socket.shutdownOutput();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return answer.toString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static HttpRequest.Builder withHeaders(HttpRequest.Builder request, String... headers) {
    return headers.length == 0 ? request : request.headers(headers);
  }

  @Override
  public void close() {
    service.close();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Settings settings(Path data) {
    return new Settings(Settings.programHome(), data, CLOCK);
  }

  private static Path folder() throws IOException {
    return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "service");
  }
}
