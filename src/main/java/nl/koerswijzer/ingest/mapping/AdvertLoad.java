package nl.koerswijzer.ingest.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.koerswijzer.ingest.ForeignJson;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.Origin;
import nl.koerswijzer.ingest.vacancy.Reading;
import nl.koerswijzer.ingest.vacancy.markup.JobPostings;
import nl.koerswijzer.ingest.vacancy.text.ContactMask;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One file on its way into the store. Rows are read in batches by all processors and put in the
 * order of the file.
 */
final class AdvertLoad {
  private static final int BATCH = 512;
  private static final int LONGEST_RAW = 10_000;
  private static final int DEEPEST = 40;
  private static final JsonMapper JSON = ForeignJson.mapper(DEEPEST);

  private final Path file;
  private final Origin origin;
  private final JobPostingReader reader;
  private final @Nullable VacancyMapping mapping;
  private final List<Row> batch = new ArrayList<>(BATCH);
  private final Set<String> ids = new HashSet<>();
  private long put;
  private long refused;

  /** How many vacancies were put and refused. */
  record Counts(long put, long refused) {}

  private record Row(long line, String text, Map<String, String> cells) {}

  /** What a row gave: vacancies and refusals, or the reason why the whole file is wrong. */
  private record Outcome(Row row, List<Reading> readings, @Nullable String fatal) {}

  AdvertLoad(Path file, String source, JobPostingReader reader, @Nullable VacancyMapping mapping) {
    this.file = file;
    this.origin = new Origin(source, null, false);
    this.reader = reader;
    this.mapping = mapping;
  }

  /** The fields of the first object in a file of JSON lines. */
  static Set<String> firstFields(Path file) throws ImportException {
    Set<String> fields = new TreeSet<>();
    try {
      AdvertRows.lines(
          file,
          (line, text, cells) -> {
            fields.addAll(JSON.readTree(text).propertyNames());
            return false;
          });
      return fields;
    } catch (JacksonException e) {
      throw new ImportException(file.toString(), 1, "is not JSON: " + e.getOriginalMessage());
    }
  }

  Counts into(Store store, Progress progress) throws ImportException {
    progress.begin(file.getFileName().toString(), 0);
    try (Store.Run run = store.begin(origin.source(), "import")) {
      AdvertRows.Reader rows =
          (line, text, cells) -> take(new Row(line, text, cells), run, progress);
      if (mapping != null && mapping.format() == VacancyMapping.Format.CSV) {
        AdvertRows.table(file, rows);
      } else {
        AdvertRows.lines(file, rows);
      }
      flush(run, progress);
      if (put == 0) {
        throw new ImportException(
            file.toString(), 0, "holds no vacancy that can be read (" + refused + " refused)");
      }
      run.markOthersGone(RecordKind.VACANCY);
      run.commit(file.getFileName() + ": " + put + " vacancies, " + refused + " refused");
      return new Counts(put, refused);
    }
  }

  private boolean take(Row row, Store.Run run, Progress progress) throws ImportException {
    batch.add(row);
    if (batch.size() == BATCH) {
      flush(run, progress);
    }
    return true;
  }

  private void flush(Store.Run run, Progress progress) throws ImportException {
    for (Outcome outcome : batch.parallelStream().map(this::read).toList()) {
      if (outcome.fatal() != null) {
        throw new ImportException(file.toString(), outcome.row().line(), outcome.fatal());
      }
      outcome.readings().forEach(reading -> put(reading, outcome.row(), run));
    }
    progress.advance(batch.size());
    batch.clear();
  }

  private void put(Reading reading, Row row, Store.Run run) {
    switch (reading) {
      case Reading.Read read -> {
        Vacancy vacancy = read.vacancy();
        if (ids.add(vacancy.id())) {
          run.put(RecordKind.VACANCY, vacancy.id(), vacancy);
          put++;
        } else {
          refuse(vacancy.id(), "an advert with this address stood earlier in the file", row, run);
        }
      }
      case Reading.Refused refusal -> refuse(refusal.id(), refusal.reason(), row, run);
    }
  }

  private void refuse(String id, String reason, Row row, Store.Run run) {
    String raw = row.text().substring(0, Math.min(row.text().length(), LONGEST_RAW));
    run.refuse(RecordKind.VACANCY, id, "line " + row.line() + ": " + reason, ContactMask.mask(raw));
    refused++;
  }

  private Outcome read(Row row) {
    try {
      if (mapping == null) {
        return postings(row);
      }
      Map<String, String> cells = row.cells().isEmpty() ? cells(row.text()) : row.cells();
      return mapping.wants(cells)
          ? new Outcome(row, List.of(reader.read(mapping.posting(cells), origin)), null)
          : new Outcome(row, List.of(), null);
    } catch (MisplacedCellException e) {
      return refused(row, e.getMessage());
    } catch (JacksonException e) {
      return new Outcome(row, List.of(), "is not JSON: " + e.getOriginalMessage());
    }
  }

  private Outcome postings(Row row) {
    List<ObjectNode> postings = JobPostings.in(JSON.readTree(row.text()));
    return postings.isEmpty()
        ? refused(row, "holds no JobPosting")
        : new Outcome(
            row, postings.stream().map(posting -> reader.read(posting, origin)).toList(), null);
  }

  private static Outcome refused(Row row, @Nullable String reason) {
    String id = "line-" + row.line();
    return new Outcome(
        row, List.of(new Reading.Refused(id, reason == null ? "cannot be read" : reason)), null);
  }

  private static Map<String, String> cells(String line) {
    JsonNode object = JSON.readTree(line);
    Map<String, String> cells = HashMap.newHashMap(object.size());
    object
        .properties()
        .forEach(
            field ->
                cells.put(
                    field.getKey(),
                    field.getValue().isValueNode() && !field.getValue().isNull()
                        ? field.getValue().asString()
                        : ""));
    return cells;
  }
}
