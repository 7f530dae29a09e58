package nl.koerswijzer.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.search.SearchEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A publish that is killed, for real, at a moment of its work. */
class KilledPublishTest {
  private static final String REACHED = "reached";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"build", "probe"})
  @Timeout(60)
  void killedPublish_leavesTheOldGenerationInUse_andTheNextOneCleansUp(String moment)
      throws Exception {
    GenerationManifest old = publish(new FakeEngine(), "2026-04-01T10:00:00Z");

    killAt(moment);

    assertThat(folders()).as("the killed one left something").hasSize(2);
    Generations generations = new Generations(folder);
    assertThat(generations.current()).contains(old.id());
    assertThat(generations.list()).containsExactly(old);
    try (OpenGeneration open = generations.open(old.id(), new FakeEngine())) {
      assertThat(open.catalog().occupation("bakker")).isPresent();
    }

    GenerationManifest next = publish(new FakeEngine(), "2026-04-01T12:00:00Z");
    assertThat(folders()).containsExactly(old.id(), next.id());
    assertThat(generations.current()).contains(next.id());
  }

  @Test
  void lockOfAKilledPublish_isFree() throws Exception {
    killAt("build");

    assertThat(publish(new FakeEngine(), "2026-04-01T12:00:00Z")).isNotNull();
  }

  /** Starts a publish in a process of its own and kills it at the moment. */
  private void killAt(String moment) throws IOException, InterruptedException {
    Process publish =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    KilledPublishTest.class.getName(),
                    folder.toString(),
                    moment))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(publish.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo(REACHED);
    } finally {
      publish.destroyForcibly().waitFor();
    }
  }

  /** Publishes and stops for ever at the moment, saying that it has come there. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    String moment = arguments[1];
    FakeEngine engine = new FakeEngine();
    SearchEngine stopping =
        new SearchEngine() {
          @Override
          public Built build(Path indexes, Catalog catalog, VacancySource vacancies)
              throws IOException {
            stopAt("build");
            return engine.build(indexes, catalog, vacancies);
          }

          @Override
          public Indexes open(Path indexes, CatalogSource catalog) throws IOException {
            stopAt("probe");
            return engine.open(indexes, catalog);
          }

          private void stopAt(String here) {
            if (here.equals(moment)) {
              System.out.println(REACHED);
              waitForEver();
            }
          }
        };
    publish(folder, stopping, "2026-04-01T11:00:00Z");
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private GenerationManifest publish(SearchEngine engine, String moment) throws PublishException {
    return publish(folder, engine, moment);
  }

  private static GenerationManifest publish(Path folder, SearchEngine engine, String moment)
      throws PublishException {
    Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
    return new Publisher(Cast.starter().asStore(), engine, new Generations(folder), clock)
        .publish(Progress.NONE);
  }

  private List<String> folders() throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isDirectory)
          .map(entry -> entry.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
