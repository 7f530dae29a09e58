package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.GenerationManifest.HeldRecords;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Problem;
import nl.koerswijzer.server.ProblemException;
import nl.koerswijzer.server.QueryInput;

/** Calls about the service itself. */
final class ServiceRoutes {
  private static final String UP = "up";
  private static final String DOWN = "down";

  private final CurrentGuidance current;
  private final Generations generations;
  private final PrometheusMeterRegistry registry;

  ServiceRoutes(
      CurrentGuidance current, Generations generations, PrometheusMeterRegistry registry) {
    this.current = current;
    this.generations = generations;
    this.registry = registry;
  }

  void add(JavalinConfig config) {
    config.routes.get("/api/v1/sources", context -> answer(context, sources(manifest())));
    config.routes.get("/api/v1/generations", context -> answer(context, generations()));
    config.routes.get("/api/v1/status", context -> answer(context, status(manifest())));
    config.routes.get("/health", this::health);
    config.routes.get(
        "/metrics",
        context -> context.contentType("text/plain; version=0.0.4").result(registry.scrape()));
    config.routes.get(
        "/openapi.yaml", context -> context.contentType("application/yaml").result(description()));
  }

  /** The description of the API, as it is served. */
  static String description() {
    try (InputStream stream = ServiceRoutes.class.getResourceAsStream("/openapi.yaml")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void answer(Context context, Object answer) {
    new QueryInput(context.queryParamMap()).finish();
    context.header("Cache-Control", "no-cache");
    context.json(answer);
  }

  private GenerationManifest manifest() throws PublishException {
    String id =
        current
            .generation()
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.Kind.NO_GENERATION, "nothing has been published yet"));
    return generations.manifest(id);
  }

  private static List<Json.Source> sources(GenerationManifest manifest) {
    Map<String, List<HeldRecords>> bySource =
        manifest.sources().stream()
            .collect(Collectors.groupingBy(HeldRecords::source, TreeMap::new, Collectors.toList()));
    List<Json.Source> sources = new ArrayList<>();
    bySource.forEach((id, held) -> sources.add(source(id, held)));
    return sources;
  }

  private static Json.Source source(String id, List<HeldRecords> held) {
    Map<String, Long> records = new TreeMap<>();
    Instant lastSeen = Instant.EPOCH;
    for (HeldRecords part : held) {
      records.put(Words.id(part.kind()), part.records());
      lastSeen = part.lastSeen().isAfter(lastSeen) ? part.lastSeen() : lastSeen;
    }
    return new Json.Source(id, records, lastSeen);
  }

  private List<Json.Generation> generations() throws PublishException {
    Optional<String> inUse = generations.current();
    return generations.list().stream()
        .map(
            manifest ->
                new Json.Generation(
                    manifest.id(),
                    manifest.created(),
                    inUse.filter(manifest.id()::equals).isPresent(),
                    manifest.counts()))
        .toList();
  }

  private static Json.Status status(GenerationManifest manifest) {
    return new Json.Status(manifest.id(), manifest.created(), manifest.counts(), sources(manifest));
  }

  private void health(Context context) throws PublishException {
    List<Json.Part> parts = new ArrayList<>();
    Optional<String> failure = current.failure();
    if (current.generation().isEmpty()) {
      parts.add(new Json.Part("generation", DOWN, failure.orElse("nothing is published"), null));
    } else {
      GenerationManifest manifest = manifest();
      parts.add(
          new Json.Part(
              "generation", UP, failure.orElse(manifest.id()), manifest.created().toString()));
      for (Json.Source source : sources(manifest)) {
        parts.add(new Json.Part("source " + source.id(), UP, null, source.lastSeen().toString()));
      }
    }
    boolean up = parts.stream().allMatch(part -> part.status().equals(UP));
    context.status(up ? 200 : 503);
    context.json(new Json.Health(up ? UP : DOWN, parts));
  }
}
