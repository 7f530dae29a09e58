package nl.koerswijzer.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service makes of HTTP itself, whatever is asked. */
@ExtendWith(WithService.class)
class HttpTest {
  private static final String LONG = "/api/v1/occupations";

  private static final String POST =
      "POST /api/v1/match HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n";

  private final ServiceUnderTest service;

  HttpTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void head_hasTheHeadersOfGet_andNoBody() {
    HttpResponse<String> get = service.get(LONG);
    HttpResponse<String> head = service.send(method("HEAD", LONG));

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    for (String name : List.of("ETag", "Vary", "Content-Type", "Cache-Control")) {
      assertThat(head.headers().allValues(name)).as(name).isEqualTo(get.headers().allValues(name));
    }
    assertThat(service.send(method("HEAD", LONG + "?size=0")).statusCode()).isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "br                     | br",
        "gzip                   | gzip",
        "gzip, deflate, br, zstd| br",
        "br;q=0.1, gzip;q=1     | gzip",
        "gzip;q=1.0, br;q=1.0   | br",
        "*                      | gzip",
        "identity, br;q=0.5     | -",
        "br;q=0, gzip;q=0       | -",
        "deflate                | -",
        "br;q=nonsense          | -",
      })
  void encoding_isTheOneThatTheClientLikesBest(String accepted, String expected)
      throws IOException {
    HttpResponse<byte[]> answer =
        service.send(
            HttpRequest.newBuilder(service.address(LONG)).header("Accept-Encoding", accepted),
            BodyHandlers.ofByteArray());

    String encoding = answer.headers().firstValue("Content-Encoding").orElse(null);
    assertThat(encoding).isEqualTo(expected);
    assertThat(decoded(answer.body(), encoding == null ? "" : encoding)).startsWith("{\"total\":");
    assertThat(answer.headers().allValues("Vary")).containsExactly("Accept-Encoding");
  }

  @Test
  void tag_isCompared_weaklyAndInLists_andHoldsForItsAddressOnly() {
    String tag = service.get(LONG).headers().firstValue("ETag").orElseThrow();
    String strong = tag.substring(2);

    for (String known : List.of(tag, strong, "\"a,b\", W/\"c\" ," + tag)) {
      HttpResponse<String> answer = service.get(LONG, "If-None-Match", known);
      assertThat(answer.statusCode()).as(known).isEqualTo(304);
      assertThat(answer.body()).isEmpty();
      assertThat(answer.headers().firstValue("ETag")).contains(tag);
    }
    for (String other : List.of("\"x\"", strong.replace("\"", ""), "", "W/")) {
      assertThat(service.get(LONG, "If-None-Match", other).statusCode()).as(other).isEqualTo(200);
    }
    assertThat(service.get(LONG + "?size=0", "If-None-Match", tag).statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/regions", "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void problems_andPersonalAnswers_areKeptByNobody() {
    for (HttpResponse<String> answer :
        List.of(
            service.get(LONG + "?size=0"),
            service.get("/api/v1/skills/bestaat-niet"),
            service.post("/api/v1/match", "{}"),
            service.post("/api/v1/match", "{\"profile\":{\"currentOccupation\":\"kok\"}}"))) {
      assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
      assertThat(answer.headers().firstValue("ETag")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "QUERY", "NONSENSE"})
  void otherMethods_areRefused_withThoseThatAreAllowed(String method) {
    HttpResponse<String> answer = service.send(method(method, LONG));

    assertProblem(answer, 405, "method-not-allowed");
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("GET");
  }

  @Test
  void options_tellWhatIsAllowed() {
    HttpResponse<String> answer = service.send(method("OPTIONS", "/api/v1/match"));

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().firstValue("Allow").orElse("")).contains("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/v1", "/api/v1/", "/api/v2/occupations", "/api/v1/nothing"})
  void unknownAddress_isAProblem(String path) {
    assertProblem(service.get(path), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "GET /api/v1/occupations/%ff HTTP/1.1, 400",
    "GET /api/v1/occupations/%00 HTTP/1.1, 400",
    "GET /api/v1/occupations/%zz HTTP/1.1, 400",
    "GET /api/v1/occupations?q=%ff HTTP/1.1, 400",
    "GET /api/v1/occupations?q=%e HTTP/1.1, 400",
    "GET /api/v1/occupations HTTP/3.7, 505",
  })
  void lineThatCannotBeDecoded_isAProblem(String line, int status) {
    String answer = exchange(line + "\r\nHost: x\r\nConnection: close\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 " + status).contains("application/problem+json");
    assertThat(answer).contains("\"status\":" + status);
  }

  @Test
  void headersThatAreTooLarge_areAProblem() {
    String answer = exchange("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");

    assertThat(answer).startsWith("HTTP/1.1 431").contains("headers-too-large");
  }

  @Test
  void bodyThatSaysItIsTooLarge_isRefused_beforeItComes() {
    String answer = exchange(POST + "Content-Length: 104857600\r\n\r\n{");

    assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/match", "/passend", "/curatie/aanmelden"})
  void bodyThatIsTooLarge_isRefused_alsoForWhoSendsAllOfItFirst(String path) {
    int size = 8 << 20;
    String head = "POST " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: ";
    String type =
        path.startsWith("/api") ? "application/json" : "application/x-www-form-urlencoded";
    String body = "\r\nContent-Length: " + size + "\r\n\r\n" + "x".repeat(size);

    assertThat(exchange(head + type + body)).startsWith("HTTP/1.1 413");
  }

  @Test
  void bodyWithoutLength_isReadNoFurtherThanTheLimit() {
    String chunk = "10000\r\n" + " ".repeat(65_536) + "\r\n";
    String answer = exchange(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(17));

    assertThat(answer).startsWith("HTTP/1.1 413").contains("body-too-large");
  }

  @Test
  void bodyWithBrokenChunks_isAProblem() {
    String answer = exchange(POST + "Transfer-Encoding: chunked\r\n\r\nnonsense\r\n");

    assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
  }

  @Test
  void metrics_timeTheRoutes_withoutWhatWasAsked() {
    service.get("/api/v1/skills/een-geheim-ding");
    service.get("/api/v1/suggest?q=een-geheim-ding");

    String metrics = service.get("/metrics").body();
    assertThat(metrics)
        .contains(
            "koerswijzer_requests_seconds_bucket{method=\"GET\",route=\"/api/v1/skills/{id}\"")
        .contains("status=\"404\"")
        .contains("jvm_memory_used_bytes")
        .doesNotContain("geheim");
  }

  @Test
  void health_saysTheDateOfEveryPartsData() {
    assertThat(service.get("/health").body())
        .startsWith("{\"status\":\"up\"")
        .contains("\"name\":\"starter occupation\"")
        .contains("\"name\":\"sample vacancy\"")
        .contains("data set uwv-tension")
        .doesNotContain("\"down\"");
  }

  private String exchange(String request) {
    return service.exchange(request.getBytes(StandardCharsets.ISO_8859_1));
  }

  private HttpRequest.Builder method(String method, String path) {
    return HttpRequest.newBuilder(service.address(path)).method(method, BodyPublishers.noBody());
  }

  static void assertProblem(HttpResponse<String> answer, int status, String code) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
  }

  private static String decoded(byte[] body, String encoding) throws IOException {
    Brotli4jLoader.ensureAvailability();
    InputStream plain = new ByteArrayInputStream(body);
    try (InputStream stream =
        switch (encoding) {
          case "br" -> new BrotliInputStream(plain);
          case "gzip" -> new GZIPInputStream(plain);
          default -> plain;
        }) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
