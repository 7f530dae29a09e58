package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.store.Store.Run;
import nl.koerswijzer.store.Store.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only the store in SQLite promises. */
class SqliteStoreTest extends StoreContract {
  @TempDir Path folder;

  @Override
  Store open(Clock clock) {
    return SqliteStore.open(folder, clock);
  }

  @Test
  void schemaVersion_isThatOfTheNewestMigration() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration/sqlite"))) {
      List<String> versions =
          files
              .map(file -> file.getFileName().toString().replaceAll("^V(\\d+)__.*", "$1"))
              .toList();
      assertThat(versions).contains(SqliteStore.SCHEMA_VERSION);
      assertThat(versions)
          .allSatisfy(
              version ->
                  assertThat(Integer.parseInt(version))
                      .isLessThanOrEqualTo(Integer.parseInt(SqliteStore.SCHEMA_VERSION)));
    }
  }

  @Test
  void killedProcess_losesOnlyTheBatchInFlight() throws Exception {
    put("regions", ZWOLLE);

    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                InterruptedImport.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      assertThat(output.readLine()).isEqualTo(InterruptedImport.READY);
      assertThat(store.runs(1).getFirst().outcome()).isEqualTo(Store.Outcome.RUNNING);
      assertThatThrownBy(() -> store.beginCrawl("feed"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another run is writing to");
    } finally {
      process.destroyForcibly().waitFor();
    }

    try (Store reopened = open(clock)) {
      assertThat(regions()).containsExactly(ZWOLLE);
      assertThat(reopened.runs(1))
          .extracting(RunSummary::outcome, RunSummary::note)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple(
                  Store.Outcome.FAILED, "the process stopped before the run ended"));
      put("regions", DRENTHE);
      assertThat(regions()).containsExactly(DRENTHE, ZWOLLE);
    }
  }

  @Test
  void fileThatIsNoDatabase_isRefusedWithASentence(@TempDir Path other) throws IOException {
    Files.writeString(other.resolve("store.sqlite"), "not a database\n".repeat(500));
    assertThatThrownBy(() -> SqliteStore.open(other, clock))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged or not a store");
  }

  @Test
  void folderThatIsAFile_isRefusedWithASentence(@TempDir Path other) throws IOException {
    Path file = Files.writeString(other.resolve("data"), "");
    assertThatThrownBy(() -> SqliteStore.open(file, clock))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString());
  }

  /** The program that is killed: it writes more than one batch and then waits. */
  static final class InterruptedImport {
    static final String READY = "ready";

    private InterruptedImport() {}

    public static void main(String[] arguments) throws InterruptedException {
      Store store = SqliteStore.open(Path.of(arguments[0]), Clock.systemUTC());
      Run run = store.begin("regions", "import");
      for (int number = 0; number < 20_000; number++) {
        run.put(RecordKind.REGION, "R" + number, new Region("R" + number, "Regio " + number));
      }
      run.markOthersGone(RecordKind.REGION);
      System.out.println(READY);
      Thread.currentThread().join();
    }
  }
}
