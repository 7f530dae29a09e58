package nl.koerswijzer.server.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Stream;
import nl.koerswijzer.server.document.DocumentText.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTextTest {
  private static final String TEXT = "Ik kan koken en ik heb een heftruck gereden.";

  /** More than a budget, and little once it is packed. */
  private static final long BOMB = Budget.MAX_UNPACKED + 1;

  static Stream<Arguments> readable() {
    return Stream.of(
        Arguments.of("pdf", TestDocuments.pdf(TEXT)),
        Arguments.of("word", TestDocuments.docx(TEXT)),
        Arguments.of("text", TEXT.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("text with a mark", ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("old text", (TEXT + " ü").getBytes(Charset.forName("windows-1252"))));
  }

  @ParameterizedTest
  @MethodSource
  void readable(String kind, byte[] document) throws UnreadableDocumentException {
    assertThat(DocumentText.of(document)).as(kind).startsWith(TEXT);
  }

  static Stream<Arguments> unreadable() {
    return Stream.of(
        Arguments.of(Fault.MISSING, new byte[0]),
        Arguments.of(Fault.TOO_LARGE, new byte[DocumentText.MAX_BYTES + 1]),
        Arguments.of(Fault.UNKNOWN_TYPE, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1}),
        Arguments.of(Fault.UNKNOWN_TYPE, "{\\rtf1 tekst}".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(Fault.UNKNOWN_TYPE, TestDocuments.zip("ander.xml", TEXT)),
        Arguments.of(Fault.OLD_WORD, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}),
        Arguments.of(Fault.ENCRYPTED, TestDocuments.lockedPdf("geheim", TEXT)),
        Arguments.of(Fault.NO_TEXT, TestDocuments.pdf("12 - 34")),
        Arguments.of(Fault.NO_TEXT, TestDocuments.docx()),
        Arguments.of(Fault.NO_TEXT, " \n ".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(Fault.BROKEN, "%PDF-1.7 en dan niets".getBytes(StandardCharsets.UTF_8)),
        Arguments.of(Fault.BROKEN, TestDocuments.zip("word/document.xml", "<w:p>")),
        Arguments.of(
            Fault.TOO_MUCH,
            TestDocuments.pdf(Collections.nCopies(51, "bladzijde").toArray(String[]::new))),
        Arguments.of(Fault.TOO_MUCH, TestDocuments.pdfBomb(BOMB)),
        Arguments.of(Fault.TOO_MUCH, TestDocuments.zip("word/document.xml", "<p>", BOMB)),
        Arguments.of(Fault.TOO_MUCH, TestDocuments.zip("word/media/foto.bmp", "", BOMB)));
  }

  @ParameterizedTest
  @MethodSource
  void unreadable(Fault fault, byte[] document) {
    assertThat(document.length).isLessThanOrEqualTo(DocumentText.MAX_BYTES + 1);
    assertThatThrownBy(() -> DocumentText.of(document))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void entities_areNotResolved() {
    byte[] document =
        TestDocuments.zip(
            "word/document.xml",
            "<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p><t>" + TEXT + " &a;</t></p>");

    assertThatThrownBy(() -> DocumentText.of(document))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</Filter/LZWDecode>>",
        "<</Filter [ /LZWDecode ]>>",
        "<</F/RL>>",
        "<</Filter %x\n /RunLengthDecode>>",
        "<</Filter[/FlateDecode /FlateDecode]>>",
        "<</Filter[/ASCIIHexDecode/FlateDecode]>>",
        "<</Filter 12 0 R>>",
        "<</Filter[12 0 R]>>",
        "<</Fi#6cter/L#5aWDecode>>",
        "<</Fi#6cter/#4CZWDecode>>"
      })
  void filtersThatHideHowFarAStreamUnpacks_areRefused(String dictionary) {
    byte[] document =
        ("%PDF-1.4\n1 0 obj\n" + dictionary + "\nstream\nx\nendstream")
            .getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> PdfStreams.measure(document, new Budget()))
        .isInstanceOf(UnreadableDocumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<</Filter/FlateDecode>>",
        "<</Filter[/DCTDecode]>>",
        "<</Filter [ /FlateDecode /DCTDecode ]>>",
        "<</Filter[/ASCII85Decode/DCTDecode]>>",
        "<</F1 12 0 R>>"
      })
  void usualFilters_areFine(String dictionary) throws UnreadableDocumentException {
    PdfStreams.measure(
        (dictionary + "\nstream\nx").getBytes(StandardCharsets.US_ASCII), new Budget());
  }

  @Test
  void brokenPdf_isOnlyUnreadable_whereverItBreaks() {
    byte[] whole = TestDocuments.pdf(TEXT, TEXT);
    Random random = new Random(7);
    for (int k = 0; k < 200; k++) {
      byte[] broken = whole.clone();
      for (int j = 0; j < 10; j++) {
        broken[10 + random.nextInt(broken.length - 10)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(DocumentText.of(broken)).isNotEmpty();
      } catch (UnreadableDocumentException e) {
        assertThat(e.fault()).isNotNull();
      }
    }
  }

  @Test
  void longText_isCutOff() throws UnreadableDocumentException {
    String words = "woorden ".repeat(20_000);

    assertThat(DocumentText.of(words.getBytes(StandardCharsets.UTF_8)))
        .hasSize(DocumentText.MAX_CHARACTERS);
    assertThat(DocumentText.of(TestDocuments.docx(words)).length())
        .isLessThanOrEqualTo(DocumentText.MAX_CHARACTERS);
  }
}
