package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
    name = "serve",
    description = "Answers over HTTP until it is stopped.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ServeCommand implements Callable<Integer> {
  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      description = "address to listen on (usual: 127.0.0.1, this machine only)")
  private String host;

  @Mixin private PortOption port;
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException {
    Settings settings = data.settings();
    try (RunningService running =
        RunningService.start(settings, settings::definitions, host, port.port())) {
      if (!running.isReady()) {
        spec.commandLine()
            .getErr()
            .println(
                "there is no generation to answer from in "
                    + settings.data()
                    + "; until 'koerswijzer publish' has run, every answer is a 503");
      }
      spec.commandLine().getOut().println("Koerswijzer: " + running.address());
      invite(running, spec.commandLine().getOut());
      running.awaitShutdown();
    }
    return 0;
  }

  /** Tells whoever started the service how to become its first curator. */
  static void invite(RunningService running, PrintWriter out) {
    running
        .invitation()
        .ifPresent(link -> out.println("nobody may curate yet; this link works once: " + link));
    out.flush();
  }
}
