package nl.koerswijzer.publish.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.CRC32C;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.SkillNeed;

/**
 * A catalog on disk: a mark, the shape of the model that wrote it, a checksum, the contents. Equal
 * contents give equal bytes.
 */
public final class CatalogFile {
  private static final long MARK = 0x4b57_4341_5441_4c31L;
  private static final int HEADER = 3 * Long.BYTES;
  private static final RecordCodec<CatalogContents> CODEC =
      new RecordCodec<>(CatalogContents.class, Set.of(Provenance.class, SkillNeed.class));

  private CatalogFile() {}

  public static void write(CatalogContents contents, Path file) throws IOException {
    ByteSink body = new ByteSink();
    CODEC.write(contents, body);
    ByteSink header = new ByteSink();
    header.writeFixed(MARK);
    header.writeFixed(shape());
    header.writeFixed(checksum(body.array(), 0, body.length()));
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(header.array(), 0, header.length());
      out.write(body.array(), 0, body.length());
    }
  }

  /**
   * @throws IOException when the file cannot be read, is damaged or was written by a version of the
   *     program with another model
   */
  public static CatalogContents read(Path file) throws IOException {
    ByteSource in = body(file);
    try {
      return CODEC.read(in);
    } catch (IOException e) {
      throw new IOException(file + " " + e.getMessage(), e);
    }
  }

  /**
   * Holds a file against its mark, shape and checksum, which takes far less time than reading it.
   *
   * @throws IOException when {@link #read} would not read it
   */
  public static void check(Path file) throws IOException {
    body(file);
  }

  private static ByteSource body(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    ByteSource in = new ByteSource(bytes, 0);
    if (bytes.length < HEADER || in.readFixed() != MARK) {
      throw new IOException(file + " is not a catalog");
    }
    if (in.readFixed() != shape()) {
      throw new IOException(file + " was written by another version of the program: publish again");
    }
    if (in.readFixed() != checksum(bytes, HEADER, bytes.length - HEADER)) {
      throw new IOException(file + " is damaged: switch to another generation or publish again");
    }
    return in;
  }

  private static long shape() {
    byte[] words = CODEC.describe().getBytes(StandardCharsets.UTF_8);
    return checksum(words, 0, words.length);
  }

  private static long checksum(byte[] bytes, int from, int length) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes, from, length);
    return checksum.getValue();
  }
}
