package nl.koerswijzer.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.source.TestSite;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API of the desk answers what {@code openapi.yaml} says, with a session and without. */
@ExtendWith(WithService.class)
class CurationApiTest {
  static final String BASE = "/api/v1/curation";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String PASSWORD = "een goed wachtwoord";
  private static final String CORRECTION =
      """
      {"verdict": "correct", "reason": "gebeld", "title": "Kok", "employer": "Eethuis", "hoursMin": 24,
       "hoursMax": 32, "payMin": 2500, "payMax": 2900.5, "payPer": "month", "level": "3",
       "contract": "permanent", "remote": "no", "validThrough": "2026-09-01"}
      """;
  private static final String NONE = "/generations/difference?from=x&to=y";

  private final Set<String> given = new TreeSet<>();
  private final ServiceUnderTest published;
  private TestSite site;
  private ServiceUnderTest empty;
  private ServiceUnderTest service;
  private ApiDescription description;
  private String cookie = "";
  private String csrf = "";

  CurationApiTest(ServiceUnderTest published) {
    this.published = published;
  }

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    empty = ServiceUnderTest.withSite(site.at(""));
    service = empty;
    description = new ApiDescription(service.get("/openapi.yaml").body());
  }

  @AfterEach
  void stop() {
    empty.close();
    site.close();
  }

  @Test
  void everyDocumentedAnswer_isGiven_asItsSchemaSays() throws PublishException, IOException {
    withoutSession();
    login();
    read();
    refuse();
    change();
    settle();
    conflict();
    post("/logout", "{}", 204);
    get("/log", 401);
    tooManyLogins();
    visitPublished();
    doubles();
    titles();
    generations();
    assertThat(given).isEqualTo(documented());
  }

  private void withoutSession() {
    for (String call : curationCalls()) {
      String path = call.substring(call.indexOf(' ') + 1 + BASE.length());
      if (path.equals("/login")) {
        continue;
      }
      String target = path.replace("{number}", "1").replace("{id}", "arbeitnow");
      if (call.startsWith("GET")) {
        get(target, 401);
      } else {
        post(target, "{}", 401);
      }
    }
  }

  private void login() {
    String link = URI.create(service.invitation().orElseThrow()).getPath();
    service.send(
        HttpRequest.newBuilder(service.address(link))
            .header("Content-Type", FORM)
            .POST(BodyPublishers.ofString("name=anna&password=een+goed+wachtwoord")));
    post("/login", "{\"name\": 1}", 400);
    post("/login", "{\"name\": \"anna\", \"password\": \"verkeerd\"}", 401);
    HttpResponse<String> answer =
        post("/login", "{\"name\": \"anna\", \"password\": \"" + PASSWORD + "\"}", 200);
    cookie = answer.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    JsonNode session = new JsonMapper().readTree(answer.body());
    assertThat(session.get("curator").asString()).isEqualTo("anna");
    csrf = session.get("csrf").asString();
  }

  private void read() {
    for (String path : List.of("/sources", "/runs", "/quarantine", "/log")) {
      get(path, 200);
      get(path + "?size=1", 400);
    }
    for (String path : List.of("/doubles", "/titles")) {
      get(path, 503);
    }
    get("/jobs/9", 404);
    get(NONE, 404);
    get("/generations/difference?from=x", 400);
  }

  private void refuse() {
    String token = csrf;
    csrf = "raden";
    for (String call : curationCalls()) {
      String path = call.substring(call.indexOf(' ') + 1 + BASE.length());
      if (call.startsWith("POST") && !path.equals("/login")) {
        post(path.replace("{number}", "1").replace("{id}", "arbeitnow"), "{}", 403);
      }
    }
    csrf = token;
    for (String call : curationCalls()) {
      String path = call.substring(call.indexOf(' ') + 1 + BASE.length());
      if (call.startsWith("POST") && !path.equals("/login")) {
        post(path.replace("{number}", "9").replace("{id}", "arbeitnow"), "{\"extra\": true}", 400);
      }
    }
    post("/sources/bestaat-niet/visits", "{}", 404);
    post("/sources/bestaat-niet/schedule", "{}", 404);
    post("/jobs/9/stop", "{}", 404);
    post("/runs/9", "{\"verdict\": \"release\", \"reason\": \"goed\"}", 404);
    post("/quarantine/9", "{\"verdict\": \"block\", \"reason\": \"nep\"}", 404);
    post("/generations/switch", "{\"id\": \"x\"}", 404);
    post("/doubles/apart", "{\"vacancy\": \"x\", \"advert\": \"y\"}", 503);
    post("/doubles/together", "{\"advert\": \"x\"}", 404);
    post("/titles", "{\"title\": \"Horecatopper\", \"occupation\": \"kok\"}", 503);
  }

  private void change() {
    post("/sources/voorbeeldsite/schedule", "{\"on\": true}", 204);
    post("/titles", "{\"title\": \"Horecatopper\"}", 204);
    HttpResponse<String> job = post("/generations", "{}", 202);
    long number = new JsonMapper().readTree(job.body()).get("number").asLong();
    get("/jobs/" + number, 200);
    post("/jobs/" + number + "/stop", "{}", 204);
    get("/jobs/" + number + "?size=1", 400);
    awaitEnd(number);
  }

  private void awaitEnd(long job) {
    assertThat(service.get("/curatie/werk/" + job + "/stand", "Cookie", cookie).body())
        .contains("event: end");
  }

  private void settle() {
    try (Store store = SqliteStore.open(service.data(), Clock.systemUTC())) {
      ServiceUnderTest.suspectCrawl(store);
    }
    JsonNode run = answered("/runs").get(0);
    post("/runs/" + run.get("number"), "{\"verdict\": \"release\", \"reason\": \"goed\"}", 204);
    post("/runs/" + run.get("number"), "{\"verdict\": \"discard\", \"reason\": \"nep\"}", 409);
    for (JsonNode refused : answered("/quarantine")) {
      String path = "/quarantine/" + refused.get("number");
      if (!refused.get("complete").asBoolean()) {
        post(path, "{\"verdict\": \"release\", \"reason\": \"goed\"}", 409);
      }
      post(path, "{\"verdict\": \"correct\", \"reason\": \"x\", \"payMin\": 3000}", 400);
      post(
          path,
          "{\"verdict\": \"correct\", \"reason\": \"x\", \"hoursMin\": 32, \"hoursMax\": 24}",
          400);
      post(path, "{\"verdict\": \"correct\", \"reason\": \"x\", \"place\": \"Epe\"}", 503);
      post(path, CORRECTION, 204);
    }
  }

  /** While a visit waits for its site, no other work can begin. */
  private void conflict() {
    CountDownLatch answered = new CountDownLatch(1);
    site.otherwise(
        exchange -> {
          try {
            answered.await();
          } catch (InterruptedException e) {
            throw new IOException(e);
          }
          exchange.sendResponseHeaders(404, -1);
        });
    HttpResponse<String> visit = post("/sources/voorbeeldsite/visits", "{}", 202);
    post("/sources/voorbeeldsite/visits", "{\"dryRun\": true}", 409);
    post("/generations", "{}", 409);
    answered.countDown();
    awaitEnd(new JsonMapper().readTree(visit.body()).get("number").asLong());
  }

  private void visitPublished() {
    service = published;
    cookie = published.desk().cookie();
    csrf = published.desk().csrf();
  }

  private void doubles() {
    JsonNode vacancy = answered("/doubles").get("largest").get(0);
    String advert = vacancy.get("others").get(0).get("id").asString();
    post("/doubles/apart", "{\"vacancy\": \"x\", \"advert\": \"" + advert + "\"}", 404);
    post(
        "/doubles/apart",
        "{\"vacancy\": \"%s\", \"advert\": \"%s\"}".formatted(vacancy.get("id").asString(), advert),
        204);
    String apart = answered("/doubles").get("apart").get(0).asString();
    assertThat(apart).endsWith("/" + advert);
    post("/doubles/together", "{\"advert\": \"" + apart + "\"}", 204);
    assertThat(answered("/doubles").get("apart")).isEmpty();
    get("/doubles?size=1", 400);
  }

  private void titles() {
    JsonNode title = answered("/titles").get(0);
    assertThat(title.get("vacancies").asInt()).isPositive();
    String kept = "{\"title\": \"Iets dat niemand is\", \"occupation\": \"%s\"}";
    post("/titles", kept.formatted("xqzzy"), 400);
    post("/titles", kept.formatted("kok"), 204);
    post("/titles/forget", "{\"title\": \"Iets dat niemand is\"}", 204);
    post("/titles/forget", "{\"title\": \"Iets dat niemand is\"}", 404);
    get("/titles?size=1", 400);
  }

  private JsonNode answered(String path) {
    return new JsonMapper().readTree(get(path, 200).body());
  }

  private void generations() throws PublishException, IOException {
    String id = new Generations(published.data().resolve("generations")).current().orElseThrow();
    post("/generations/switch", "{\"id\": \"" + id + "\"}", 204);
    get("/generations/difference?from=" + id + "&to=" + id, 200);
    Path damaged = damaged(id);
    post("/generations/switch", "{\"id\": \"" + damaged.getFileName() + "\"}", 409);
    Files.delete(damaged.resolve("catalog.bin"));
    Files.delete(damaged.resolve("manifest.json"));
    Files.delete(damaged);
  }

  /** A generation like another, whose catalog is none. */
  private Path damaged(String like) throws IOException {
    Path generations = published.data().resolve("generations");
    Path damaged = Files.createDirectory(generations.resolve("20200101T000000Z-00000000"));
    String manifest = Files.readString(generations.resolve(like).resolve("manifest.json"));
    Files.writeString(
        damaged.resolve("manifest.json"), manifest.replace(like, damaged.getFileName().toString()));
    Files.writeString(damaged.resolve("catalog.bin"), "onzin");
    return damaged;
  }

  private void tooManyLogins() {
    for (int attempt = 0; attempt < 5; attempt++) {
      post("/login", "{\"name\": \"bea\", \"password\": \"verkeerd\"}", 401);
    }
    post("/login", "{\"name\": \"bea\", \"password\": \"verkeerd\"}", 429);
  }

  private HttpResponse<String> get(String path, int status) {
    HttpResponse<String> answer = service.get(BASE + path, "Cookie", cookie);
    return require("GET", path, status, answer);
  }

  private HttpResponse<String> post(String path, String body, int status) {
    HttpResponse<String> answer =
        service.send(
            HttpRequest.newBuilder(service.address(BASE + path))
                .header("Content-Type", "application/json")
                .header("Cookie", cookie)
                .header("X-CSRF-Token", csrf)
                .POST(BodyPublishers.ofString(body)));
    return require("POST", path, status, answer);
  }

  private HttpResponse<String> require(
      String method, String path, int status, HttpResponse<String> answer) {
    String call = method + " " + documentedPath(path);
    assertThat(answer.statusCode()).as("%s: %s", call + path, answer.body()).isEqualTo(status);
    Map<String, JsonNode> content = description.answer(call, status);
    for (JsonNode schema : content.values()) {
      assertThat(description.faults(schema, answer.body())).as(call + answer.body()).isEmpty();
    }
    given.add(call + " " + status);
    return answer;
  }

  private String documentedPath(String path) {
    String plain = BASE + path.replaceAll("[?].*", "");
    String numbered = plain.replaceAll("/[0-9]+(?=/|$)", "/{number}");
    return numbered.replaceAll("/sources/[a-z-]+/", "/sources/{id}/");
  }

  private Set<String> curationCalls() {
    Set<String> calls = new TreeSet<>(description.calls());
    calls.removeIf(call -> !call.contains(BASE));
    return calls;
  }

  private Set<String> documented() {
    Set<String> documented = new TreeSet<>();
    for (String call : curationCalls()) {
      for (int status : description.statuses(call)) {
        documented.add(call + " " + status);
      }
    }
    return documented;
  }
}
