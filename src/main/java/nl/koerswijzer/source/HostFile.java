package nl.koerswijzer.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/**
 * The file in which programs remember a host together, locked while one of them asks. The system
 * lets go of the lock when a program ends in whatever way.
 */
final class HostFile implements AutoCloseable {
  private static final int LONGEST = 200;

  private final FileChannel channel;

  private HostFile(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until no other program holds the host's file. */
  static HostFile lock(Path folder, String host) throws IOException {
    String name = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.-]", "_");
    FileChannel channel =
        FileChannel.open(
            folder.resolve(name + ".txt"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      channel.lock();
      return new HostFile(channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  HostMemory read() throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
    channel.read(bytes, 0);
    return HostMemory.of(StandardCharsets.UTF_8.decode(bytes.flip()).toString());
  }

  void write(HostMemory memory) throws IOException {
    ByteBuffer line = StandardCharsets.UTF_8.encode(memory + "\n");
    channel.truncate(line.remaining());
    channel.write(line, 0);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
