package nl.koerswijzer.server.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;

/**
 * The text of a document: a PDF, a Word document ({@code .docx}) or plain text. What a file is, its
 * first bytes say; its name does not count. Documents come from anybody, so all that they can grow
 * to is bounded, and no more than two are read at a time.
 */
public final class DocumentText {
  /** Bytes of the largest document. */
  public static final int MAX_BYTES = 5 << 20;

  /** Characters that are read at most; what comes after them is left out. */
  public static final int MAX_CHARACTERS = 100_000;

  private static final byte[] PDF = ascii("%PDF-");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] RICH_TEXT = ascii("{\\rtf");

  /** PDF allows this many bytes before its first line. */
  private static final int HEAD = 1024;

  private static final Semaphore READING = new Semaphore(2);

  private DocumentText() {}

  /** Why a document has no text for us. */
  public enum Fault {
    /** Nothing was handed in, or an empty file. */
    MISSING,
    /** More than {@value DocumentText#MAX_BYTES} bytes. */
    TOO_LARGE,
    /** Not a PDF, Word document or text. */
    UNKNOWN_TYPE,
    /** Word as it was before 2007, or a Word document with a password, which looks the same. */
    OLD_WORD,
    /** It opens with a password only. */
    ENCRYPTED,
    /** Too many pages, or it grows too large or takes too long while it is read. */
    TOO_MUCH,
    /** It holds no letters, such as a scan. */
    NO_TEXT,
    /** It cannot be read to its end. */
    BROKEN
  }

  /**
   * Reads a document.
   *
   * @throws UnreadableDocumentException when there is no text in it for us
   */
  public static String of(byte[] document) throws UnreadableDocumentException {
    if (document.length == 0) {
      throw new UnreadableDocumentException(Fault.MISSING);
    }
    if (document.length > MAX_BYTES) {
      throw new UnreadableDocumentException(Fault.TOO_LARGE);
    }
    READING.acquireUninterruptibly();
    try {
      String text = read(document, new Budget()).strip();
      if (text.chars().noneMatch(Character::isLetter)) {
        throw new UnreadableDocumentException(Fault.NO_TEXT);
      }
      return text.substring(0, Math.min(MAX_CHARACTERS, text.length()));
    } finally {
      READING.release();
    }
  }

  private static String read(byte[] document, Budget budget) throws UnreadableDocumentException {
    if (startsWith(document, 0, ZIP)) {
      return WordDocument.text(document, budget);
    }
    if (startsWith(document, 0, OLD_WORD)) {
      throw new UnreadableDocumentException(Fault.OLD_WORD);
    }
    for (int at = 0; at < Math.min(HEAD, document.length); at++) {
      if (startsWith(document, at, PDF)) {
        return PdfDocument.text(document, budget);
      }
    }
    return plain(document);
  }

  private static String plain(byte[] document) throws UnreadableDocumentException {
    String text;
    try {
      text = decoded(document, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      text = new String(document, Charset.forName("windows-1252"));
    }
    boolean isBinary =
        text.chars().anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    if (isBinary || startsWith(document, 0, RICH_TEXT)) {
      throw new UnreadableDocumentException(Fault.UNKNOWN_TYPE);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static boolean startsWith(byte[] bytes, int at, byte[] start) {
    return bytes.length - at >= start.length
        && java.util.Arrays.equals(bytes, at, at + start.length, start, 0, start.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
