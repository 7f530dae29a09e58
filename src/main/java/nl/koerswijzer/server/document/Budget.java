package nl.koerswijzer.server.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import nl.koerswijzer.server.document.DocumentText.Fault;

/** What reading one document may cost: bytes after unpacking, and time. */
final class Budget {
  /** A document of the largest size that is mostly pictures stays far below this. */
  static final long MAX_UNPACKED = 48L << 20;

  private static final Duration MAX_TIME = Duration.ofSeconds(10);

  private final long deadline = System.nanoTime() + MAX_TIME.toNanos();
  private long left = MAX_UNPACKED;

  /** Says that so many bytes came out of the document. */
  void spend(long bytes) throws UnreadableDocumentException {
    left -= bytes;
    if (left < 0 || System.nanoTime() - deadline > 0) {
      throw new UnreadableDocumentException(Fault.TOO_MUCH);
    }
  }

  /** The same stream, of which every byte counts. */
  InputStream counting(InputStream stream) {
    return new FilterInputStream(stream) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        try {
          spend(Math.max(0, read));
        } catch (UnreadableDocumentException e) {
          throw new SpentException(e);
        }
        return read;
      }

      @Override
      public long skip(long bytes) throws IOException {
        return read(new byte[(int) Math.min(bytes, 8 << 10)]);
      }
    };
  }

  /** The budget is spent, for whoever can only pass on an input exception. */
  static final class SpentException extends IOException {
    @java.io.Serial private static final long serialVersionUID = 1;

    SpentException(UnreadableDocumentException cause) {
      super(cause);
    }
  }
}
