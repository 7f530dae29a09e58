package nl.koerswijzer.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.search.SearchEngine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
  private static final String BUILDING = "building-";
  private static final String DISCARDED = "discarded-";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

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
      return JSON.readValue(
          Files.readString(file, StandardCharsets.UTF_8), GenerationManifest.class);
    } catch (NoSuchFileException e) {
      throw new PublishException(
          "there is no generation " + id + ": ask for the list of generations", e);
    } catch (IOException | JacksonException e) {
      throw unreadable(file, e);
    }
  }

  /**
   * Opens a generation, to be closed by the caller.
   *
   * @throws PublishException when there is no such generation or it cannot be read
   */
  public OpenGeneration open(String id, SearchEngine engine) throws PublishException {
    GenerationManifest manifest = manifest(id);
    return open(folderOf(id), manifest, engine);
  }

  static OpenGeneration open(Path folder, GenerationManifest manifest, SearchEngine engine)
      throws PublishException {
    try {
      Catalog catalog = new Catalog(CatalogFile.read(folder.resolve(CATALOG)));
      return new OpenGeneration(manifest, catalog, engine.open(folder.resolve(INDEXES), catalog));
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * Puts a kept generation into use.
   *
   * @throws PublishException when there is no such generation or the disk refuses
   */
  public void switchTo(String id) throws PublishException {
    manifest(id);
    try {
      DurableFiles.replace(pointer(), id + "\n");
    } catch (IOException e) {
      throw new PublishException(
          "cannot switch to generation " + id + ": " + reason(e) + "; the one in use stays", e);
    }
  }

  /** Takes the lock of the one publisher; a killed process leaves none behind. */
  Lock lock() throws PublishException {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("publish.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        channel.close();
        throw new PublishException(
            "another publish is running in " + folder + ": wait until it is done");
      }
      return new Lock(channel);
    } catch (IOException e) {
      throw new PublishException("cannot write in " + folder + ": " + reason(e), e);
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel)
      throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** The right to publish. */
  record Lock(FileChannel channel) implements AutoCloseable {
    @Override
    public void close() throws PublishException {
      try {
        channel.close();
      } catch (IOException e) {
        throw new PublishException("cannot release the lock of the publisher", e);
      }
    }
  }

  /** An empty folder to build in. */
  Path startBuilding(String stamp) throws IOException {
    return Files.createDirectory(folder.resolve(BUILDING + stamp));
  }

  static void writeManifest(Path building, GenerationManifest manifest) throws IOException {
    Files.writeString(
        building.resolve(MANIFEST),
        JSON.writeValueAsString(manifest) + "\n",
        StandardCharsets.UTF_8);
  }

  /** Gives a built and verified generation its name. */
  void complete(Path building, String id) throws IOException {
    DurableFiles.syncTree(building);
    if (Files.exists(folder.resolve(id))) {
      DurableFiles.delete(building); // the same was published in the same second
    } else {
      DurableFiles.move(building, folder.resolve(id));
    }
  }

  /** Removes what a killed publish left behind; only for the holder of the lock. */
  void clean() throws PublishException {
    for (Path left : folders(name -> name.startsWith(BUILDING) || name.startsWith(DISCARDED))) {
      try {
        DurableFiles.delete(left);
      } catch (IOException e) {
        throw new PublishException("cannot remove " + left + ": " + reason(e), e);
      }
    }
  }

  /** Removes all but the newest generations and the one in use. */
  void keep(int count) throws PublishException {
    String current = current().orElse("");
    List<GenerationManifest> surplus = list().stream().skip(count).toList();
    for (GenerationManifest old : surplus) {
      if (!old.id().equals(current)) {
        discard(old.id());
      }
    }
  }

  private void discard(String id) throws PublishException {
    Path discarded = folder.resolve(DISCARDED + id);
    try {
      DurableFiles.move(folder.resolve(id), discarded);
      DurableFiles.delete(discarded);
    } catch (IOException e) {
      throw new PublishException("cannot remove generation " + id + ": " + reason(e), e);
    }
  }

  private List<Path> folders(java.util.function.Predicate<String> wanted) throws PublishException {
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

  private static PublishException unreadable(Path path, Exception e) {
    return new PublishException("cannot read " + path + ": " + reason(e), e);
  }

  static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
