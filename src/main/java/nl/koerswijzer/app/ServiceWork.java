package nl.koerswijzer.app;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import nl.koerswijzer.ingest.crawl.Crawl;
import nl.koerswijzer.ingest.crawl.CrawlReport;
import nl.koerswijzer.ingest.crawl.DryRun;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.publish.GenerationManifest;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.server.curation.work.Work;
import nl.koerswijzer.source.Hosts;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDefinitionException;
import nl.koerswijzer.source.SourceDefinitions;
import nl.koerswijzer.source.Visit;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.StoreException;

/** Crawls and publishes in the process that serves: readers go on, because the store lets them. */
final class ServiceWork implements Work {
  private final Settings settings;
  private final SourceDefinitions definitions;
  private final Hosts hosts;
  private final Store store;

  ServiceWork(Settings settings, SourceDefinitions definitions, Hosts hosts, Store store) {
    this.settings = settings;
    this.definitions = definitions;
    this.hosts = hosts;
    this.store = store;
  }

  @Override
  public List<Source> sources() {
    try {
      return definitions.ids().stream().map(this::source).toList();
    } catch (SourceDefinitionException e) {
      return List.of();
    }
  }

  private Source source(String id) {
    try {
      SourceDefinition definition = definitions.get(id);
      return new Source(
          id,
          definition.name(),
          definition.owner(),
          definition.kind().name().toLowerCase(Locale.ROOT),
          definition.licence(),
          definition.cadence(),
          definition.verified(),
          null);
    } catch (SourceDefinitionException e) {
      String folder = settings.scrapers() + File.separator;
      return Source.broken(id, String.valueOf(e.getMessage()).replace(folder, ""));
    }
  }

  @Override
  public Outcome crawl(String id, Progress progress) throws WorkException {
    try {
      SourceDefinition source = definitions.get(id);
      try (Visit visit = CrawlCommand.visit(settings, source, hosts, settings.archive(), false)) {
        return outcome(new Crawl(source, visit, store, settings.clock()).run(progress));
      }
    } catch (SourceDefinitionException | IOException | UncheckedIOException | StoreException e) {
      throw new WorkException(Failure.sentence(e), e);
    }
  }

  private static Outcome outcome(CrawlReport report) {
    SequencedMap<String, Long> counts = new LinkedHashMap<>();
    counts.put("listed", report.listed());
    counts.put("fetched", report.fetched());
    counts.put("unchanged", report.unchanged());
    counts.put("put", report.put());
    counts.put("gone", report.gone());
    counts.put("skipped", (long) report.skipped().size());
    return new Outcome(
        counts,
        List.of(),
        skipped(report.skipped()),
        String.join("; ", report.objections()),
        report.objections().isEmpty());
  }

  private static List<Skipped> skipped(List<CrawlReport.Skipped> skipped) {
    return skipped.stream().map(one -> new Skipped(one.address(), one.detail())).toList();
  }

  @Override
  public Outcome dryRun(String id, Progress progress) throws WorkException {
    try {
      SourceDefinition source = definitions.get(id);
      DryRun run = CrawlCommand.dryRun(settings, source, hosts, store, false, progress);
      SequencedMap<String, Long> counts = new LinkedHashMap<>();
      counts.put("records", (long) run.records().size());
      counts.put("skipped", (long) run.skipped().size());
      return new Outcome(counts, Examples.of(run), skipped(run.skipped()), "", true);
    } catch (SourceDefinitionException | IOException | UncheckedIOException | StoreException e) {
      throw new WorkException(Failure.sentence(e), e);
    }
  }

  @Override
  public Outcome publish(Progress progress) throws WorkException {
    try {
      GenerationManifest manifest = Wiring.publisher(settings, store).publish(progress);
      return new Outcome(manifest.counts(), List.of(), List.of(), manifest.id(), true);
    } catch (PublishException e) {
      throw new WorkException(String.valueOf(e.getMessage()), e);
    }
  }
}
