package nl.koerswijzer.guidance;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests on one generation of the cast, opened once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OnGuidanceCast {
  private GuidanceCast cast;
  protected Guidance guidance;

  @BeforeAll
  void open(@TempDir Path empty) throws IOException {
    cast = new GuidanceCast(empty);
    guidance = cast.guidance();
  }

  @AfterAll
  void close() throws IOException {
    cast.close();
  }
}
