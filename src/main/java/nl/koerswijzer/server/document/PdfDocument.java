package nl.koerswijzer.server.document;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.koerswijzer.server.document.DocumentText.Fault;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a PDF. Its streams are measured before anybody unpacks them; drawing that never ends
 * is broken off by the clock, because every operator passes here.
 */
final class PdfDocument {
  private static final int MAX_PAGES = 50;

  /** Letters with their places take much more memory than the letters. */
  private static final int MAX_LETTERS = 2 * DocumentText.MAX_CHARACTERS;

  /** The libraries log what they stumble over, which may be of the person; held to stay silent. */
  private static final List<Logger> SILENT =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    SILENT.forEach(logger -> logger.setLevel(Level.OFF));
    FontMappers.set(new OneFont());
  }

  private PdfDocument() {}

  static String text(byte[] document, Budget budget) throws UnreadableDocumentException {
    PdfStreams.measure(document, budget);
    try (PDDocument pdf =
        Loader.loadPDF(document, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
      if (pdf.getNumberOfPages() > MAX_PAGES) {
        throw new UnreadableDocumentException(Fault.TOO_MUCH);
      }
      return new Stripper(budget).getText(pdf);
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(Fault.ENCRYPTED);
    } catch (Budget.SpentException e) {
      throw new UnreadableDocumentException(Fault.TOO_MUCH);
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // a broken file breaks the library in any way there is
      throw new UnreadableDocumentException(Fault.BROKEN);
    }
  }

  private static final class Stripper extends PDFTextStripper {
    private final Budget budget;
    private int letters;

    Stripper(Budget budget) {
      this.budget = budget;
      setSortByPosition(true);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
      spend(0);
      super.processOperator(operator, operands);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      if (letters++ < MAX_LETTERS) {
        super.processTextPosition(position);
      }
    }

    private void spend(int bytes) throws IOException {
      try {
        budget.spend(bytes);
      } catch (UnreadableDocumentException e) {
        throw new Budget.SpentException(e);
      }
    }
  }
}
