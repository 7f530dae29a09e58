package nl.koerswijzer.publish.file;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Bytes to read from front to end, with a memory of the values that were read before. */
final class ByteSource {
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final List<Object> remembered = new ArrayList<>();
  private final byte[] bytes;
  private int position;

  ByteSource(byte[] bytes, int from) {
    this.bytes = bytes;
    this.position = from;
  }

  void remember(Object value) {
    remembered.add(value);
  }

  Object remembered(int place) throws IOException {
    if (place >= remembered.size()) {
      throw new IOException("refers to value " + place + ", which was not read before");
    }
    return remembered.get(place);
  }

  int readByte() throws IOException {
    require(1);
    return bytes[position++];
  }

  /** See {@link ByteSink#writeCount}. */
  int readCount() throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      int next = readByte();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("has a number that is too long at byte " + position);
  }

  /** A count of things that take at least a byte each, so that no more can be left than bytes. */
  int readLength() throws IOException {
    int length = readCount();
    require(length);
    return length;
  }

  long readFixed() throws IOException {
    require(Long.BYTES);
    position += Long.BYTES;
    return (long) LONG.get(bytes, position - Long.BYTES);
  }

  String readText() throws IOException {
    int length = readLength();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    position += length;
    return text;
  }

  private void require(int count) throws IOException {
    if (count < 0 || bytes.length - position < count) {
      throw new IOException("ends too early");
    }
  }
}
