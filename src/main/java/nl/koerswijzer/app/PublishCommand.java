package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
    name = "publish",
    description = "Builds a new generation from the store, verifies it and switches to it.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class PublishCommand implements Callable<Integer> {
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException {
    run(data.settings(), spec.commandLine().getOut());
    return 0;
  }

  static void run(Settings settings, PrintWriter out) throws PublishException {
    GenerationManifest manifest = publish(settings);
    out.println("generation " + manifest.id() + " is in use");
    Table table = new Table("what", "count");
    manifest.counts().forEach(table::row);
    table.print(out);
  }

  private static GenerationManifest publish(Settings settings) throws PublishException {
    try (Store store = Wiring.store(settings);
        TerminalProgress progress = new TerminalProgress()) {
      return Wiring.publisher(settings, store).publish(progress);
    }
  }
}
