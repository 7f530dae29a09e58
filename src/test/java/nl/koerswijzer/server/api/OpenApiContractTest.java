package nl.koerswijzer.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.LiveGeneration;
import nl.koerswijzer.search.lucene.LuceneSearchEngine;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.RequestBody;
import nl.koerswijzer.server.api.Examples.Example;
import nl.koerswijzer.server.curation.CurationApi;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The running service does what {@code openapi.yaml} says: no more, no less. */
@ExtendWith(WithService.class)
class OpenApiContractTest {
  private final ServiceUnderTest service;
  private final ApiDescription description;

  OpenApiContractTest(ServiceUnderTest service) {
    this.service = service;
    this.description = new ApiDescription(service.get("/openapi.yaml").body());
  }

  @Test
  void everyRoute_isDocumented_andEveryDocumentedCallIsARoute(@TempDir Path folder) {
    assertThat(description.calls()).isEqualTo(routes(folder));
  }

  @Test
  void everyDocumentedAnswer_isGiven_asItsSchemaSays() throws IOException {
    try (ServiceUnderTest empty = ServiceUnderTest.withNothing()) {
      for (String call : openCalls()) {
        for (int status : description.statuses(call)) {
          requireAnswer(call, status, provoked(empty, call, status));
        }
      }
    }
  }

  @Test
  void everyExample_givesItsStatus_andBodiesThatAreTakenAreAsTheirSchemaSays() {
    for (Example example : Examples.OWN) {
      HttpResponse<String> answer = service.send(request(service, example));
      requireAnswer(example.call(), example.status(), answer);
      JsonNode schema = description.requestSchema(example.call());
      if (schema != null && example.status() == 200) {
        assertThat(description.faults(schema, example.body())).as(example.toString()).isEmpty();
      }
    }
  }

  @Test
  void everyLimitOfAParameter_isTheLimitThatHolds() {
    for (String call : openCalls()) {
      for (JsonNode parameter : description.queryParameters(call)) {
        new ParameterLimits(description, parameter)
            .beyond()
            .forEach(value -> requireRefusal(call, parameter.get("name").asString(), value));
      }
    }
  }

  /** The calls that need no login; {@link CurationApiTest} tries the others. */
  private Set<String> openCalls() {
    Set<String> calls = new TreeSet<>(description.calls());
    calls.removeIf(call -> call.contains(CurationApiTest.BASE));
    return calls;
  }

  private void requireRefusal(String call, String name, String value) {
    Example example = Examples.of(call, 200).orElseThrow();
    String target = example.target().replaceAll("[?].*", "") + "?" + name + "=" + value;
    HttpResponse<String> answer =
        service.send(request(service, new Example(call, 400, target, example.body())));
    assertThat(answer.statusCode()).as("%s of %s", target, call).isEqualTo(400);
    assertThat(answer.body()).as(target).contains("\"field\":\"" + name + "\"");
  }

  private void requireAnswer(String call, int status, HttpResponse<String> answer) {
    String what = call + " " + status;
    assertThat(answer.statusCode()).as("%s: %s", what, answer.body()).isEqualTo(status);
    Map<String, JsonNode> content = description.answer(call, status);
    if (content.isEmpty()) {
      assertThat(answer.body()).as(what).isEmpty();
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode schema = content.get(type);
    assertThat(schema).as("%s has the type %s", what, type).isNotNull();
    if (schema != null && type.endsWith("json")) {
      assertThat(description.faults(schema, answer.body()))
          .as("%s: %s", what, answer.body())
          .isEmpty();
    }
  }

  /** The example of the table, or the one for 200 with what makes it go wrong. */
  private HttpResponse<String> provoked(ServiceUnderTest empty, String call, int status) {
    Example example =
        Examples.of(call, status == 304 || status > 404 ? 200 : status)
            .orElseThrow(() -> new AssertionError("no example for " + call + " → " + status));
    HttpRequest.Builder request = request(service, example);
    return switch (status) {
      case 304 -> service.send(request.header("If-None-Match", tag(service.send(request))));
      case 413 ->
          service.send(
              request.POST(BodyPublishers.ofString(" ".repeat(RequestBody.MAX_BYTES + 1))));
      case 415 -> service.send(request.setHeader("Content-Type", "text/plain"));
      case 503 -> empty.send(request(empty, example));
      default -> service.send(request);
    };
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElse("none");
  }

  private static HttpRequest.Builder request(ServiceUnderTest service, Example example) {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.address(example.target()));
    return example.call().startsWith("GET")
        ? request.GET()
        : request
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(example.body()));
  }

  private static Set<String> routes(Path folder) {
    Generations generations = new Generations(folder);
    CurrentGuidance current =
        new CurrentGuidance(
            new LiveGeneration<>(
                generations,
                new LuceneSearchEngine(),
                open -> new CurrentGuidance.Daily(open, Clock.systemUTC())),
            CompletableFuture.completedFuture(null));
    ApiRoutes routes =
        new ApiRoutes(
            current,
            generations,
            new Messages(),
            new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
            "test");
    Store store = SqliteStore.open(folder, Clock.systemUTC());
    Desk desk = new Desk(store, generations, new LuceneSearchEngine(), idle(), Clock.systemUTC());
    CurationApi curation = new CurationApi(desk, new Gate(store, Clock.systemUTC()), current);
    Set<String> calls = new TreeSet<>();
    Javalin.create(
            config -> {
              routes.addTo(config);
              curation.addTo(config);
            })
        .unsafe
        .internalRouter
        .allHttpHandlers()
        .forEach(route -> calls.add(route.endpoint.method.name() + " " + route.endpoint.path));
    return calls;
  }

  private static Work idle() {
    return (Work)
        Proxy.newProxyInstance(
            Work.class.getClassLoader(),
            new Class<?>[] {Work.class},
            (work, method, arguments) -> {
              throw new UnsupportedOperationException(method.getName());
            });
  }
}
