package nl.koerswijzer.search.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Many short texts in one block of bytes, decoded when they are asked for. */
public final class TextTable {
  private final byte[] bytes;
  private final int[] starts;

  private TextTable(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  public static TextTable of(List<String> texts) {
    int[] starts = new int[texts.size() + 1];
    byte[] bytes = new byte[texts.size() * 16];
    for (int k = 0; k < texts.size(); k++) {
      byte[] text = texts.get(k).getBytes(StandardCharsets.UTF_8);
      int end = starts[k] + text.length;
      if (end > bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length * 2));
      }
      System.arraycopy(text, 0, bytes, starts[k], text.length);
      starts[k + 1] = end;
    }
    return new TextTable(Arrays.copyOf(bytes, starts[texts.size()]), starts);
  }

  public static TextTable read(ArrayReader in) throws IOException {
    byte[] bytes = in.readBytes();
    return new TextTable(bytes, in.readInts());
  }

  public void write(ArrayWriter out) throws IOException {
    out.write(bytes);
    out.write(starts);
  }

  public int size() {
    return starts.length - 1;
  }

  public String get(int index) {
    return new String(
        bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
  }

  /** How many bytes a text takes. */
  public int length(int index) {
    return starts[index + 1] - starts[index];
  }

  /** Whether a text ends at a byte, or has a space there. */
  public boolean isWordEnd(int index, int offset) {
    int place = starts[index] + offset;
    return place == starts[index + 1] || bytes[place] == ' ';
  }

  /**
   * Compares the rest of a text with bytes, as unsigned bytes.
   *
   * @param offset how many bytes of the text are left out at its beginning
   * @return 0 when the rest of the text starts with the bytes; otherwise its order
   */
  public int compareStart(int index, int offset, byte[] start) {
    int from = starts[index] + offset;
    int length = Math.min(starts[index + 1] - from, start.length);
    int compared = Arrays.compareUnsigned(bytes, from, from + length, start, 0, length);
    return compared == 0 && length < start.length ? -1 : compared;
  }

  /** Compares the rests of two texts, as unsigned bytes. */
  public int compare(int index, int offset, int other, int otherOffset) {
    return Arrays.compareUnsigned(
        bytes,
        starts[index] + offset,
        starts[index + 1],
        bytes,
        starts[other] + otherOffset,
        starts[other + 1]);
  }

  /**
   * The position of a text in a table whose texts stand in the order of their bytes, which is that
   * of {@link String#compareTo} as long as there are no surrogates; −1 when it is not there.
   */
  public int find(String text) {
    byte[] wanted = text.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int compared =
          Arrays.compareUnsigned(
              bytes, starts[middle], starts[middle + 1], wanted, 0, wanted.length);
      if (compared == 0) {
        return middle;
      }
      if (compared < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
