package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.koerswijzer.publish.GenerationDiff;
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

  @Command(description = "Tells what changed between two generations, in the words of the field.")
  int diff(
      @Parameters(paramLabel = "A", description = "id of the older generation") String from,
      @Parameters(paramLabel = "B", description = "id of the newer generation") String to,
      @Mixin DataOption where)
      throws PublishException {
    print(
        Wiring.generations(where.settings()).diff(from, to, Wiring.engine()),
        spec.commandLine().getOut());
    return 0;
  }

  private static void print(GenerationDiff diff, PrintWriter out) {
    if (diff.isEmpty()) {
      out.println("nothing changed");
    }
    Table table = new Table("what", "before", "after");
    diff.counts().forEach((what, count) -> table.row(what, count.before(), count.after()));
    table.print(out);
    print("occupation", diff.occupations(), out);
    print("skill", diff.skills(), out);
    GenerationDiff.Vacancies vacancies = diff.vacancies();
    out.println(
        "vacancies: "
            + vacancies.added()
            + " came, "
            + vacancies.removed()
            + " went, "
            + vacancies.relinked()
            + " are about another occupation now");
    for (GenerationDiff.TensionChange change : diff.tension()) {
      out.println(
          "scarcity of "
              + change.title()
              + ": "
              + change.before().id()
              + " → "
              + change.after().id());
    }
    for (GenerationDiff.ProfileChange change : diff.profiles()) {
      out.println(
          "first ten for a "
              + change.who()
              + ": + "
              + String.join(", ", change.came())
              + "; - "
              + String.join(", ", change.went()));
    }
    out.flush();
  }

  private static void print(String kind, GenerationDiff.Changes changes, PrintWriter out) {
    changes.added().forEach(named -> out.println("+ " + kind + " " + named.title()));
    changes.removed().forEach(named -> out.println("- " + kind + " " + named.title()));
    changes
        .renamed()
        .forEach(named -> out.println("~ " + kind + " " + named.before() + " → " + named.after()));
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
