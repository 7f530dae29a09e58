package nl.koerswijzer.server.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.GenerationManifest.HeldRecords;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.EntityTag;
import nl.koerswijzer.server.QueryInput;
import nl.koerswijzer.server.api.Api.Call;

/** Calls about the service itself. */
final class ServiceRoutes {
  private static final byte[] DESCRIPTION = description();

  private final Api api;
  private final CurrentGuidance current;
  private final Generations generations;
  private final PrometheusMeterRegistry registry;

  ServiceRoutes(
      Api api, CurrentGuidance current, Generations generations, PrometheusMeterRegistry registry) {
    this.api = api;
    this.current = current;
    this.generations = generations;
    this.registry = registry;
  }

  void add(JavalinConfig config) {
    api.get(config, "/api/v1/sources", ServiceRoutes::sources);
    api.get(config, "/api/v1/status", ServiceRoutes::status);
    config.routes.get("/api/v1/generations", this::generations);
    config.routes.get("/health", this::health);
    config.routes.get("/metrics", this::metrics);
    config.routes.get("/openapi.yaml", ServiceRoutes::describe);
  }

  private static List<Json.Source> sources(Call call) {
    call.query().finish();
    return sources(call.manifest());
  }

  private static Json.Status status(Call call) {
    call.query().finish();
    GenerationManifest manifest = call.manifest();
    return new Json.Status(manifest.id(), manifest.created(), manifest.counts(), sources(manifest));
  }

  private static List<Json.Source> sources(GenerationManifest manifest) {
    Map<String, List<HeldRecords>> bySource =
        manifest.sources().stream()
            .collect(Collectors.groupingBy(HeldRecords::source, TreeMap::new, Collectors.toList()));
    List<Json.Source> sources = new ArrayList<>();
    bySource.forEach((id, held) -> sources.add(source(id, held, manifest)));
    return sources;
  }

  private static Json.Source source(
      String id, List<HeldRecords> held, GenerationManifest manifest) {
    Map<String, Long> records = new TreeMap<>();
    Instant lastSeen = Instant.EPOCH;
    for (HeldRecords part : held) {
      records.put(Words.id(part.kind()), part.records());
      lastSeen = part.lastSeen().isAfter(lastSeen) ? part.lastSeen() : lastSeen;
    }
    List<Json.DataSet> dataSets =
        manifest.dataSets().stream()
            .filter(dataSet -> dataSet.source().equals(id))
            .map(dataSet -> new Json.DataSet(dataSet.id(), Views.provenance(dataSet.provenance())))
            .toList();
    return new Json.Source(id, records, lastSeen, dataSets);
  }

  private void generations(Context context) throws PublishException {
    QueryInput.of(context).finish();
    Optional<String> inUse = generations.current();
    context.header("Cache-Control", "no-cache");
    context.json(
        generations.list().stream()
            .map(
                manifest ->
                    new Json.Generation(
                        manifest.id(),
                        manifest.created(),
                        inUse.filter(manifest.id()::equals).isPresent(),
                        manifest.counts()))
            .toList());
  }

  private void health(Context context) {
    Json.Health health = Health.of(current);
    context.status(health.status().equals(Health.UP) ? 200 : 503);
    context.header("Cache-Control", "no-store");
    context.json(health);
  }

  private void metrics(Context context) {
    context.header("Cache-Control", "no-store");
    context.contentType("text/plain; version=0.0.4; charset=utf-8").result(registry.scrape());
  }

  private static void describe(Context context) {
    EntityTag tag = new EntityTag(Integer.toHexString(Arrays.hashCode(DESCRIPTION)));
    tag.addTo(context);
    if (tag.isKnownTo(context)) {
      context.status(304);
    } else {
      context.contentType("application/yaml").result(DESCRIPTION);
    }
  }

  private static byte[] description() {
    try (InputStream stream = ServiceRoutes.class.getResourceAsStream("/openapi.yaml")) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
