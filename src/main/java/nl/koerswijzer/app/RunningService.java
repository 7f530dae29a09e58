package nl.koerswijzer.app;

import io.javalin.util.JavalinBindException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.words.Messages;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.LiveGeneration;
import nl.koerswijzer.server.CurrentGuidance;
import nl.koerswijzer.server.Metrics;
import nl.koerswijzer.server.Service;
import nl.koerswijzer.server.api.ApiRoutes;
import nl.koerswijzer.server.curation.CurationApi;
import nl.koerswijzer.server.curation.DeskRoutes;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.server.curation.desk.Desk;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.server.web.WebRoutes;
import nl.koerswijzer.source.SourceDefinitions;
import nl.koerswijzer.store.Store;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The service with what keeps it up to date. */
final class RunningService implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RunningService.class);
  private static final int REFRESH_MILLIS = 100;
  private static final int SCHEDULE_MINUTES = 1;

  private final ServiceLock lock;
  private final LiveGeneration<CurrentGuidance.Daily> live;
  private final Metrics metrics;
  private final Service service;
  private final Desk desk;
  private final Gate gate;
  private final WarmUp warmUp;
  private final ScheduledExecutorService scheduler;
  private final List<ScheduledFuture<?>> repeated;
  private final String host;

  private RunningService(
      ServiceLock lock,
      LiveGeneration<CurrentGuidance.Daily> live,
      Metrics metrics,
      Service service,
      Desk desk,
      Gate gate,
      String host,
      WarmUp warmUp) {
    this.lock = lock;
    this.live = live;
    this.metrics = metrics;
    this.service = service;
    this.desk = desk;
    this.gate = gate;
    this.host = host;
    this.warmUp = warmUp;
    this.scheduler =
        Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    this.repeated =
        List.of(
            scheduler.scheduleWithFixedDelay(
                live::refresh, REFRESH_MILLIS, REFRESH_MILLIS, TimeUnit.MILLISECONDS),
            scheduler.scheduleWithFixedDelay(
                this::keepSchedule, SCHEDULE_MINUTES, SCHEDULE_MINUTES, TimeUnit.MINUTES));
  }

  /** A failure must not end the schedule: the next minute is another try. */
  private void keepSchedule() {
    try {
      desk.keepSchedule();
    } catch (RuntimeException e) {
      LOG.warn("no scheduled visit can be started: {}", e.getMessage());
    }
  }

  /**
   * Starts in the order of what takes longest: the generation first, and the store and all else
   * beside it. The port is open before the generation is; requests wait for it.
   *
   * @param definitions the sources that curators may visit
   * @throws CommandFailedException when the port is taken, or another service serves from the
   *     folder
   */
  static RunningService start(
      Settings settings, Supplier<SourceDefinitions> definitions, String host, int port) {
    ServiceLock lock = ServiceLock.take(settings.data());
    Generations generations = Wiring.generations(settings);
    LiveGeneration<CurrentGuidance.Daily> live =
        new LiveGeneration<>(
            generations,
            Wiring.engine(),
            open -> new CurrentGuidance.Daily(open, settings.clock()));
    CompletableFuture<?> opening = beside("generation", live::refresh);
    CompletableFuture<Store> storing = beside("store", () -> Wiring.store(settings));
    CurrentGuidance current = new CurrentGuidance(live, opening);
    Messages messages = new Messages();
    String secret = UUID.randomUUID().toString();
    Metrics metrics = new Metrics(secret);
    SourceDefinitions sources = definitions.get();
    Store store = result(storing);
    Gate gate = new Gate(store, settings.clock());
    Desk desk =
        new Desk(
            store,
            generations,
            Wiring.engine(),
            new ServiceWork(settings, sources, Wiring.hosts(settings), store),
            settings.clock());
    Service service =
        new Service(
            List.of(
                metrics,
                new ApiRoutes(
                    current, generations, messages, metrics.registry(), Version.current()),
                new CurationApi(desk, gate, current),
                new DeskRoutes(desk, gate, current, messages),
                new WebRoutes(current, generations, messages)));
    try {
      service.start(host, port);
    } catch (JavalinBindException e) {
      opening.join();
      desk.close();
      live.close();
      metrics.close();
      lock.close();
      throw cannotListen(host, port, e);
    }
    result(opening);
    List<WarmUp.Question> questions =
        live.id().isPresent() ? current.answer(RunningService::questions) : List.of();
    WarmUp warmUp = WarmUp.of(host, service.port(), secret, questions);
    return new RunningService(lock, live, metrics, service, desk, gate, host, warmUp);
  }

  private static CommandFailedException cannotListen(
      String host, int port, JavalinBindException cause) {
    return new CommandFailedException(
        "cannot listen on "
            + host
            + " port "
            + port
            + ": it is taken or not allowed; choose another with --port",
        cause);
  }

  private static List<WarmUp.Question> questions(Guidance guidance) {
    return guidance.knowledge().catalog().occupations().stream()
        .filter(occupation -> !occupation.skills().isEmpty())
        .findFirst()
        .map(occupation -> WarmUp.questions(occupation.id()))
        .orElse(List.of());
  }

  private static <T> CompletableFuture<T> beside(String name, Supplier<T> work) {
    return CompletableFuture.supplyAsync(work, Thread.ofPlatform().name(name)::start);
  }

  /** What was made beside; a failure is thrown as it was there. */
  private static <T> T result(CompletableFuture<T> made) {
    try {
      return made.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException failure ? failure : e;
    }
  }

  /** Whether there is something to answer from. */
  boolean isReady() {
    return live.id().isPresent();
  }

  String address() {
    return "http://" + host + ":" + service.port() + "/";
  }

  /** Where the first curator comes in, once; empty when there is a curator. */
  Optional<String> invitation() {
    return gate.invitation().map(token -> address() + DeskAddress.welcome(token).substring(1));
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
    warmUp.close();
    repeated.forEach(task -> task.cancel(false));
    scheduler.shutdown();
    desk.close();
    service.close();
    live.close();
    metrics.close();
    lock.close();
  }
}
