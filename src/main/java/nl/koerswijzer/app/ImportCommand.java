package nl.koerswijzer.app;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.ingest.Import;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "import",
    description = "Takes a data set from disk into the store, in one transaction.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class ImportCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "KIND",
      description = "starter, esco, onet, market, regions or vacancies")
  private String kind;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "files or folders; from a folder, the files that the kind knows")
  private List<Path> paths;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description = "which columns mean what, for vacancies in a shape that is not known")
  private @Nullable Path mapping;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws ImportException {
    Import wanted =
        Wiring.imports(mapping).stream()
            .filter(known -> known.kind().equals(kind))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "there is no kind '"
                            + kind
                            + "'; use one of "
                            + String.join(
                                ", ", Wiring.imports().stream().map(Import::kind).toList())));
    run(data.settings(), wanted, paths, spec.commandLine().getOut());
    return 0;
  }

  static void run(Settings settings, Import wanted, List<Path> paths, PrintWriter out)
      throws ImportException {
    print(report(settings, wanted, paths), out);
  }

  private static ImportReport report(Settings settings, Import wanted, List<Path> paths)
      throws ImportException {
    try (Store store = Wiring.store(settings);
        TerminalProgress progress = new TerminalProgress()) {
      return wanted.run(paths, store, progress, settings.clock());
    }
  }

  private static void print(ImportReport report, PrintWriter out) {
    Table table = new Table("from " + report.source(), "records");
    report.put().forEach((kind, records) -> table.row(Words.id(kind), records));
    if (report.refused() > 0) {
      table.row("refused, in quarantine", report.refused());
    }
    table.print(out);
    for (ImportReport.LeftAside aside : report.leftAside()) {
      out.println("left aside: " + aside.file() + " (" + aside.reason() + ")");
    }
    out.flush();
  }
}
