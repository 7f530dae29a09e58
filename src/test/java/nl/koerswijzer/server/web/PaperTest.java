package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report that a page makes holds what was chosen there, and nothing else. */
@ExtendWith(WithService.class)
class PaperTest {
  private static final List<Answer> PROFILE =
      List.of(
          new Answer("occupation", "kapper"),
          new Answer("skill", "samenwerken:4"),
          new Answer("keep", "lasser"),
          new Answer("keep", "kok"));

  private final ServiceUnderTest service;

  PaperTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void shortlist_standsInTheReport() throws Exception {
    assertThat(pdf()).contains("Wie ben ik", "Lasser", "Kok", "Naast elkaar");
  }

  @Test
  void everythingAtOnce_isAtMostEightPages() throws Exception {
    HttpResponse<byte[]> answer =
        send(
            "/rapport/pdf",
            new Answer("keep", "kapper"),
            new Answer("keep", "doktersassistent"),
            new Answer("keep", "hbo-verpleegkundige"),
            new Answer("keep", "buschauffeur"),
            new Answer("place", "Zwolle"),
            new Answer("value", "helping"),
            new Answer("answer", "s01:5"),
            new Answer("answer", "r01:2"),
            new Answer("criterion", "5:part.skills"),
            new Answer("criterion", "3:dicht bij huis"),
            new Answer("mark", "7:kok:dicht bij huis"),
            new Answer("pro", "kok:Ik ken de baas al"),
            new Answer("target", "1:2098-03-01:kok:Ik werk als kok"),
            new Answer("step", "1:open:2098-01-01:Een dag meelopen"));
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      assertThat(pdf.getNumberOfPages()).isBetween(4, 8);
      assertThat(new PDFTextStripper().getText(pdf))
          .contains("dicht bij huis", "Ik ken de baas al", "Een dag meelopen");
    }
  }

  @Test
  void decision_madeOverOtherData_knowsItsOccupations() throws Exception {
    String accountant = "eda0d957-3c3c-4139-b89a-a18bc9e18897";
    assertThat(
            pdf(
                new Answer("keep", "accountant"),
                new Answer("criterion", "3:dicht bij huis"),
                new Answer("mark", "8:" + accountant + ":dicht bij huis"),
                new Answer("mark", "7:kok:dicht bij huis"),
                new Answer("mark", "6:lasser:dicht bij huis"),
                new Answer("pro", accountant + ":Ik ken de baas al")))
        .contains("Accountant staat bovenaan met een 8,0", "Ik ken de baas al");
  }

  @Test
  void sections_thatWereNotTicked_stayOut() throws Exception {
    assertThat(pdf(new Answer("audience", "client"), new Answer("release", "self")))
        .contains("Wie ben ik")
        .doesNotContain("Lasser", "Naast elkaar");
  }

  @Test
  void notes_standInTheCoachsVersionOnly() throws Exception {
    Answer notes = new Answer("notes", "belt maandag terug");
    Answer self = new Answer("release", "self");
    assertThat(pdf(notes, self, new Answer("audience", "coach"))).contains("belt maandag terug");
    assertThat(pdf(notes, self, new Answer("audience", "client")))
        .doesNotContain("belt maandag terug");
  }

  @Test
  void commissioner_getsNothing_beforeThePersonSaysSo() throws Exception {
    Answer commissioner = new Answer("audience", "commissioner");
    Answer self = new Answer("release", "self");
    assertThat(send("/rapport/pdf", commissioner, self).statusCode()).isEqualTo(400);
    assertThat(pdf(commissioner, self, new Answer("consent", "1"))).contains("opdrachtgever");
  }

  @Test
  void files_areSaved_andKeptByNobodyOnTheWay() throws Exception {
    HttpResponse<byte[]> answer = send("/rapport/europass");
    assertThat(answer.headers().firstValue("Content-Disposition"))
        .hasValue("attachment; filename=\"koerswijzer-europass.json\"");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8))
        .contains("SkillsPassport", "amenwerken");
  }

  private String pdf(Answer... chosen) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = send("/rapport/pdf", chosen);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private HttpResponse<byte[]> send(String path, Answer... chosen)
      throws IOException, InterruptedException {
    List<Answer> answers = new ArrayList<>(PROFILE);
    answers.addAll(Stream.of(chosen).toList());
    PageUnderTest page = new PageUnderTest("paper", path, answers, 200);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(page.request(service).build(), BodyHandlers.ofByteArray());
    }
  }
}
