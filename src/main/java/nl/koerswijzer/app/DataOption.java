package nl.koerswijzer.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the working folder; every command has it. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "working folder with store and generations (usual: index-data/work)")
  private @Nullable Path data;

  Settings settings() {
    return Settings.of(data == null ? Settings.usualData() : data);
  }
}
