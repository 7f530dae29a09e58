package nl.koerswijzer.ingest.starter;

import java.nio.file.Path;
import nl.koerswijzer.ingest.ImportBench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on a small starter set that each may change. */
abstract class OnStarterSample {
  @TempDir Path folder;
  ImportBench bench;

  @BeforeEach
  void writeSample() {
    bench = new ImportBench(new StarterImport(), folder);
    StarterSample.write(bench);
  }

  @AfterEach
  void closeBench() {
    bench.close();
  }
}
