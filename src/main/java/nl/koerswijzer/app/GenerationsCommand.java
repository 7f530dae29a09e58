package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.PublishException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "generations",
    description = "Lists the generations that are kept; without a subcommand it does the same.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class GenerationsCommand implements Callable<Integer> {
  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws PublishException {
    list();
    return 0;
  }

  @Command(description = "Lists the generations that are kept, newest first.")
  int list() throws PublishException {
    return list(data);
  }

  private int list(DataOption where) throws PublishException {
    Generations generations = Wiring.generations(where.settings());
    Optional<String> inUse = generations.current();
    Table table = new Table("", "generation", "occupations", "skills", "vacancies");
    for (GenerationManifest manifest : generations.list()) {
      table.row(
          inUse.filter(manifest.id()::equals).isPresent() ? "*" : "",
          manifest.id(),
          manifest.count("occupations"),
          manifest.count("skills"),
          manifest.count("vacancies"));
    }
    table.print(spec.commandLine().getOut());
    return 0;
  }

  @Command(name = "switch", description = "Switches to a generation that is kept.")
  int switchTo(
      @Parameters(paramLabel = "ID", description = "id of the generation") String id,
      @Mixin DataOption where)
      throws PublishException {
    Wiring.generations(where.settings()).switchTo(id);
    PrintWriter out = spec.commandLine().getOut();
    out.println("generation " + id + " is in use");
    out.flush();
    return 0;
  }
}
