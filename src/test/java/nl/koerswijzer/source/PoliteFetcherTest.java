package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Fetched;
import nl.koerswijzer.source.FetchOutcome.Refusal;
import nl.koerswijzer.source.FetchOutcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The manners of a visit: robots.txt, pauses, trouble. */
class PoliteFetcherTest extends VisitTest {
  @Test
  void page_withoutRobots_isFetchedAndWeSayWhoWeAre() throws IOException {
    site.html("/vacature/1", "hallo");

    assertFetched(fetch("/vacature/1"), "hallo");
    assertThat(site.userAgents)
        .containsEntry("/vacature/1", "koerswijzer/1 (+https://voorbeeld.nl/robot)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          User-agent: *~Disallow: /vacature/                                             | false
          User-agent: *~Disallow: /vacature/$                                            | true
          User-agent: *~Disallow: /*/1                                                   | false
          User-agent: *~Disallow: /~Allow: /vacature/1                                   | true
          User-agent: koerswijzer~Disallow: /~~User-agent: *~Allow: /                    | false
          User-agent: Koerswijzer~Allow: /~~User-agent: *~Disallow: /                    | true
          User-agent: ander~Disallow: /                                                  | true
          User-agent: *~Disallow:                                                        | true
          <html>404</html>                                                               | true
          """)
  void robots_decidesByTheLongestRuleForOurName(String robots, boolean allowed) throws IOException {
    site.text("/robots.txt", 200, "text/plain", robots.replace('~', '\n')).html("/vacature/1", "x");

    FetchOutcome outcome = fetch("/vacature/1");

    assertThat(outcome).isInstanceOf(allowed ? Fetched.class : Refused.class);
    assertThat(site.asked("/vacature/1")).isEqualTo(allowed ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"404, true", "403, true", "410, true", "500, false", "503, false", "429, false"})
  void robots_thatIsMissingAllowsAll_unreachableAllowsNothing(int status, boolean allowed)
      throws IOException {
    site.text("/robots.txt", status, "text/plain", "").html("/vacature/1", "x");

    assertThat(fetch("/vacature/1")).isInstanceOf(allowed ? Fetched.class : Refused.class);
  }

  @Test
  void robots_behindRedirects_isFollowedFiveTimes() throws IOException {
    site.redirect("/robots.txt", 301, "/r1").redirect("/r1", 302, "/r2");
    site.text("/r2", 200, "text/plain", "User-agent: *\nDisallow: /").html("/vacature/1", "x");

    assertRefused(fetch("/vacature/1"), Refusal.ROBOTS);
  }

  @Test
  void robots_isReadOnceADay() throws IOException {
    site.text("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow:")
        .html("/vacature/1", "x");
    try (Visit visit = visit()) {
      visit.fetch(site.at("/vacature/1"), Validators.NONE);
      visit.fetch(site.at("/vacature/1"), Validators.NONE);
      assertThat(site.asked("/robots.txt")).isEqualTo(1);

      clock.pass(Duration.ofHours(25));
      visit.fetch(site.at("/vacature/1"), Validators.NONE);
      assertThat(site.asked("/robots.txt")).isEqualTo(2);
    }
  }

  @Test
  void crawlDelay_isKeptBetweenRequests() throws IOException {
    site.text("/robots.txt", 200, "text/plain", "User-agent: *\nCrawl-delay: 2.5\nDisallow:");
    site.html("/vacature/1", "x").html("/vacature/2", "x");
    try (Visit visit = visit()) {
      visit.fetch(site.at("/vacature/1"), Validators.NONE);
      visit.fetch(site.at("/vacature/2"), Validators.NONE);
    }

    assertThat(pauses).contains(Duration.ofMillis(2500));
  }

  @Test
  void loopback_withoutLeaveOfTheDefinition_isRefusedBeforeAnyRequest() throws IOException {
    SourceDefinition closed = new SourceDraft().seed(site.at("/vacature/1")).abroad().build();
    try (Visit visit =
        Visit.live(
            closed, VISITOR, LIMITS, archive, Hosts.unshared(clock, this::sleep), clock, 1)) {
      assertRefused(visit.fetch(site.at("/vacature/1"), Validators.NONE), Refusal.PRIVATE_ADDRESS);
    }
    assertThat(site.requests).isEmpty();
  }

  @Test
  void troubledSite_isAskedThreeTimesWithGrowingPauses() throws IOException {
    site.text("/vacature/1", 503, "text/plain", "");

    assertThat(fetch("/vacature/1"))
        .isEqualTo(new Failed(site.at("/vacature/1"), 503, "the site answered 503"));
    assertThat(site.asked("/vacature/1")).isEqualTo(3);
    assertThat(pauses.stream().filter(pause -> pause.toMillis() >= 50)).hasSize(2);
  }

  @Test
  void siteThatRecovers_isFetched() throws IOException {
    AtomicInteger times = new AtomicInteger();
    site.on(
        "/vacature/1",
        exchange ->
            TestSite.send(
                exchange,
                times.incrementAndGet() < 3 ? 500 : 200,
                "text/html",
                "x".getBytes(StandardCharsets.UTF_8)));

    assertFetched(fetch("/vacature/1"), "x");
  }

  @Test
  void retryAfter_isObeyedWhenShort() throws IOException {
    AtomicInteger times = new AtomicInteger();
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "30");
          TestSite.send(
              exchange,
              times.incrementAndGet() == 1 ? 429 : 200,
              "text/html",
              "x".getBytes(StandardCharsets.UTF_8));
        });

    assertFetched(fetch("/vacature/1"), "x");
    assertThat(pauses).contains(Duration.ofSeconds(30));
  }

  @ParameterizedTest
  @ValueSource(strings = {"7200", "Sun, 01 Mar 2026 15:00:00 GMT"})
  void retryAfter_whenLong_closesTheHostUntilThen(String value) throws IOException {
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", value);
          exchange.sendResponseHeaders(503, -1);
        });
    site.html("/vacature/2", "x");
    try (Visit visit = visit()) {
      assertThat(visit.fetch(site.at("/vacature/1"), Validators.NONE)).isInstanceOf(Failed.class);
      assertRefused(visit.fetch(site.at("/vacature/2"), Validators.NONE), Refusal.ASKED_TO_WAIT);
      assertThat(site.asked("/vacature/2")).isZero();

      clock.pass(Duration.ofHours(4));
      assertFetched(visit.fetch(site.at("/vacature/2"), Validators.NONE), "x");
    }
  }

  @Test
  void rate_isNeverExceededAtTheServer() throws IOException {
    List<Long> arrivals = Collections.synchronizedList(new ArrayList<>());
    site.otherwise(
        exchange -> {
          arrivals.add(System.nanoTime());
          TestSite.send(exchange, 200, "text/html", new byte[] {'x'});
        });
    SourceDefinition source = new SourceDraft().seed(site.at("/")).perSecond(50).build();
    try (Visit visit =
        Visit.live(
            source,
            VISITOR,
            LIMITS,
            archive,
            Hosts.unshared(Clock.systemUTC(), Sleeper.REAL),
            Clock.systemUTC(),
            1)) {
      for (int page = 0; page < 20; page++) {
        visit.fetch(site.at("/vacature/" + page), Validators.NONE);
      }
    }

    assertThat(arrivals).hasSize(21);
    for (int next = 1; next < arrivals.size(); next++) {
      assertThat(arrivals.get(next) - arrivals.get(next - 1)).isGreaterThan(19_000_000L);
    }
  }
}
