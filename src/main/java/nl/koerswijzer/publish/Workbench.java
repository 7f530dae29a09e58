package nl.koerswijzer.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder of generations in the hands of its one publisher, until closed. The lock is the
 * operating system's, so that a killed process leaves none behind; what it left half built is
 * removed by the next one.
 */
final class Workbench implements AutoCloseable {
  private static final String BUILDING = "building-";
  private static final String DISCARDED = "discarded-";

  private final Generations generations;
  private final Path folder;
  private final FileChannel lock;

  private Workbench(Generations generations, Path folder, FileChannel lock) {
    this.generations = generations;
    this.folder = folder;
    this.lock = lock;
  }

  static Workbench occupy(Generations generations, Path folder) throws PublishException {
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("publish.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new PublishException(
            "another publish is running in " + folder + ": wait until it is done");
      }
      return new Workbench(generations, folder, channel);
    } catch (IOException e) {
      throw new PublishException("cannot write in " + folder + ": " + Generations.reason(e), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /** An empty folder to build in; what a killed publish left behind is removed. */
  Path start(String stamp) throws IOException, PublishException {
    for (Path left :
        generations.folders(name -> name.startsWith(BUILDING) || name.startsWith(DISCARDED))) {
      DurableFiles.delete(left);
    }
    return Files.createDirectory(folder.resolve(BUILDING + stamp));
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

  /** Removes all but the newest generations and those that are still needed. */
  void keep(int count, Set<String> needed) throws IOException, PublishException {
    List<GenerationManifest> surplus = generations.list().stream().skip(count).toList();
    for (GenerationManifest old : surplus) {
      if (!needed.contains(old.id())) {
        Path discarded = folder.resolve(DISCARDED + old.id());
        DurableFiles.move(folder.resolve(old.id()), discarded);
        DurableFiles.delete(discarded);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
