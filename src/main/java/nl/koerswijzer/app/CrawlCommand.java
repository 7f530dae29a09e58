package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.Words;
import nl.koerswijzer.ingest.crawl.Crawl;
import nl.koerswijzer.ingest.crawl.CrawlReport;
import nl.koerswijzer.source.FetchLimits;
import nl.koerswijzer.source.Sleeper;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDefinitionException;
import nl.koerswijzer.source.SourceDefinitions;
import nl.koerswijzer.source.Visit;
import nl.koerswijzer.source.Visitor;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
    name = "crawl",
    description =
        "Fetches and ingests sources by their definitions; all of them when none is named.",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the fields
final class CrawlCommand implements Callable<Integer> {
  private static final String CONTACT =
      System.getenv().getOrDefault("KOERSWIJZER_CONTACT", "operator of this installation");
  private static final int SHOWN = 10;

  @Parameters(arity = "0..*", paramLabel = "SOURCE", description = "ids of sources")
  private @Nullable List<String> sources;

  @Option(
      names = "--scrapers",
      paramLabel = "DIR",
      description = "folder with source definitions (usual: scrapers)")
  private @Nullable Path scrapers;

  @Option(names = "--replay", description = "reads the archive only, without the network")
  private boolean replay;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SourceDefinitionException, IOException {
    Settings settings = data.settings();
    SourceDefinitions definitions =
        new SourceDefinitions(scrapers == null ? settings.scrapers() : scrapers, System.getenv());
    for (String id : sources == null ? definitions.ids() : sources) {
      run(settings, definitions.get(id), replay, spec.commandLine().getOut());
    }
    return 0;
  }

  static void run(Settings settings, SourceDefinition source, boolean replay, PrintWriter out)
      throws IOException {
    CrawlReport report;
    try (Store store = Wiring.store(settings);
        TerminalProgress progress = new TerminalProgress();
        Visit visit = visit(settings, source, replay)) {
      report = new Crawl(source, visit, store, settings.clock()).run(progress);
    }
    print(report, out);
  }

  private static Visit visit(Settings settings, SourceDefinition source, boolean replay)
      throws IOException {
    Visitor visitor = new Visitor("koerswijzer", Version.current(), CONTACT);
    if (replay) {
      return Visit.replay(source, visitor, FetchLimits.USUAL, settings.archive(), settings.clock());
    }
    return Visit.live(
        source,
        visitor,
        FetchLimits.USUAL,
        settings.archive(),
        settings.clock(),
        Sleeper.REAL,
        settings.clock().millis());
  }

  private static void print(CrawlReport report, PrintWriter out) {
    Table table = new Table("crawl of " + report.source(), "pages");
    table.row("listed", report.listed());
    table.row("fetched", report.fetched());
    table.row("unchanged", report.unchanged());
    table.row("vacancies put", report.put());
    table.row("vacancies gone", report.gone());
    for (Map.Entry<CrawlReport.Reason, Long> skipped : report.skippedByReason().entrySet()) {
      table.row("skipped: " + Words.id(skipped.getKey()).replace('-', ' '), skipped.getValue());
    }
    table.print(out);
    report.skipped().stream()
        .limit(SHOWN)
        .forEach(
            skipped -> out.println("  skipped " + skipped.address() + ": " + skipped.detail()));
    if (report.skipped().size() > SHOWN) {
      out.println("  … and " + (report.skipped().size() - SHOWN) + " more");
    }
    switch (report.health()) {
      case FINE -> {}
      case DELISTED ->
          out.println("its list was empty six times in a row: all its vacancies are gone");
      case UNREACHABLE, EMPTY, SUSPECT ->
          out.println(
              "its list is "
                  + Words.id(report.health())
                  + "; absence was not held against any vacancy");
    }
    out.flush();
  }
}
