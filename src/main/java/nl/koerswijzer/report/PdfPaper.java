package nl.koerswijzer.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.parser.Parser;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Well-formed HTML of our own, laid out as a tagged PDF (PDF/UA) with its letters in it. Nothing is
 * fetched: an address in the text is text.
 */
final class PdfPaper {
  private static final String FAMILY = "Liberation Sans";
  private static final String FONTS = "/liberation/LiberationSans-";

  static {
    // What goes wrong is handed to the caller; the library's own log would write to standard error.
    XRLog.setLoggingEnabled(false);
  }

  private final PdfBoxRenderer renderer;
  private final ByteArrayOutputStream bytes;

  private PdfPaper(PdfBoxRenderer renderer, ByteArrayOutputStream bytes) {
    this.renderer = renderer;
    this.bytes = bytes;
  }

  /**
   * @param diagnostics takes what the typesetter has to say, such as what a screen reader would
   *     miss
   */
  static PdfPaper laidOut(String html, Consumer<Diagnostic> diagnostics) {
    Document document =
        new W3CDom().namespaceAware(false).fromJsoup(Jsoup.parse(html, Parser.xmlParser()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PdfRendererBuilder builder =
        new PdfRendererBuilder()
            .usePdfUaAccessibility(true)
            .useObjectDrawerFactory(new Drawings())
            .useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true)
            .useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true)
            .withW3cDocument(document, "")
            .withProducer("Koerswijzer")
            .withDiagnosticConsumer(diagnostics)
            .toStream(bytes);
    for (ExternalResourceControlPriority moment : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((address, type) -> false, moment);
    }
    PdfBoxRenderer renderer = builder.buildPdfRenderer();
    renderer.layout();
    return new PdfPaper(renderer, bytes);
  }

  int pages() {
    return renderer.getRootBox().getLayer().getPages().size();
  }

  byte[] pdf() {
    try {
      renderer.createPDF();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static InputStream font(String style) {
    return Objects.requireNonNull(
        PdfPaper.class.getResourceAsStream(FONTS + style + ".ttf"), "the fonts are missing");
  }

  /** Draws an {@code object} of the type {@code radar}. */
  private static final class Drawings implements FSObjectDrawerFactory {
    @Override
    public FSObjectDrawer createDrawer(Element element) {
      return new RadarDrawing();
    }

    @Override
    public boolean isReplacedObject(Element element) {
      return element.getAttribute("type").equals("radar");
    }
  }
}
