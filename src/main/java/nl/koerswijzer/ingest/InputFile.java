package nl.koerswijzer.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A file to import: on disk, packed by gzip, or in a ZIP file. What comes out of it is limited in
 * size, whatever its header says.
 */
public final class InputFile {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String name;
  private final String label;
  private final Opening opening;

  /** Opens the bytes. */
  interface Opening {
    InputStream open() throws IOException;
  }

  InputFile(String name, String label, Opening opening) {
    this.name = name;
    this.label = label;
    this.opening = opening;
  }

  /** The last part of its name, without {@code .gz}, such as {@code occupations_nl.csv}. */
  public String name() {
    return name;
  }

  /** How the user knows it, such as {@code esco-nl.zip!occupations_nl.csv}. */
  public String label() {
    return label;
  }

  /**
   * Its bytes. Reading throws an {@link IOException} when it unpacks to more than is allowed.
   *
   * @throws ImportException when it cannot be opened
   */
  public InputStream bytes() throws ImportException {
    try {
      return new BufferedInputStream(opening.open(), 1 << 16);
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /**
   * Its text as UTF-8, without byte order mark. Reading throws a {@link CharacterCodingException}
   * at bytes that are not UTF-8.
   *
   * @throws ImportException when it cannot be opened
   */
  public Reader text() throws ImportException {
    try {
      BufferedInputStream bytes = new BufferedInputStream(bytes(), 1 << 16);
      skipByteOrderMark(bytes);
      return new InputStreamReader(bytes, strictUtf8());
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /** The name of the folder in which it lies; empty when that is not known. */
  public String folder() {
    int end = Math.max(label.lastIndexOf('/'), label.lastIndexOf('!'));
    if (end < 0) {
      return "";
    }
    String above = label.substring(0, end);
    return above.substring(Math.max(above.lastIndexOf('/'), above.lastIndexOf('!')) + 1);
  }

  /**
   * Its whole text.
   *
   * @throws ImportException when it is not UTF-8 or has more characters
   */
  public String readText(int maxCharacters) throws ImportException {
    try (Reader text = text()) {
      StringBuilder whole = new StringBuilder();
      char[] buffer = new char[1 << 14];
      for (int read = text.read(buffer); read >= 0; read = text.read(buffer)) {
        whole.append(buffer, 0, read);
        if (whole.length() > maxCharacters) {
          throw new ImportException(
              label, 0, "has more than " + maxCharacters + " characters; divide it");
        }
      }
      return whole.toString();
    } catch (IOException failure) {
      throw failed(failure);
    }
  }

  /** What a failed reading of this file means to the user. */
  public ImportException failed(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof CharacterCodingException) {
        return new ImportException(
            label, lineOfMalformed(), "is not UTF-8 here; save the file as UTF-8");
      }
      if (cause instanceof TooLargeException tooLarge) {
        return new ImportException(label, 0, String.valueOf(tooLarge.getMessage()));
      }
    }
    return new ImportException(label, 0, "cannot be read: " + failure.getMessage());
  }

  /** The line of the first bytes that are not UTF-8; read once more, only when it went wrong. */
  private long lineOfMalformed() {
    long line = 1;
    try (Reader text = new InputStreamReader(opening.open(), strictUtf8())) {
      for (int next = text.read(); next >= 0; next = text.read()) {
        if (next == '\n') {
          line++;
        }
      }
    } catch (IOException malformed) {
      return line;
    }
    return 0;
  }

  private static void skipByteOrderMark(BufferedInputStream bytes) throws IOException {
    bytes.mark(3);
    byte[] start = bytes.readNBytes(3);
    bytes.reset();
    String text = new String(start, StandardCharsets.UTF_8);
    if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
      bytes.skipNBytes(3);
    }
  }

  private static CharsetDecoder strictUtf8() {
    return StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
