package nl.koerswijzer.search.file;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** Reads what an {@link ArrayWriter} wrote, in the same order. */
public final class ArrayReader implements Closeable {
  private final IndexInput in;

  /**
   * @throws IOException when the file is not there, is damaged or has another version; the message
   *     says what to do
   */
  public ArrayReader(Directory directory, String name, int version) throws IOException {
    in = open(directory, name);
    try {
      CodecUtil.checksumEntireFile(in);
      in.seek(0);
      CodecUtil.checkHeader(in, name, version, version);
    } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
      in.close();
      throw new IOException(
          name + " was written by another version of the program: publish again", e);
    } catch (CorruptIndexException e) {
      in.close();
      throw new IOException(name + " is damaged: switch to another generation or publish again", e);
    }
  }

  private static IndexInput open(Directory directory, String name) throws IOException {
    try {
      return directory.openInput(name, IOContext.READONCE);
    } catch (NoSuchFileException | FileNotFoundException e) {
      throw new IOException(
          name + " is missing: an older version of the program published this; publish again", e);
    }
  }

  public int readInt() throws IOException {
    return in.readInt();
  }

  public byte[] readBytes() throws IOException {
    byte[] bytes = new byte[length(Byte.BYTES)];
    in.readBytes(bytes, 0, bytes.length);
    return bytes;
  }

  public int[] readInts() throws IOException {
    int[] numbers = new int[length(Integer.BYTES)];
    in.readInts(numbers, 0, numbers.length);
    return numbers;
  }

  public long[] readLongs() throws IOException {
    long[] numbers = new long[length(Long.BYTES)];
    in.readLongs(numbers, 0, numbers.length);
    return numbers;
  }

  public float[] readFloats() throws IOException {
    float[] numbers = new float[length(Float.BYTES)];
    in.readFloats(numbers, 0, numbers.length);
    return numbers;
  }

  /** The file itself, for what reads itself. */
  public DataInput raw() {
    return in;
  }

  private int length(int size) throws IOException {
    int length = in.readInt();
    if (length < 0 || (long) length * size > in.length() - in.getFilePointer()) {
      throw new IOException("the file ends too early: publish again");
    }
    return length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
