package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Fetched;
import nl.koerswijzer.source.FetchOutcome.NotModified;
import nl.koerswijzer.source.FetchOutcome.Refusal;
import org.junit.jupiter.api.Test;

/** What a visit makes of the answers that it gets. */
class AnswerTest extends VisitTest {
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
            site.source(true, List.of(), null),
            VISITOR,
            once,
            archive,
            Hosts.unshared(clock, this::sleep),
            clock,
            1)) {
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
}
