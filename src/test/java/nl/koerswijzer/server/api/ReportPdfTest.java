package nl.koerswijzer.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report over the starter set; its pictures stay in {@code target/pictures} for human eyes. */
@ExtendWith(WithService.class)
class ReportPdfTest {
  private static final float DOTS_PER_INCH = 50;
  private static final Path PICTURES = Path.of("target", "pictures");

  private final ServiceUnderTest service;

  ReportPdfTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void report_isTagged_speaksDutch_carriesItsLetters_andHasFourToEightPages() throws Exception {
    HttpResponse<byte[]> answer =
        report("{\"profile\": " + Examples.PROFILE + ", " + Examples.DECIDED + "}");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      draw(pdf, "report");
      assertThat(pdf.getNumberOfPages()).isBetween(4, 8);
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("nl");
      assertThat(new PDFTextStripper().getText(pdf))
          .contains(
              "Wie ben ik",
              "Zwolle",
              "Zo weeg ik ze af",
              "dicht bij huis",
              "Ik ken de baas",
              "Mijn plan",
              "Bellen (gedaan)");
      for (PDPage page : pdf.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(font).isEmbedded()).as("%s", font).isTrue();
        }
      }
    }
  }

  @Test
  void smallestReport_hasRoomToWrite_andFourPages() throws Exception {
    try (PDDocument pdf =
        Loader.loadPDF(
            report("{\"profile\": {\"text\": \"a\"}, \"occupations\": [\"kok\"]}").body())) {
      draw(pdf, "smallest");
      assertThat(pdf.getNumberOfPages()).isBetween(4, 8);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("Dit heb je nog niet verteld", "Wie helpt mij?")
          .doesNotContain("bladzijden");
    }
  }

  @Test
  void largestReport_isShortened_saysSo_andHasEightPages() throws Exception {
    try (PDDocument pdf = Loader.loadPDF(report(new LargestReport(service).body()).body())) {
      draw(pdf, "largest");
      assertThat(pdf.getNumberOfPages()).isBetween(4, 8);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("hooguit 8 bladzijden", "je plan", "de aantekeningen", "en nog 16");
    }
  }

  private HttpResponse<byte[]> report(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(service.address("/api/v1/report"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofByteArray());
    }
  }

  private static void draw(PDDocument pdf, String name) throws IOException {
    Files.createDirectories(PICTURES);
    PDFRenderer renderer = new PDFRenderer(pdf);
    for (int page = 0; page < pdf.getNumberOfPages(); page++) {
      ImageIO.write(
          renderer.renderImageWithDPI(page, DOTS_PER_INCH),
          "png",
          PICTURES.resolve(name + "-" + (page + 1) + ".png").toFile());
    }
  }
}
