package nl.koerswijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs benchmarks over the generation in use of a data folder; src/docs/quality.md says how to
 * start it and what came out.
 */
public final class Benchmarks {
  private Benchmarks() {}

  /**
   * @param arguments the data folder, and a regular expression for the names of the benchmarks; all
   *     when absent
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    if (arguments.length == 0) {
      throw new IllegalArgumentException("name a data folder that holds a generation");
    }
    Path generations = Path.of(arguments[0], "generations");
    Path current = generations.resolve(Files.readString(generations.resolve("current")).strip());
    new Runner(
            new OptionsBuilder()
                .include(arguments.length > 1 ? arguments[1] : "nl.koerswijzer.benchmark")
                .param("generation", current.toString())
                .forks(1)
                .threads(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .build())
        .run();
  }
}
