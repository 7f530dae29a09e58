package nl.koerswijzer.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.koerswijzer.model.Progress;

/**
 * How many bytes an import may still take, over all its files. Packed files may not unpack to more
 * than a hundred times their size, once past the first megabyte.
 */
final class Allowance {
  static final long FILE_BYTES = 2L << 30;
  static final long TOTAL_BYTES = 8L << 30;
  static final int RATIO = 100;
  private static final long ALWAYS_ALLOWED = 1 << 20;

  private final Progress progress;
  private final long fileBytes;
  private final long totalBytes;
  private long taken;

  Allowance(Progress progress) {
    this(progress, FILE_BYTES, TOTAL_BYTES);
  }

  Allowance(Progress progress, long fileBytes, long totalBytes) {
    this.progress = progress;
    this.fileBytes = fileBytes;
    this.totalBytes = totalBytes;
  }

  /**
   * The same bytes, up to the limits; they are the next step of the work.
   *
   * @param label how the user knows the file
   * @param size how many bytes are expected; 0 when unknown
   * @param packed the bytes that the file takes on disk; 0 when it is not packed
   */
  InputStream limit(InputStream bytes, String label, long size, long packed) {
    progress.begin(label, size);
    return new Limited(bytes, packed > 0 ? Math.max(ALWAYS_ALLOWED, packed * RATIO) : fileBytes);
  }

  private final class Limited extends FilterInputStream {
    private final long byRatio;
    private long read;

    Limited(InputStream bytes, long byRatio) {
      super(bytes);
      this.byRatio = byRatio;
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      if (next >= 0) {
        count(1);
      }
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (count > 0) {
        count(count);
      }
      return count;
    }

    private void count(int bytes) throws TooLargeException {
      read += bytes;
      taken += bytes;
      if (read > byRatio && byRatio < fileBytes) {
        throw new TooLargeException(
            "unpacks to more than "
                + RATIO
                + " times its size, which no real data set does; nothing was imported");
      }
      if (read > fileBytes) {
        throw new TooLargeException(
            "is larger than " + (fileBytes >> 20) + " MB; import it in parts");
      }
      if (taken > totalBytes) {
        throw new TooLargeException(
            "together with the files before it is larger than "
                + (totalBytes >> 20)
                + " MB; import in parts");
      }
      progress.advance(bytes);
    }
  }
}
