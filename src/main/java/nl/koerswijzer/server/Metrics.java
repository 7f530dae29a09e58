package nl.koerswijzer.server;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;

/** Counts and times the requests by route; what was asked is never part of it. */
public final class Metrics implements Service.Routes, AutoCloseable {
  /** Header of a question that the service asks itself; it counts nowhere. */
  public static final String OWN = "X-Koerswijzer-Own";

  private static final double MILLIS_TO_NANOS = 1e6;

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final MeterProvider<Timer> requests =
      Timer.builder("koerswijzer.requests")
          .description("time to answer")
          .publishPercentileHistogram()
          .withRegistry(registry);
  private final JvmGcMetrics garbage = new JvmGcMetrics();
  private final String secret;

  /**
   * @param secret value of the header {@value #OWN}, which nobody else can know
   */
  public Metrics(String secret) {
    this.secret = secret;
    new JvmMemoryMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    garbage.bindTo(registry);
  }

  public PrometheusMeterRegistry registry() {
    return registry;
  }

  @Override
  public void addTo(JavalinConfig config) {
    config.requestLogger.http(this::record);
  }

  @Override
  public void close() {
    garbage.close();
    registry.close();
  }

  private void record(Context context, Float millis) {
    if (secret.equals(context.header(OWN))) {
      return;
    }
    var endpoint = context.endpoints().matchedHttpEndpoint();
    requests
        .withTags(
            "method",
            context.method().name(),
            "route",
            endpoint == null ? "none" : endpoint.path,
            "status",
            String.valueOf(context.statusCode()))
        .record(Duration.ofNanos((long) (millis * MILLIS_TO_NANOS)));
  }
}
