package nl.koerswijzer.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.publish.file.CatalogFile;
import nl.koerswijzer.search.Beside;
import nl.koerswijzer.search.SearchEngine;

/**
 * The folder of generations: one folder each, and the file {@code current}, which names the one in
 * use.
 *
 * <p>A generation is built under a name that starts with {@code building-} and gets its own name
 * when it is complete and verified, so that whatever has a generation's name is one. The file
 * {@code current} is replaced by a rename: there is no moment without a generation in use.
 */
public final class Generations {
  static final String CATALOG = "catalog.bin";
  static final String INDEXES = "indexes";
  static final String MANIFEST = "manifest.json";

  private static final Pattern ID = Pattern.compile("[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}");

  private final Path folder;

  /**
   * @param folder where the generations stand; created by the first publish
   */
  public Generations(Path folder) {
    this.folder = folder;
  }

  /** The complete generations, newest first. */
  public List<GenerationManifest> list() throws PublishException {
    List<GenerationManifest> manifests = new ArrayList<>();
    for (Path generation : folders(name -> ID.matcher(name).matches())) {
      manifests.add(manifest(generation.getFileName().toString()));
    }
    manifests.sort(Comparator.comparing(GenerationManifest::id).reversed());
    return manifests;
  }

  /** The id of the generation in use; empty before the first publish. */
  public Optional<String> current() throws PublishException {
    try {
      String id = Files.readString(pointer(), StandardCharsets.UTF_8).strip();
      requireId(id);
      return Optional.of(id);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unreadable(pointer(), e);
    }
  }

  /**
   * @throws PublishException when there is no such generation or its manifest cannot be read
   */
  public GenerationManifest manifest(String id) throws PublishException {
    Path file = folderOf(id).resolve(MANIFEST);
    try {
      return ManifestFile.read(file);
    } catch (NoSuchFileException e) {
      throw unknown(id);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Opens a generation, to be closed by the caller. Manifest, catalog and indexes are read beside
   * one another, because a service that starts waits for all of them.
   *
   * @throws PublishException when there is no such generation or it cannot be read
   */
  public OpenGeneration open(String id, SearchEngine engine) throws PublishException {
    Path generation = folderOf(id);
    if (Files.notExists(generation)) {
      throw unknown(id);
    }
    Beside<GenerationManifest> manifest = Beside.start("manifest", () -> manifest(id));
    return open(generation, manifest::result, engine);
  }

  static OpenGeneration open(Path folder, GenerationManifest manifest, SearchEngine engine)
      throws PublishException {
    return open(folder, () -> manifest, engine);
  }

  private interface ManifestSource {
    GenerationManifest get() throws IOException;
  }

  private static OpenGeneration open(Path folder, ManifestSource manifest, SearchEngine engine)
      throws PublishException {
    Beside<Catalog> catalog =
        Beside.start("catalog", () -> new Catalog(CatalogFile.read(folder.resolve(CATALOG))));
    try {
      SearchEngine.Indexes indexes = engine.open(folder.resolve(INDEXES), catalog::result);
      return new OpenGeneration(manifest.get(), catalog.result(), indexes);
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * What changed from one generation to another.
   *
   * @throws PublishException when there is no such generation or it cannot be read
   */
  public GenerationDiff diff(String from, String to, SearchEngine engine) throws PublishException {
    try (OpenGeneration before = open(from, engine);
        OpenGeneration after = open(to, engine)) {
      return new Comparison(before, after).diff();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * Puts a kept generation into use.
   *
   * @throws PublishException when there is no such generation, it is damaged or of another version
   *     of the program, or the disk refuses; the one in use stays
   */
  public void switchTo(String id) throws PublishException {
    manifest(id);
    try {
      CatalogFile.check(folderOf(id).resolve(CATALOG));
      DurableFiles.replace(pointer(), id + "\n");
    } catch (IOException e) {
      throw new PublishException(
          "cannot switch to generation " + id + ": " + reason(e) + "; the one in use stays", e);
    }
  }

  /**
   * The folder in the hands of its one publisher.
   *
   * @throws PublishException when another process or thread has it, or the disk refuses
   */
  Workbench occupy() throws PublishException {
    return Workbench.occupy(this, folder);
  }

  /** The folders and files whose name is wanted, ordered. */
  List<Path> folders(Predicate<String> wanted) throws PublishException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> wanted.test(entry.getFileName().toString())).sorted().toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private Path pointer() {
    return folder.resolve("current");
  }

  private Path folderOf(String id) throws PublishException {
    requireId(id);
    return folder.resolve(id);
  }

  private static void requireId(String id) throws PublishException {
    if (!ID.matcher(id).matches()) {
      throw new PublishException(
          "'" + id + "' is not the id of a generation, such as 20260401T101530Z-1a2b3c4d");
    }
  }

  private static PublishException unknown(String id) {
    return new PublishException(
        "there is no generation " + id + ": ask for the list of generations");
  }

  private static PublishException unreadable(Path path, Exception e) {
    return new PublishException("cannot read " + path + ": " + reason(e), e);
  }

  static String reason(Throwable e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
