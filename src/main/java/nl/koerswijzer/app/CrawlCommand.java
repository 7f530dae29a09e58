package nl.koerswijzer.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.koerswijzer.guidance.words.Words;
import nl.koerswijzer.ingest.crawl.Crawl;
import nl.koerswijzer.ingest.crawl.CrawlReport;
import nl.koerswijzer.ingest.crawl.DryRun;
import nl.koerswijzer.ingest.delivery.SourceRecords;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.StoredPlaces;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.source.FetchLimits;
import nl.koerswijzer.source.Hosts;
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
        "Fetches and ingests sources by their definitions; when none is named, those that somebody"
            + " verified.",
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

  @Option(names = "--dry-run", description = "shows the first records and stores nothing")
  private boolean dryRun;

  @Mixin private DataOption data;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws SourceDefinitionException, IOException {
    Settings settings = data.settings();
    SourceDefinitions definitions =
        new SourceDefinitions(scrapers == null ? settings.scrapers() : scrapers, System.getenv());
    Hosts hosts = Wiring.hosts(settings);
    PrintWriter out = spec.commandLine().getOut();
    for (String id : sources == null ? definitions.ids() : sources) {
      SourceDefinition source = definitions.get(id);
      if (sources == null && !source.verified()) {
        out.println(id + ": not verified against its live address; name it to crawl it");
      } else if (dryRun) {
        show(settings, source, hosts, replay, out);
      } else {
        run(settings, source, hosts, replay, out);
      }
    }
    out.flush();
    return 0;
  }

  /** The first records as JSON, one a line. */
  private static void show(
      Settings settings, SourceDefinition source, Hosts hosts, boolean replay, PrintWriter out)
      throws IOException {
    try (Store store = Wiring.store(settings)) {
      DryRun run = dryRun(settings, source, hosts, store, replay, Progress.NONE);
      Examples.of(run).forEach(example -> out.println(example.line()));
      out.println(run.records().size() + " records shown, nothing stored");
      printSkipped(run.skipped(), out);
    }
  }

  /** The first records of a source; what was fetched for them is thrown away. */
  static DryRun dryRun(
      Settings settings,
      SourceDefinition source,
      Hosts hosts,
      Store store,
      boolean replay,
      Progress progress)
      throws IOException {
    Path archive = replay ? settings.archive() : Files.createTempDirectory("koerswijzer-dry-run");
    try (Visit visit = visit(settings, source, hosts, archive, replay)) {
      SourceRecords reader =
          new SourceRecords(
              source,
              new JobPostingReader(StoredPlaces.in(store)),
              LocalDate.now(settings.clock()));
      return DryRun.of(source, visit, reader, SHOWN, progress);
    } finally {
      if (!replay) {
        TemporaryFolder.delete(archive);
      }
    }
  }

  static void run(
      Settings settings, SourceDefinition source, Hosts hosts, boolean replay, PrintWriter out)
      throws IOException {
    CrawlReport report;
    try (Store store = Wiring.store(settings);
        TerminalProgress progress = new TerminalProgress();
        Visit visit = visit(settings, source, hosts, settings.archive(), replay)) {
      report = new Crawl(source, visit, store, settings.clock()).run(progress);
    }
    print(report, out);
  }

  static Visit visit(
      Settings settings, SourceDefinition source, Hosts hosts, Path archive, boolean replay)
      throws IOException {
    Visitor visitor = new Visitor("koerswijzer", Version.current(), CONTACT);
    if (replay) {
      return Visit.replay(source, visitor, FetchLimits.USUAL, archive, settings.clock());
    }
    return Visit.live(
        source,
        visitor,
        FetchLimits.USUAL,
        archive,
        hosts,
        settings.clock(),
        settings.clock().millis());
  }

  private static void print(CrawlReport report, PrintWriter out) {
    Table table = new Table("crawl of " + report.source(), "pages");
    table.row("listed", report.listed());
    table.row("fetched", report.fetched());
    table.row("unchanged", report.unchanged());
    table.row("records put", report.put());
    table.row("records gone", report.gone());
    for (Map.Entry<CrawlReport.Reason, Long> skipped : report.skippedByReason().entrySet()) {
      table.row("skipped: " + Words.id(skipped.getKey()).replace('-', ' '), skipped.getValue());
    }
    table.print(out);
    printSkipped(report.skipped(), out);
    if (!report.objections().isEmpty()) {
      out.println("the run is in quarantine and the old data stay:");
      report.objections().forEach(objection -> out.println("  " + objection));
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

  private static void printSkipped(List<CrawlReport.Skipped> skipped, PrintWriter out) {
    skipped.stream()
        .limit(SHOWN)
        .forEach(one -> out.println("  skipped " + one.address() + ": " + one.detail()));
    if (skipped.size() > SHOWN) {
      out.println("  … and " + (skipped.size() - SHOWN) + " more");
    }
  }
}
