package nl.koerswijzer.app;

import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.guidance.Messages;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.LiveGeneration;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Metrics;
import nl.koerswijzer.server.Service;
import nl.koerswijzer.server.api.ApiRoutes;
import nl.koerswijzer.server.web.WebRoutes;

/** The service with what keeps it up to date. */
final class RunningService implements AutoCloseable {
  private static final int REFRESH_MILLIS = 500;

  private final ServiceLock lock;
  private final LiveGeneration<CurrentGuidance.Daily> live;
  private final Metrics metrics;
  private final Service service;
  private final ScheduledExecutorService scheduler;
  private final ScheduledFuture<?> refreshing;
  private final String host;

  private RunningService(
      ServiceLock lock,
      LiveGeneration<CurrentGuidance.Daily> live,
      Metrics metrics,
      Service service,
      String host) {
    this.lock = lock;
    this.live = live;
    this.metrics = metrics;
    this.service = service;
    this.host = host;
    this.scheduler =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    this.refreshing =
        scheduler.scheduleWithFixedDelay(
            live::refresh, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS);
  }

  /**
   * @throws CommandFailedException when the port is taken, or another service serves from the
   *     folder
   */
  static RunningService start(Settings settings, String host, int port) {
    ServiceLock lock = ServiceLock.take(settings.data());
    Generations generations = Wiring.generations(settings);
    LiveGeneration<CurrentGuidance.Daily> live =
        new LiveGeneration<>(
            generations,
            Wiring.engine(),
            open -> new CurrentGuidance.Daily(open, settings.clock()));
    CompletableFuture<Void> opening =
        CompletableFuture.runAsync(live::refresh, Thread.ofPlatform().name("generation")::start);
    CurrentGuidance current = new CurrentGuidance(live);
    Messages messages = new Messages();
    Metrics metrics = new Metrics();
    Service service =
        new Service(
            List.of(
                metrics,
                new ApiRoutes(
                    current, generations, messages, metrics.registry(), Version.current()),
                new WebRoutes(current, generations, messages)));
    try {
      opening.join();
      service.start(host, port);
      return new RunningService(lock, live, metrics, service, host);
    } catch (JavalinBindException e) {
      live.close();
      metrics.close();
      lock.close();
      throw new CommandFailedException(
          "cannot listen on "
              + host
              + " port "
              + port
              + ": it is taken or not allowed; choose another with --port",
          e);
    }
  }

  /** Whether there is something to answer from. */
  boolean isReady() {
    return live.id().isPresent();
  }

  String address() {
    return "http://" + host + ":" + service.port() + "/";
  }

  /** Waits until the program is told to stop. */
  void awaitShutdown() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  close();
                  stopped.countDown();
                }));
    stopped.await();
  }

  @Override
  public void close() {
    refreshing.cancel(false);
    scheduler.shutdown();
    service.close();
    live.close();
    metrics.close();
    lock.close();
  }
}
