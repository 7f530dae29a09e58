package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.starter.Finding;
import nl.koerswijzer.ingest.starter.StarterCheck;
import nl.koerswijzer.ingest.starter.StarterReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "check",
    description = "Holds the starter set against its schemas and its guide.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CheckCommand implements Callable<Integer> {
  /** What can be checked. */
  enum Subject {
    STARTER
  }

  @Parameters(paramLabel = "starter", description = "what to check")
  private Subject subject;

  @Option(
      names = "--against",
      paramLabel = "DIR",
      description = "folder with ESCO and O*NET, to find sentences that are not our own")
  private @Nullable Path against;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws ImportException {
    Path folder =
        switch (subject) {
          case STARTER -> Settings.programHome().resolve("index-data").resolve("starter");
        };
    if (against != null && !Files.isDirectory(against)) {
      throw new CommandFailedException("there is no folder " + against, null);
    }
    StarterReport report = StarterCheck.check(folder, against);
    PrintWriter out = spec.commandLine().getOut();
    for (Finding finding : report.findings()) {
      out.println(finding.sentence());
    }
    Table table = new Table("what", "count");
    report.counts().forEach(table::row);
    table.row("findings", report.findings().size());
    table.print(out);
    return report.isClean() ? 0 : 1;
  }
}
