package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.koerswijzer.model.HandClock;
import nl.koerswijzer.source.FetchOutcome.Fetched;
import nl.koerswijzer.source.FetchOutcome.Refusal;
import nl.koerswijzer.source.FetchOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A visit to a site on this machine, in a time that only sleeps move on. */
abstract class VisitTest {
  static final Visitor VISITOR = new Visitor("koerswijzer", "1", "https://voorbeeld.nl/robot");
  static final FetchLimits LIMITS =
      new FetchLimits(
          100_000, Duration.ofMillis(400), 3, Duration.ofMillis(100), Duration.ofSeconds(60));

  @TempDir Path archive;
  TestSite site;
  final HandClock clock = new HandClock("2026-03-01T12:00:00Z");
  final List<Duration> pauses = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
  }

  @AfterEach
  void stop() {
    site.close();
  }

  void sleep(Duration duration) {
    pauses.add(duration);
    clock.pass(duration);
  }

  FetchOutcome fetch(String path) throws IOException {
    return fetch(path, Validators.NONE);
  }

  FetchOutcome fetch(String path, Validators validators) throws IOException {
    try (Visit visit = visit()) {
      return visit.fetch(site.at(path), validators);
    }
  }

  Visit visit() throws IOException {
    SourceDefinition source = site.source(true, List.of(), null);
    return Visit.live(
        source, VISITOR, LIMITS, archive, Hosts.unshared(clock, this::sleep), clock, 1);
  }

  static void assertFetched(FetchOutcome outcome, String text) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Fetched.class,
            fetched ->
                assertThat(new String(fetched.page().body(), StandardCharsets.UTF_8))
                    .isEqualTo(text));
  }

  static void assertRefused(FetchOutcome outcome, Refusal reason) {
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }

  static byte[] packed(byte[] body) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(body);
    }
    return packed.toByteArray();
  }
}
