package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The questionnaire as a browser without scripts meets it. */
@ExtendWith(WithService.class)
class InterestPagesTest {
  private final ServiceUnderTest service;

  InterestPagesTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void everyPage_asksOneItemOfEachType_andCarriesTheRest() {
    Document page =
        send(
            new Answer("items", "30"),
            new Answer("to", "2"),
            new Answer("answer-r01", "r01:4"),
            new Answer("place", "Zwolle"));

    assertThat(page.select("fieldset")).hasSize(6);
    assertThat(page.select("fieldset input").eachAttr("name"))
        .extracting(name -> name.charAt("answer-".length()))
        .contains('r', 'i', 'a', 's', 'e', 'c');
    assertThat(page.select("input[type=hidden][name=answer]").eachAttr("value"))
        .containsExactly("r01:4");
    assertThat(page.select("input[type=hidden][name=place]").eachAttr("value"))
        .containsExactly("Zwolle");
    assertThat(page.select("#answered").text()).isEqualTo("1 van 30 beantwoord");
  }

  @Test
  void returning_goesOnWithTheFirstItemWithoutAnAnswer_andShowsWhatWasGiven() {
    Document first = send(new Answer("items", "30"), new Answer("answer", "r01:4"));

    assertThat(first.select("fieldset input[checked]").eachAttr("value")).containsExactly("r01:4");
    List<Answer> page = new ArrayList<>();
    first
        .select("fieldset")
        .forEach(
            item -> {
              page.add(new Answer("answer", item.select("input").get(2).attr("value")));
            });
    page.add(new Answer("items", "30"));
    assertThat(send(page).select(".number").text()).isEqualTo("Bladzijde 2 van 5");
  }

  @Test
  void wholeForm_walkedWithItsOwnFields_endsInAResult() {
    Document page = send(new Answer("items", "60"));
    for (int number = 1; number <= 10; number++) {
      assertThat(page.select(".number").text()).isEqualTo("Bladzijde " + number + " van 10");
      List<Answer> next = new ArrayList<>(hidden(page));
      page.select("fieldset")
          .forEach(
              item -> {
                String name = item.select("input").attr("name");
                next.add(
                    new Answer(
                        name, item.select("input").get(name.contains("-s") ? 4 : 1).attr("value")));
              });
      next.add(new Answer("to", String.valueOf(number + 1)));
      page = send(next);
    }

    assertThat(page.select("h1").text()).isEqualTo("Dit vind je leuk");
    assertThat(page.select(".lead").text()).contains("Het leukst vind je: met mensen werken");
    assertThat(page.select("ol .number").eachText()).startsWith("100 van 100", "25 van 100");
    assertThat(page.select("main .note li").eachText())
        .contains(
            "Praktisch en Onderzoekend liggen dicht bij elkaar. Wat je het leukst vindt van deze"
                + " twee, weten we niet zeker.");
  }

  @Test
  void equalAnswers_areSaidToShowNothing() {
    Document page =
        send(new Answer("items", "30"), new Answer("to", "result"), new Answer("answer", "r01:3"));

    assertThat(page.select(".lead").text()).contains("Hieruit kunnen we niets kiezen");
    assertThat(page.select("main .note").text())
        .contains("Je beantwoordde 1 van de 30 vragen", "nog geen antwoord: Onderzoekend")
        .doesNotContain("dicht bij elkaar");
  }

  @Test
  void resultWithoutAnswers_isTheBeginning() {
    assertThat(send(new Answer("items", "30"), new Answer("to", "result")).select("h1").text())
        .isEqualTo("Wat vind je leuk?");
  }

  @Test
  void answers_makeMatches() {
    List<Answer> answers = List.of(new Answer("answer", "s01:5"), new Answer("answer", "r01:1"));
    PageUnderTest page = new PageUnderTest("matches", "/passend", answers, 200);

    Document matches = Jsoup.parse(service.send(page.request(service)).body());

    assertThat(matches.select("#list .match")).isNotEmpty();
    assertThat(matches.select("#kept input[name=answer]").eachAttr("value"))
        .containsExactly("s01:5", "r01:1");
  }

  private static List<Answer> hidden(Document page) {
    return page.select("#answers input[type=hidden]").stream()
        .map(field -> new Answer(field.attr("name"), field.attr("value")))
        .toList();
  }

  private Document send(Answer... answers) {
    return send(List.of(answers));
  }

  private Document send(List<Answer> answers) {
    PageUnderTest page = new PageUnderTest("interests", "/interesses", answers, 200);
    return Jsoup.parse(service.send(page.request(service)).body());
  }
}
