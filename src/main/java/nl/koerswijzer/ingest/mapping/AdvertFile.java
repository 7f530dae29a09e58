package nl.koerswijzer.ingest.mapping;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** Opens files of adverts, plain or compressed, within limits of size. */
final class AdvertFile {
  private static final long LARGEST = 4L << 30;
  private static final long SMALL = 16L << 20;
  private static final long HIGHEST_RATIO = 100;

  private AdvertFile() {}

  static boolean isCompressed(Path file) {
    return file.getFileName().toString().endsWith(".gz");
  }

  /** The file's name without {@code .gz}. */
  static String plainName(Path file) {
    String name = file.getFileName().toString();
    return isCompressed(file) ? name.substring(0, name.length() - 3) : name;
  }

  /** The text of a file; wrong UTF-8 is an error, a byte order mark is skipped. */
  static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    InputStream plain = isCompressed(file) ? unpacked(bytes, Files.size(file)) : bytes;
    Reader text =
        new InputStreamReader(
            plain,
            StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT));
    BufferedReader reader = new BufferedReader(text, 1 << 16);
    reader.mark(1);
    if (reader.read() != '\ufeff') {
      reader.reset();
    }
    return reader;
  }

  private static InputStream unpacked(InputStream packed, long size) throws IOException {
    long most = Math.min(LARGEST, Math.max(SMALL, size * HIGHEST_RATIO));
    return new Limited(new GZIPInputStream(packed, 1 << 16), most);
  }

  /** Gives up when more comes out than an honest file would hold. */
  private static final class Limited extends FilterInputStream {
    private long left;

    Limited(InputStream in, long most) {
      super(in);
      left = most;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int many = super.read(bytes, offset, length);
      count(Math.max(0, many));
      return many;
    }

    private void count(int bytes) throws IOException {
      left -= bytes;
      if (left < 0) {
        throw new IOException("unpacks to more than " + HIGHEST_RATIO + " times its size");
      }
    }
  }
}
