package nl.koerswijzer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.Store.Held;

/** A store and a folder of hand-made files, to try an import on. */
public final class ImportBench implements AutoCloseable {
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);

  private final Import kind;
  private final Path folder;
  private final Store store;

  public ImportBench(Import kind, Path folder) {
    this.kind = kind;
    this.folder = folder.resolve("files");
    this.store = SqliteStore.open(folder.resolve("data"), CLOCK);
  }

  public Path folder() {
    return folder;
  }

  public Store store() {
    return store;
  }

  /** Writes a file; its name may lead into folders. */
  public ImportBench file(String name, String... lines) {
    return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  public ImportBench bytes(String name, byte[] content) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, content);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public ImportReport run() throws ImportException {
    return run(List.of(folder));
  }

  public ImportReport run(List<Path> paths) throws ImportException {
    return kind.run(paths, store, Progress.NONE, CLOCK);
  }

  /** Runs an import that must be refused, and shows that nothing of it stayed. */
  public ImportException refused() {
    List<Store.Count> before = store.counts();
    ImportException refused = catchThrowableOfType(ImportException.class, this::run);
    assertThat(refused).isNotNull();
    assertThat(store.counts()).isEqualTo(before);
    assertThat(store.runs(1).getFirst().outcome()).isEqualTo(Store.Outcome.FAILED);
    assertThat(store.runs(1).getFirst().note()).isEqualTo(refused.getMessage());
    return refused;
  }

  public <T> List<T> records(RecordKind kindOfRecord, Class<T> type) {
    List<T> records = new ArrayList<>();
    store.read(kindOfRecord, type, held -> records.add(held.document()));
    return records;
  }

  public <T> T record(RecordKind kindOfRecord, Class<T> type, String id) {
    return store.find(kindOfRecord, type, kind.kind(), id).map(Held::document).orElseThrow();
  }

  /** Packs files into a ZIP file beside the folder. */
  public Path zip(String name, Map<String, String> entries) throws IOException {
    Path zip = Files.createDirectories(folder.resolveSibling("zips")).resolve(name);
    try (OutputStream bytes = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        packed.putNextEntry(new ZipEntry(entry.getKey()));
        packed.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        packed.closeEntry();
      }
    }
    return zip;
  }

  @Override
  public void close() {
    store.close();
  }
}
