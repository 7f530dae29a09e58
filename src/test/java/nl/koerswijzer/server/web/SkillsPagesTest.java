package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.document.DocumentText;
import nl.koerswijzer.server.document.TestDocuments;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Finding skills and confirming them, as a browser without scripts meets it. */
@ExtendWith(WithService.class)
class SkillsPagesTest {
  private static final String PATH = "/vaardigheden";
  private static final String CV = "Ik heb jaren heftruck gereden in een magazijn.";

  private final ServiceUnderTest service;

  SkillsPagesTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void file_givesSkillsToConfirm_withTheWords_andCreditsNone() {
    for (byte[] file : List.of(TestDocuments.pdf(CV), TestDocuments.docx(CV))) {
      Document page = parsed(send(new Upload().field("place", "Zwolle").file("cv", file)), 200);

      assertThat(page.select("legend").eachText()).containsExactly("Uit je bestand");
      assertThat(page.select(".confirm p").text()).contains("“heftruck gereden”");
      assertThat(page.select("select[name=skill-heftruck-rijden]")).hasSize(1);
      assertThat(page.select(".confirm option[selected]")).isEmpty();
      assertThat(page.select("input[name=skill]")).isEmpty();
      assertThat(page.select("input[name=place]").eachAttr("value")).containsExactly("Zwolle");
    }
  }

  @Test
  void workAndHome_giveTheirSkills_eachOnce() {
    Document page = post(new Answer("job", "kok"), new Answer("home", "koken"));

    assertThat(page.select("legend").get(0).text()).isEqualTo("Uit je werk als kok");
    List<String> names = page.select("select").eachAttr("name");
    assertThat(names).contains("skill-koken").doesNotHaveDuplicates();
  }

  @Test
  void confirmedSkills_areListed_canBeChanged_andMakeMatches() {
    Document page = post(new Answer("skill-koken", "koken:4"), new Answer("skill", "rekenen"));
    assertThat(page.select(".skills li").eachText())
        .containsExactly("Rekenen – Ja, dat doe ik zelf", "Koken – Ja, ook als het moeilijk is");

    Document edit = post(new Answer("skill", "koken:4"), new Answer("edit", "1"));
    assertThat(edit.select("select[name=skill-koken] option[selected]").eachAttr("value"))
        .containsExactly("koken:4");

    PageUnderTest matches =
        new PageUnderTest(
            "matches", "/passend", List.of(new Answer("skill-koken", "koken:4")), 200);
    assertThat(parsed(service.send(matches.request(service)), 200).select("#list .match"))
        .isNotEmpty();
  }

  @Test
  void fileThatCannotBeRead_isExplained_andTheAnswersStay() {
    Document page =
        parsed(
            send(new Upload().field("place", "Zwolle").file("scan.pdf", TestDocuments.pdf("12"))),
            400);

    assertThat(page.select("main [role=alert]").text()).contains("Misschien is het een scan");
    assertThat(page.select("input[name=place]").eachAttr("value")).containsExactly("Zwolle");
  }

  @Test
  void largestFile_isReadInMemory_becauseThereIsNowhereElse() {
    String text = CV + " en meer".repeat(DocumentText.MAX_BYTES / 8 - 10);
    Document page =
        parsed(send(new Upload().file("cv.txt", text.getBytes(StandardCharsets.UTF_8))), 200);

    assertThat(page.select("select[name=skill-heftruck-rijden]")).hasSize(1);
  }

  @Test
  void tooLargeFile_isExplained() {
    for (int extra : List.of(1, 2 << 20)) {
      byte[] file = new byte[DocumentText.MAX_BYTES + extra];
      Document page = parsed(send(new Upload().file("cv.pdf", file)), 400);

      assertThat(page.select("main [role=alert]").text()).contains("hoogstens 5 MB");
    }
  }

  @Test
  void brokenOffForm_isAProblemOfTheSender() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(service.address(PATH))
            .header("Content-Type", "multipart/form-data; boundary=x")
            .POST(BodyPublishers.ofString("--x\r\nContent-Disposition: form-data; na"));

    assertThat(service.send(request).statusCode()).isEqualTo(400);
  }

  @Test
  void nothingFound_isSaid() {
    PageUnderTest page = new PageUnderTest("skills", PATH, List.of(new Answer("cv", "xqzzy")), 400);

    Document answer = parsed(service.send(page.request(service)), 400);

    assertThat(answer.select("main [role=alert]").text()).contains("We vonden geen vaardigheden");
  }

  private HttpResponse<String> send(Upload upload) {
    return service.send(upload.request(service.address(PATH)));
  }

  private Document post(Answer... answers) {
    PageUnderTest page = new PageUnderTest("skills", PATH, List.of(answers), 200);
    return parsed(service.send(page.request(service)), 200);
  }

  private static Document parsed(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).isEqualTo(status);
    return Jsoup.parse(answer.body());
  }
}
