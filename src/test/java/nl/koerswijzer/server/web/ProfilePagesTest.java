package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the profile knows, and what must never come again. */
@ExtendWith(WithService.class)
class ProfilePagesTest {
  private final ServiceUnderTest service;

  ProfilePagesTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void professionAndTheme_arePutOnTheList_andCanBeTakenOff() {
    Document page =
        post(
            "/profiel",
            200,
            new Answer("never", "occupation:lasser"),
            new Answer("neverOccupation", "kok"),
            new Answer("neverTheme", "dieren"),
            new Answer("listNever", "1"));

    assertThat(page.select("input[name=never][checked]").eachAttr("value"))
        .containsExactly("occupation:lasser", "occupation:kok", "theme:dieren");
    assertThat(page.select("details[open]").eachAttr("id")).contains("step.avoid");
    assertThat(page.select("#neverTheme option").eachAttr("value")).doesNotContain("dieren");
    assertThat(page.select("#neverOccupation").attr("value")).isEmpty();
  }

  @Test
  void professionThatIsNotKnown_isSaidAtItsField_andKept() {
    Document page = post("/profiel", 400, new Answer("neverOccupation", "xqzzy"));

    assertThat(page.select("#neverOccupation-wrong").text()).contains("We kennen dit beroep niet");
    assertThat(page.select("#neverOccupation").attr("value")).isEqualTo("xqzzy");
    assertThat(page.select("details[open]").eachAttr("id")).contains("step.avoid");
  }

  @Test
  void whatMayNeverCome_isNotAmongTheMatches() {
    Answer now = new Answer("occupation", "kok");
    List<String> before = titles(post("/passend", 200, now));
    Document after = post("/passend", 200, now, new Answer("neverOccupation", before.get(0)));

    assertThat(titles(after)).isNotEmpty().doesNotContain(before.get(0));
    assertThat(after.select("#kept input[name=never]")).hasSize(1);
  }

  @Test
  void profile_saysWhatItKnows_andWhereItIs() {
    Document page =
        post(
            "/profiel",
            200,
            new Answer("answer", "s01:5"),
            new Answer("rank", "helping:3"),
            new Answer("skill", "koken"));

    assertThat(page.select("#known li span").eachText())
        .hasSize(3)
        .anyMatch(line -> line.startsWith("1 vraag beantwoord: S"))
        .contains("Heel belangrijk vind je: mensen helpen.", "1 vaardigheid die je kunt.");
    assertThat(page.select("#known button").eachAttr("formaction"))
        .containsExactly("/interesses", "/waarden", "/vaardigheden");
    assertThat(page.select("input[type=hidden]").eachAttr("name"))
        .contains("answer", "rank", "skill");
  }

  @Test
  void resultOfTheQuestionnaire_isReachedFromTheProfile() {
    Document page =
        post("/interesses", 200, new Answer("to", "result"), new Answer("answer", "s01:5"));

    assertThat(page.select("h1").text()).isEqualTo("Dit vind je leuk");
  }

  private static List<String> titles(Document page) {
    return page.select("#list .match h2").eachText();
  }

  private Document post(String path, int status, Answer... answers) {
    PageUnderTest page = new PageUnderTest("profile", path, List.of(answers), status);
    var answer = service.send(page.request(service));
    assertThat(answer.statusCode()).isEqualTo(status);
    return Jsoup.parse(answer.body());
  }
}
