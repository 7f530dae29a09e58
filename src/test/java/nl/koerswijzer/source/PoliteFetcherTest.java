package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Fetched;
import nl.koerswijzer.source.FetchOutcome.NotModified;
import nl.koerswijzer.source.FetchOutcome.Refusal;
import nl.koerswijzer.source.FetchOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PoliteFetcherTest {
  private static final Visitor VISITOR =
      new Visitor("koerswijzer", "1", "https://voorbeeld.nl/robot");
  private static final FetchLimits LIMITS =
      new FetchLimits(
          100_000, Duration.ofMillis(400), 3, Duration.ofMillis(100), Duration.ofSeconds(60));

  @TempDir private Path archive;
  private TestSite site;
  private final Ticker clock = new Ticker();
  private final List<Duration> pauses = new ArrayList<>();

  /** Stands still, but for sleeps. */
  private static final class Ticker extends Clock {
    private Instant now = Instant.parse("2026-03-01T12:00:00Z");

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private void sleep(Duration duration) {
    pauses.add(duration);
    clock.now = clock.now.plus(duration);
  }

  private FetchOutcome fetch(String path) throws IOException {
    return fetch(path, Validators.NONE);
  }

  private FetchOutcome fetch(String path, Validators validators) throws IOException {
    try (Visit visit = visit()) {
      return visit.fetch(site.at(path), validators);
    }
  }

  private Visit visit() throws IOException {
    SourceDefinition source = site.source(true, List.of(), null);
    return Visit.live(source, VISITOR, LIMITS, archive, clock, this::sleep, 1);
  }

  private static void assertFetched(FetchOutcome outcome, String text) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Fetched.class,
            fetched ->
                assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8))
                    .isEqualTo(text));
  }

  private static void assertRefused(FetchOutcome outcome, Refusal reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

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

      clock.now = clock.now.plus(Duration.ofHours(25));
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
  void redirect_withinTheSite_isFollowed() throws IOException {
    site.redirect("/vacature/oud", 301, "/vacature/nieuw").html("/vacature/nieuw", "nieuw");

    assertFetched(fetch("/vacature/oud"), "nieuw");
  }

  @Test
  void redirect_toForbiddenPath_isRefusedByRobots() throws IOException {
    site.text("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /intern");
    site.redirect("/vacature/1", 302, "/intern/1").html("/intern/1", "geheim");

    assertRefused(fetch("/vacature/1"), Refusal.ROBOTS);
    assertThat(site.asked("/intern/1")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://elders.voorbeeld/",
        "https://127.0.0.1/"
      })
  void redirect_toAnotherHost_isOutOfScope(String location) throws IOException {
    site.redirect("/vacature/1", 302, location);

    assertRefused(fetch("/vacature/1"), Refusal.SCOPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "javascript:alert(1)",
        "",
        "http://a b/"
      })
  void redirect_toNoWebAddress_fails(String location) throws IOException {
    site.redirect("/vacature/1", 302, location);

    assertThat(fetch("/vacature/1")).isInstanceOf(Failed.class);
  }

  @Test
  void redirect_inACircle_fails() throws IOException {
    site.redirect("/vacature/1", 302, "/vacature/2").redirect("/vacature/2", 302, "/vacature/1");

    assertThat(fetch("/vacature/1"))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.detail()).contains("circle"));
  }

  @Test
  void redirect_withoutEnd_isGivenUpAfterFive() throws IOException {
    for (int step = 0; step < 9; step++) {
      site.redirect("/vacature/" + step, 302, "/vacature/" + (step + 1));
    }

    assertThat(fetch("/vacature/0")).isInstanceOf(Failed.class);
    assertThat(site.asked("/vacature/6")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::",
        "ff02::1"
      })
  void host_thatResolvesToAPrivateAddress_isRefused(String address) {
    AddressGuard guard = new AddressGuard(host -> List.of(InetAddress.getByName(address)));

    assertThat(guard.refusal(URI.create("https://voorbeeld.nl/"))).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1::1", "8.8.8.8"})
  void host_thatResolvesToAPublicAddress_isVisited(String address) {
    AddressGuard guard = new AddressGuard(host -> List.of(InetAddress.getByName(address)));

    assertThat(guard.refusal(URI.create("https://voorbeeld.nl/"))).isEmpty();
  }

  @Test
  void host_withOnePrivateAddressAmongPublicOnes_isRefused() {
    AddressGuard guard =
        new AddressGuard(
            host -> List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1")));

    assertThat(guard.refusal(URI.create("https://voorbeeld.nl/"))).isPresent();
  }

  @Test
  void loopback_withoutLeaveOfTheDefinition_isRefusedBeforeAnyRequest() throws IOException {
    SourceDefinition closed = new SourceDraft().seed(site.at("/vacature/1")).abroad().build();
    try (Visit visit = Visit.live(closed, VISITOR, LIMITS, archive, clock, this::sleep, 1)) {
      assertRefused(visit.fetch(site.at("/vacature/1"), Validators.NONE), Refusal.PRIVATE_ADDRESS);
    }
    assertThat(site.requests).isEmpty();
  }

  @Test
  void packedPage_isUnpacked() throws IOException {
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestSite.send(
              exchange, 200, "text/html", packed("hallo".getBytes(StandardCharsets.UTF_8)));
        });

    assertFetched(fetch("/vacature/1"), "hallo");
  }

  @Test
  void gzipBomb_isStoppedAtTheLimit() throws IOException {
    byte[] bomb = packed(new byte[50_000_000]);
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestSite.send(exchange, 200, "text/html", bomb);
        });

    assertThat(fetch("/vacature/1"))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.detail()).contains("unpacks to more than"));
  }

  @Test
  void hugePage_isCutOff() throws IOException {
    site.on(
        "/vacature/1", exchange -> TestSite.send(exchange, 200, "text/html", new byte[5_000_000]));

    assertThat(fetch("/vacature/1"))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.detail()).contains("larger than"));
  }

  @Test
  void slowDrip_isGivenUpAfterTheTimeLimit() throws IOException {
    site.drip("/vacature/1");
    FetchLimits once =
        new FetchLimits(100_000, Duration.ofMillis(150), 1, Duration.ZERO, Duration.ZERO);
    try (Visit visit =
        Visit.live(
            site.source(true, List.of(), null), VISITOR, once, archive, clock, this::sleep, 1)) {
      assertThat(visit.fetch(site.at("/vacature/1"), Validators.NONE))
          .isInstanceOfSatisfying(
              Failed.class, failed -> assertThat(failed.detail()).contains("no complete answer"));
    }
  }

  @Test
  void pageInAnUnknownPacking_fails() throws IOException {
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "zstd");
          TestSite.send(exchange, 200, "text/html", new byte[10]);
        });

    assertThat(fetch("/vacature/1")).isInstanceOf(Failed.class);
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

      clock.now = clock.now.plus(Duration.ofHours(4));
      assertFetched(visit.fetch(site.at("/vacature/2"), Validators.NONE), "x");
    }
  }

  @Test
  void validators_areSentAndNotModifiedComesBack() throws IOException {
    site.on(
        "/vacature/1",
        exchange -> {
          boolean same =
              "\"a\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "gisteren".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          exchange.sendResponseHeaders(same ? 304 : 200, -1);
        });

    assertThat(fetch("/vacature/1", new Validators("\"a\"", "gisteren")))
        .isInstanceOf(NotModified.class);
  }

  @Test
  void visit_isReplayedFromTheArchiveWithoutTheNetwork() throws IOException {
    site.text("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /vacature/niet");
    site.redirect("/vacature/oud", 301, "/vacature/1").html("/vacature/niet", "x");
    site.on(
        "/vacature/1",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          exchange.getResponseHeaders().set("ETag", "\"v1\"");
          TestSite.send(
              exchange,
              200,
              "text/html; charset=utf-8",
              packed("één".getBytes(StandardCharsets.UTF_8)));
        });
    SourceDefinition source = site.source(true, List.of(), null);
    try (Visit visit = visit()) {
      visit.fetch(site.at("/vacature/oud"), Validators.NONE);
      visit.fetch(site.at("/vacature/404"), Validators.NONE);
    }
    site.close();

    try (Visit replay = Visit.replay(source, VISITOR, LIMITS, archive, clock)) {
      FetchOutcome outcome = replay.fetch(site.at("/vacature/oud"), Validators.NONE);
      assertFetched(outcome, "één");
      assertThat(((Fetched) outcome).page().etag()).isEqualTo("\"v1\"");
      assertThat(((Fetched) outcome).page().charset()).contains(StandardCharsets.UTF_8);
      assertThat(replay.fetch(site.at("/vacature/404"), Validators.NONE))
          .isInstanceOfSatisfying(
              Failed.class, failed -> assertThat(failed.status()).isEqualTo(404));
      assertRefused(replay.fetch(site.at("/vacature/niet"), Validators.NONE), Refusal.ROBOTS);
      assertThat(replay.fetch(site.at("/vacature/nooit"), Validators.NONE))
          .isInstanceOf(Failed.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "https://Voorbeeld.NL:443/a/../b?utm_source=x&id=3#top, https://voorbeeld.nl/b?id=3",
    "http://voorbeeld.nl, http://voorbeeld.nl/",
    "https://voorbeeld.nl/b?gclid=1, https://voorbeeld.nl/b",
    "https://gebruiker:wachtwoord@voorbeeld.nl/b, https://voorbeeld.nl/b"
  })
  void address_isWrittenInOneWay(String address, String canonical) {
    assertThat(CanonicalAddress.of(address)).contains(URI.create(canonical));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ftp://a/", "mailto:a@b.nl", "//a/b", "http://"})
  void address_thatIsNoPublicPage_isNone(String address) {
    assertThat(CanonicalAddress.of(address)).isEmpty();
  }

  private static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }
}
