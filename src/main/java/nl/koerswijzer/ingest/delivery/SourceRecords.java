package nl.koerswijzer.ingest.delivery;

import java.net.URI;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.koerswijzer.ingest.mapping.Cells;
import nl.koerswijzer.ingest.mapping.JobPostingFields;
import nl.koerswijzer.ingest.mapping.MisplacedCellException;
import nl.koerswijzer.ingest.page.PostingPage;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.Origin;
import nl.koerswijzer.source.CanonicalAddress;
import nl.koerswijzer.source.Delivery;
import nl.koerswijzer.source.Page;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDefinition.Kind;
import nl.koerswijzer.store.RecordKind;
import org.jspecify.annotations.Nullable;

/** Reads the answers of one source by its definition. */
public final class SourceRecords {
  private static final long USUAL_UNPACKED = 32L << 20;

  private final SourceDefinition source;
  private final @Nullable SourceMapping mapping;
  private final JobPostingReader reader;
  private final FactMaker facts;

  /**
   * The records of one answer.
   *
   * @param records in the order of the answer
   * @param next the page after this one, when there is one
   * @param problem why the answer could not be read, lower case, no full stop
   */
  public record Batch(List<Delivered> records, Optional<URI> next, Optional<String> problem) {}

  /**
   * @param today the day on which facts are retrieved
   * @throws IllegalArgumentException when the mapping of the definition is wrong
   */
  public SourceRecords(SourceDefinition source, JobPostingReader reader, LocalDate today) {
    this.source = source;
    this.reader = reader;
    mapping =
        source.delivery().mapping().isObject()
            ? SourceMapping.of(source.delivery().mapping())
            : null;
    facts = new FactMaker(source, today);
  }

  /** Whether the records are adverts. */
  public boolean adverts() {
    return mapping == null || mapping.record() == SourceMapping.Kind.VACANCY;
  }

  /** The job postings on a page: what it says for machines, else what the selectors find. */
  public PostingPage postings(Page page) {
    PostingPage found = PostingPage.of(page);
    if (mapping == null || !found.postings().isEmpty()) {
      return found;
    }
    try {
      List<tools.jackson.databind.node.ObjectNode> postings = new ArrayList<>();
      for (Cells cells : MarkupRows.html(page, mapping.records()).records()) {
        Map<String, String> fields = mapping.fields().values(cells);
        if (fields.containsKey("title")) {
          postings.add(JobPostingFields.posting(fields));
        }
      }
      return new PostingPage(postings, postings.isEmpty() ? found.broken() : List.of());
    } catch (UnreadableException | MisplacedCellException e) {
      return new PostingPage(List.of(), List.of(String.valueOf(e.getMessage())));
    }
  }

  /** The records of an answer. */
  public Batch read(Page page) {
    if (source.kind() == Kind.SITE || mapping == null) {
      return site(page);
    }
    try {
      Rows rows = rows(page, mapping);
      List<Delivered> records = new ArrayList<>(rows.records().size());
      for (Cells cells : rows.records()) {
        if (mapping.fields().wants(cells)) {
          records.add(record(cells, mapping, page.address() + "#" + (records.size() + 1)));
        }
      }
      return new Batch(records, next(page.address(), rows), Optional.empty());
    } catch (UnreadableException e) {
      return new Batch(List.of(), Optional.empty(), Optional.ofNullable(e.getMessage()));
    }
  }

  private Batch site(Page page) {
    PostingPage found = postings(page);
    Origin origin = new Origin(source.id(), page.address().toString(), source.example());
    List<Delivered> records = new ArrayList<>();
    found.postings().forEach(one -> records.add(new Delivered.Advert(reader.read(one, origin))));
    return new Batch(records, Optional.empty(), found.broken().stream().findFirst());
  }

  private Rows rows(Page page, SourceMapping known) throws UnreadableException {
    Delivery delivery = source.delivery();
    Charset charset = page.charset().orElse(null);
    String next = delivery.next() == null ? "" : delivery.next();
    return switch (source.kind()) {
      case API -> JsonRows.read(page.body(), charset, known.records(), delivery.next());
      case ODATA ->
          JsonRows.read(
              page.body(),
              charset,
              known.records().isEmpty() ? "/value" : known.records(),
              next.isEmpty() ? "/@odata.nextLink" : next);
      case FEED ->
          startsLikeJson(page.body())
              ? JsonRows.read(page.body(), charset, known.records(), delivery.next())
              : MarkupRows.xml(
                  page, known.records().isEmpty() ? "item, entry" : known.records(), next);
      case DATASET ->
          new TableRows(known, Math.max(USUAL_UNPACKED, (long) delivery.maxMegabytes() << 22))
              .read(page.body());
      case SITE -> MarkupRows.html(page, known.records());
    };
  }

  private static boolean startsLikeJson(byte[] body) {
    int first = 0;
    while (first < body.length && body[first] <= ' ' && body[first] >= 0) {
      first++;
    }
    return first < body.length && (body[first] == '{' || body[first] == '[');
  }

  private Delivered record(Cells cells, SourceMapping known, String id) {
    try {
      Map<String, String> fields = known.fields().values(cells);
      return known.record() == SourceMapping.Kind.VACANCY
          ? new Delivered.Advert(
              reader.read(
                  JobPostingFields.posting(fields),
                  new Origin(source.id(), null, source.example())))
          : facts.make(known.record(), fields);
    } catch (MisplacedCellException | IllegalArgumentException e) {
      RecordKind kind =
          switch (known.record()) {
            case VACANCY -> RecordKind.VACANCY;
            case FIGURE -> RecordKind.INDICATOR;
            case TRAINING -> RecordKind.TRAINING;
            case OCCUPATION -> RecordKind.OCCUPATION;
          };
      return new Delivered.Refused(kind, id, String.valueOf(e.getMessage()));
    }
  }

  /** An empty page ends a list whose pages are counted. */
  private Optional<URI> next(URI page, Rows rows) {
    if (!rows.next().isEmpty()) {
      return CanonicalAddress.of(page, rows.next());
    }
    return rows.records().isEmpty() ? Optional.empty() : source.delivery().following(page);
  }
}
