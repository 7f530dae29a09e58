package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What several visits do to one host, measured at the host. */
@Timeout(60)
class HostsTest extends VisitTest {
  private static final int PAGES = 8;
  private static final double PER_SECOND = 40;

  private final List<Long> arrivals = Collections.synchronizedList(new ArrayList<>());
  private final AtomicInteger underWay = new AtomicInteger();
  private final AtomicInteger mostUnderWay = new AtomicInteger();

  private void count(HttpExchange exchange) throws IOException {
    arrivals.add(System.nanoTime());
    mostUnderWay.accumulateAndGet(underWay.incrementAndGet(), Math::max);
    try {
      Sleeper.REAL.sleep(Duration.ofMillis(5));
    } finally {
      underWay.decrementAndGet();
    }
    TestSite.send(exchange, 200, "text/html", new byte[] {'x'});
  }

  private void assertOneAtATimeAtTheStrictestRate() {
    assertThat(mostUnderWay).hasValue(1);
    long closest = Long.MAX_VALUE;
    for (int next = 1; next < arrivals.size(); next++) {
      closest = Math.min(closest, arrivals.get(next) - arrivals.get(next - 1));
    }
    assertThat(closest).as("nanoseconds between requests").isGreaterThan(24_000_000L);
  }

  @Test
  void visitsOfTwoSources_shareOneHostsRate() throws Exception {
    site.otherwise(this::count);
    Hosts hosts = Hosts.unshared(Clock.systemUTC(), Sleeper.REAL);

    together(
        List.of(
            () -> visit("een", PER_SECOND, site.at("/"), archive, hosts),
            () -> visit("twee", 10 * PER_SECOND, site.at("/"), archive, hosts)));

    assertThat(arrivals).hasSize(2 * (PAGES + 1));
    assertOneAtATimeAtTheStrictestRate();
  }

  @Test
  void visitsOfTwoPrograms_shareOneHostsRate() throws Exception {
    CountDownLatch other = new CountDownLatch(1);
    site.otherwise(
        exchange -> {
          count(exchange);
          if (exchange.getRequestURI().getPath().startsWith("/twee")) {
            other.countDown();
          }
        });
    Process program = program();
    try {
      assertThat(other.await(30, TimeUnit.SECONDS)).as("the other program asks").isTrue();
      Hosts hosts = Hosts.sharedIn(archive.resolve("hosts"), Clock.systemUTC(), Sleeper.REAL);
      visit("een", PER_SECOND, site.at("/"), archive, hosts);
      assertThat(program.waitFor()).isZero();
    } finally {
      program.destroyForcibly();
    }

    assertThat(arrivals).hasSize(2 * (PAGES + 1));
    assertOneAtATimeAtTheStrictestRate();
  }

  private Process program() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            HostsTest.class.getName(),
            site.at("/").toString(),
            archive.toString())
        .inheritIO()
        .start();
  }

  /** The other program. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    visit(
        "twee",
        PER_SECOND,
        URI.create(arguments[0]),
        folder,
        Hosts.sharedIn(folder.resolve("hosts"), Clock.systemUTC(), Sleeper.REAL));
  }

  private static boolean visit(String id, double perSecond, URI home, Path archive, Hosts hosts)
      throws IOException {
    SourceDefinition source = new SourceDraft().id(id).seed(home).perSecond(perSecond).build();
    try (Visit visit =
        Visit.live(source, VISITOR, FetchLimits.USUAL, archive, hosts, Clock.systemUTC(), 1)) {
      for (int page = 0; page < PAGES; page++) {
        visit.fetch(home.resolve("/" + id + "/" + page), Validators.NONE);
      }
    }
    return true;
  }

  @Test
  void hostsInAll_areAskedOnlyAFewAtTheSameMoment() throws Exception {
    Hosts hosts = Hosts.unshared(Clock.systemUTC(), Sleeper.REAL, 2);
    CountDownLatch three = new CountDownLatch(3);
    Callable<Boolean> request =
        () ->
            hosts.ask(
                Thread.currentThread().toString(),
                Duration.ZERO,
                () -> {
                  three.countDown();
                  return awaited(three);
                });

    assertThat(together(List.of(request, request, request)))
        .as("who met two others")
        .contains(false);
  }

  private static boolean awaited(CountDownLatch latch) throws IOException {
    try {
      return latch.await(100, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  @Test
  void hostThatClosed_staysClosedForTheNextVisitOfAnyProgram() throws IOException {
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "7200");
          exchange.sendResponseHeaders(503, -1);
        });
    try (Visit visit = sharing("een")) {
      assertThat(visit.fetch(site.at("/vacature/1"), Validators.NONE)).isInstanceOf(Failed.class);
    }
    try (Visit next = sharing("twee")) {
      assertRefused(next.fetch(site.at("/vacature/2"), Validators.NONE), Refusal.ASKED_TO_WAIT);
      assertThat(site.asked("/vacature/2")).isZero();

      clock.pass(Duration.ofHours(3));
      site.html("/vacature/2", "x");
      assertFetched(next.fetch(site.at("/vacature/2"), Validators.NONE), "x");
    }
  }

  @Test
  void memoryThatNobodyCanRead_isNoMemory() throws IOException {
    Files.createDirectories(archive.resolve("hosts"));
    Files.writeString(
        archive.resolve("hosts").resolve("127.0.0.1_" + site.at("/").getPort() + ".txt"), "onzin");
    site.html("/vacature/1", "x");
    try (Visit visit = sharing("een")) {
      assertFetched(visit.fetch(site.at("/vacature/1"), Validators.NONE), "x");
    }
  }

  private Visit sharing(String program) throws IOException {
    Hosts hosts = Hosts.sharedIn(archive.resolve("hosts"), clock, this::sleep);
    SourceDefinition source = site.source(true, List.of(), null);
    return Visit.live(source, VISITOR, LIMITS, archive.resolve(program), hosts, clock, 1);
  }

  private static List<Boolean> together(List<Callable<Boolean>> visits) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(visits.size())) {
      List<Boolean> answers = new ArrayList<>();
      for (Future<Boolean> answer : threads.invokeAll(visits)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }
}
