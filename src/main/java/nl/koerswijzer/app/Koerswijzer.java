package nl.koerswijzer.app;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The program: one command line over all rooms. */
@Command(
    name = "koerswijzer",
    description =
        "Points out a course on the Dutch labour market: professions, scarcity, vacancies.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Koerswijzer implements Runnable {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private static final String HELP = "help";
  private static final List<Class<?>> COMMANDS =
      List.of(
          DemoCommand.class,
          ServeCommand.class,
          ImportCommand.class,
          CheckCommand.class,
          CrawlCommand.class,
          PublishCommand.class,
          GenerationsCommand.class,
          SearchCommand.class,
          MatchCommand.class,
          RoutesCommand.class,
          EvaluateCommand.class,
          StatusCommand.class,
          UserCommand.class,
          CommandLine.HelpCommand.class);

  /** Held, because a logger that nobody holds forgets its level. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private CommandSpec spec;

  /** Called by the command line only. */
  @SuppressWarnings("NullAway.Init") // picocli fills the fields
  private Koerswijzer() {}

  public static void main(String[] arguments) {
    LUCENE.setLevel(Level.SEVERE);
    System.exit(run(arguments));
  }

  /** Runs one command and gives its exit status: 0 done, 1 failed, 2 wrong usage. */
  static int run(String... arguments) {
    CommandLine line = new CommandLine(new Koerswijzer());
    wanted(arguments).forEach(line::addSubcommand);
    return line.setParameterExceptionHandler(Koerswijzer::explainUsage)
        .setExecutionExceptionHandler(Koerswijzer::explainFailure)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  /**
   * The command that is named first; all of them when none is. To read the options of one takes a
   * twentieth of the time of all.
   */
  private static List<Class<?>> wanted(String... arguments) {
    String first = arguments.length == 0 ? HELP : arguments[0];
    return COMMANDS.stream()
        .filter(command -> command.getAnnotation(Command.class).name().equals(first))
        .filter(command -> !first.equals(HELP))
        .findFirst()
        .<List<Class<?>>>map(List::of)
        .orElse(COMMANDS);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command");
  }

  private static int explainUsage(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    command.getErr().println("koerswijzer: " + exception.getMessage());
    command.getErr().println("try '" + command.getCommandSpec().qualifiedName() + " --help'");
    return WRONG_USAGE;
  }

  private static int explainFailure(Exception exception, CommandLine command, ParseResult parsed) {
    command.getErr().println("koerswijzer: " + Failure.sentence(exception));
    return FAILED;
  }
}
