package nl.koerswijzer.app;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import nl.koerswijzer.model.InvalidInputException;
import nl.koerswijzer.server.curation.access.Gate;
import nl.koerswijzer.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "user", description = "Says who may curate.", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class UserCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "say what to do: add NAME");
  }

  @Command(
      description =
          "Adds a curator, or gives one another password, which is asked for on the terminal or"
              + " read from the first line of standard input.")
  int add(
      @Parameters(paramLabel = "NAME", description = "name to log in with") String name,
      @Mixin DataOption where)
      throws IOException {
    Settings settings = where.settings();
    String password = password();
    try (Store store = Wiring.store(settings)) {
      Gate.add(store, name, password, settings.clock());
    } catch (InvalidInputException e) {
      var wrong = e.violations().getFirst();
      throw new CommandFailedException("the " + wrong.field() + " " + wrong.message(), e);
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(name + " may curate");
    out.flush();
    return 0;
  }

  /** Older Java has no console when the input is piped; newer Java reads the pipe through it. */
  @SuppressWarnings("SystemConsoleNull")
  private static String password() throws IOException {
    Console console = System.console();
    if (console != null) {
      char[] typed = console.readPassword("password: ");
      return typed == null ? "" : new String(typed);
    }
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    String line = lines.readLine();
    return line == null ? "" : line;
  }
}
