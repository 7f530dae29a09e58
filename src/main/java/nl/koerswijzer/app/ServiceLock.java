package nl.koerswijzer.app;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The right to serve from a working folder: one service at a time. The system lets go of it when
 * the program ends in whatever way.
 */
final class ServiceLock implements AutoCloseable {
  private final FileChannel channel;

  private ServiceLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * @throws CommandFailedException when another service serves from the folder, or it cannot be
   *     written
   */
  static ServiceLock take(Path data) {
    try {
      FileChannel channel =
          FileChannel.open(
              data.resolve("serve.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (tryLock(channel) == null) {
        channel.close();
        throw new CommandFailedException(
            "another service already serves from "
                + data
                + "; stop it first, or name another folder with --data",
            null);
      }
      return new ServiceLock(channel);
    } catch (IOException e) {
      throw new CommandFailedException("cannot lock " + data + ": " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new CommandFailedException("cannot let go of the lock: " + e.getMessage(), e);
    }
  }
}
