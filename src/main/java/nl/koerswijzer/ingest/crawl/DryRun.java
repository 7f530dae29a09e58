package nl.koerswijzer.ingest.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.ingest.crawl.CrawlReport.Skipped;
import nl.koerswijzer.ingest.delivery.Delivered;
import nl.koerswijzer.ingest.delivery.SourceRecords;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.source.FetchOutcome;
import nl.koerswijzer.source.Fetcher;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.Validators;

/**
 * The first records of a source, read as a crawl would read them and kept nowhere.
 *
 * @param records at most as many as were asked for
 * @param skipped addresses that gave none, and why
 */
public record DryRun(List<Delivered> records, List<Skipped> skipped) {
  private static final int MOST_PAGES = 20;

  public DryRun {
    records = List.copyOf(records);
    skipped = List.copyOf(skipped);
  }

  /**
   * Fetches until there are enough records, at most {@value #MOST_PAGES} pages of a site.
   *
   * @param progress hears of each answer
   */
  public static DryRun of(
      SourceDefinition source,
      Fetcher fetcher,
      SourceRecords reader,
      int enough,
      Progress progress) {
    progress.begin(source.name(), 0);
    return source.kind() == SourceDefinition.Kind.SITE
        ? ofSite(source, fetcher, reader, enough, progress)
        : ofHandover(source, fetcher, reader, enough, progress);
  }

  private static DryRun ofHandover(
      SourceDefinition source,
      Fetcher fetcher,
      SourceRecords reader,
      int enough,
      Progress progress) {
    Handover handover = new Handover(source, fetcher, reader);
    List<Delivered> records = new ArrayList<>();
    handover.walk(
        (answer, delivered) -> {
          progress.advance(1);
          records.addAll(delivered);
          return records.size() < enough;
        });
    return new DryRun(first(records, enough), handover.skipped());
  }

  private static DryRun ofSite(
      SourceDefinition source,
      Fetcher fetcher,
      SourceRecords reader,
      int enough,
      Progress progress) {
    Listing listing = Listing.of(source, fetcher);
    List<Skipped> skipped = new ArrayList<>(listing.skipped());
    List<Delivered> records = new ArrayList<>();
    for (URI page : listing.pages().subList(0, Math.min(MOST_PAGES, listing.pages().size()))) {
      if (records.size() >= enough) {
        break;
      }
      progress.advance(1);
      switch (fetcher.fetch(page, Validators.NONE)) {
        case FetchOutcome.Fetched fetched -> {
          List<Delivered> found = reader.read(fetched.page()).records();
          records.addAll(found);
          if (found.isEmpty()) {
            skipped.add(
                new Skipped(page.toString(), Reason.NO_VACANCY, "the page holds no vacancy"));
          }
        }
        case FetchOutcome.NotModified unchanged ->
            skipped.add(new Skipped(page.toString(), Reason.FAILED, "has no text"));
        case FetchOutcome.Refused refused ->
            skipped.add(
                new Skipped(page.toString(), Reason.of(refused.reason()), refused.detail()));
        case FetchOutcome.Failed failed ->
            skipped.add(new Skipped(page.toString(), Reason.FAILED, failed.detail()));
      }
    }
    return new DryRun(first(records, enough), skipped);
  }

  private static List<Delivered> first(List<Delivered> records, int enough) {
    return records.subList(0, Math.min(enough, records.size()));
  }
}
