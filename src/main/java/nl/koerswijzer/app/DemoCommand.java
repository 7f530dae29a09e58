package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.koerswijzer.app.example.ExampleSite;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.starter.StarterImport;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.source.SourceDefinitionException;
import nl.koerswijzer.source.SourceDefinitions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "demo",
    description =
        "Takes the starter data, crawls an example vacancy site on this machine, publishes and"
            + " serves.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class DemoCommand implements Callable<Integer> {
  private static final String SITE = "voorbeeldsite";

  /** The same every time where possible, so that the vacancies keep their addresses. */
  private static final int SITE_PORT = 17_070;

  @Mixin private PortOption port;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "working folder (usual: index-data/work/demo)")
  private @Nullable Path data;

  @Spec private CommandSpec spec;

  @Override
  public Integer call()
      throws ImportException,
          SourceDefinitionException,
          PublishException,
          IOException,
          InterruptedException {
    Settings settings = Settings.of(data == null ? Settings.usualData().resolve("demo") : data);
    PrintWriter out = spec.commandLine().getOut();
    out.println("1. the starter set");
    out.flush();
    ImportCommand.run(settings, new StarterImport(), List.of(settings.starter()), out);
    try (ExampleSite site =
        ExampleSite.start(settings.starter().resolve("vacancies"), SITE_PORT, settings.clock())) {
      out.println("2. a crawl of the example site");
      out.flush();
      SourceDefinitions definitions =
          new SourceDefinitions(settings.scrapers(), Map.of("EXAMPLE_SITE", site.address()));
      CrawlCommand.run(settings, definitions.get(SITE), Wiring.hosts(settings), false, out);
      out.println("3. a generation");
      out.flush();
      PublishCommand.run(settings, out);
      try (RunningService running =
          RunningService.start(settings, () -> definitions, "127.0.0.1", port.port())) {
        out.println("4. open " + running.address() + " (stop with Ctrl-C)");
        ServeCommand.invite(running, out);
        running.awaitShutdown();
      }
    }
    return 0;
  }
}
