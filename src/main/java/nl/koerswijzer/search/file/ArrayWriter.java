package nl.koerswijzer.search.file;

import java.io.Closeable;
import java.io.IOException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.util.IOUtils;

/**
 * A file of arrays, one after another, between Lucene's header (name and version) and its footer (a
 * checksum). Equal arrays give equal bytes.
 */
public final class ArrayWriter implements Closeable {
  private final IndexOutput out;

  /**
   * @param version of what is written: a reader of another version refuses the file
   */
  public ArrayWriter(Directory directory, String name, int version) throws IOException {
    out = directory.createOutput(name, IOContext.DEFAULT);
    CodecUtil.writeHeader(out, name, version);
  }

  public void write(int number) throws IOException {
    out.writeInt(number);
  }

  public void write(byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  public void write(int[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (int number : numbers) {
      out.writeInt(number);
    }
  }

  public void write(long[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (long number : numbers) {
      out.writeLong(number);
    }
  }

  public void write(float[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (float number : numbers) {
      out.writeInt(Float.floatToIntBits(number));
    }
  }

  /** The file itself, for what writes itself. */
  public DataOutput raw() {
    return out;
  }

  /** Ends the file. A file that was not ended well is refused by its reader. */
  @Override
  public void close() throws IOException {
    try {
      CodecUtil.writeFooter(out);
    } finally {
      IOUtils.close(out);
    }
  }
}
