package nl.koerswijzer.publish.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Growing bytes, with a memory of the values that were written before. */
final class ByteSink {
  private final Map<Object, Integer> places = new HashMap<>();
  private byte[] bytes = new byte[1 << 16];
  private int length;

  /** The position among the remembered values, absent when the value is new. */
  @Nullable Integer placeOf(Object value) {
    return places.get(value);
  }

  void remember(Object value) {
    places.put(value, places.size());
  }

  void writeByte(int value) {
    room(1);
    bytes[length++] = (byte) value;
  }

  /** Seven bits a byte, lowest first; the highest bit says that more follow. */
  void writeCount(int value) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    writeByte(rest);
  }

  void writeFixed(long value) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void writeBytes(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
  }

  /** Forgets bytes and values, to be used again. */
  void reset() {
    places.clear();
    length = 0;
  }

  /** What was written; valid until the next call. */
  byte[] array() {
    return bytes;
  }

  int length() {
    return length;
  }

  private void room(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
  }
}
