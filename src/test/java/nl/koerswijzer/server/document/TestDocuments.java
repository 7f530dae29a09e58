package nl.koerswijzer.server.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Documents as people hand them in, and as people do who mean harm. */
public final class TestDocuments {
  private static final String BODY = "word/document.xml";

  private TestDocuments() {}

  public static byte[] pdf(String... pages) {
    return lockedPdf("", pages);
  }

  /** A PDF that opens with a password; an empty one protects nothing. */
  static byte[] lockedPdf(String password, String... pages) {
    try (PDDocument pdf = new PDDocument()) {
      for (String text : pages) {
        PDPage page = new PDPage();
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.beginText();
          content.setFont(new PDType1Font(FontName.HELVETICA), 12);
          content.newLineAtOffset(50, 700);
          content.showText(text);
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        pdf.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      }
      return saved(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A PDF of one page whose drawing is a number of spaces, packed. */
  static byte[] pdfBomb(long size) {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      PDStream stream = new PDStream(pdf);
      try (OutputStream raw = stream.getCOSObject().createRawOutputStream();
          OutputStream packed = new DeflaterOutputStream(raw)) {
        fill(packed, size);
      }
      stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      page.setContents(stream);
      return saved(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] saved(PDDocument pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    pdf.save(bytes);
    return bytes.toByteArray();
  }

  /** A Word document of some paragraphs. */
  public static byte[] docx(String... paragraphs) {
    StringBuilder xml = new StringBuilder("<w:document xmlns:w='urn:w'><w:body>");
    for (String text : paragraphs) {
      xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
    }
    return zip(BODY, xml.append("</w:body></w:document>").toString());
  }

  /** A ZIP file with one entry. */
  static byte[] zip(String name, String content) {
    return zip(name, content, 0);
  }

  /** The same with a number of spaces behind the content. */
  static byte[] zip(String name, String content, long spaces) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
      fill(zip, spaces);
      zip.closeEntry();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void fill(OutputStream stream, long size) throws IOException {
    byte[] spaces = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    for (long left = size; left > 0; left -= spaces.length) {
      stream.write(spaces, 0, (int) Math.min(left, spaces.length));
    }
  }
}
