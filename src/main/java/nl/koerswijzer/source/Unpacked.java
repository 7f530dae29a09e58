package nl.koerswijzer.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Unpacks bodies within a limit, so that a small answer cannot fill the memory. */
final class Unpacked {
  private Unpacked() {}

  /**
   * The body without its content encoding.
   *
   * @throws IOException when it holds more than the limit, is cut off, or is packed in a way that
   *     we did not ask for
   */
  static byte[] body(Reply reply, long most) throws IOException {
    String encoding =
        reply.header("content-encoding").orElse("identity").toLowerCase(Locale.ROOT).strip();
    return switch (encoding) {
      case "", "identity" -> reply.body();
      case "gzip", "x-gzip" -> gunzip(reply.body(), most);
      default -> throw new IOException("the answer is packed as '" + encoding + "'");
    };
  }

  /** Unpacks a gzip file. */
  static byte[] gunzip(byte[] packed, long most) throws IOException {
    ByteArrayOutputStream unpacked = new ByteArrayOutputStream(packed.length * 4);
    byte[] part = new byte[16 * 1024];
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        if (unpacked.size() + read > most) {
          throw new IOException("the answer unpacks to more than " + most + " bytes");
        }
        unpacked.write(part, 0, read);
      }
    }
    return unpacked.toByteArray();
  }
}
