package nl.koerswijzer.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Everyday questions over the starter set and the sample vacancies, as the API answers them. */
@ExtendWith(WithService.class)
class EverydayQuestionTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final ServiceUnderTest service;

  EverydayQuestionTest(ServiceUnderTest service) {
    this.service = service;
  }

  private JsonNode ask(String path, String question) {
    String q = URLEncoder.encode(question, StandardCharsets.UTF_8);
    return JSON.readTree(service.get("/api/v1/" + path + "?q=" + q).body());
  }

  private static List<String> ids(JsonNode hits) {
    return hits.valueStream().map(hit -> hit.get("id").asString()).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "iets met dieren                                        | dierenverzorger       | accountant",
        "iets met kinderen                                      | pedagogisch-medewerker| slager",
        "something with animals                                 | dierenverzorger       | accountant",
        "iets met dieren maar niet in de bio-industrie          | dierenverzorger       | pluimveehouder",
        "iets met dieren, niet tillen                           | pluimveehouder        | medewerker-veehouderij",
      })
  void theme_ranksWhatItIsAbout_andLeavesOutWhatIsNotWanted(
      String question, String wanted, String unwanted) {
    JsonNode answer = ask("occupations", question);
    List<String> all = ids(answer.get("hits"));
    assertThat(all).contains(wanted).doesNotContain(unwanted);
    assertThat(answer.get("total").asInt()).isLessThan(120);
  }

  @Test
  void everyPart_isToldWithItsPlace_andCanBeTakenAway() {
    String question = "iets met dieren, 24 uur, omgeving Zwolle, vast contract";
    JsonNode understood = ask("occupations", question).get("understood");
    assertThat(understood.valueStream().map(part -> part.get("kind").asString()))
        .containsExactly("theme", "hours", "place", "contract");
    JsonNode hours = understood.get(1);
    assertThat(
            question.substring(hours.get("span").get(0).asInt(), hours.get("span").get(1).asInt()))
        .isEqualTo("24 uur");
    assertThat(hours.get("without").asString())
        .isEqualTo("iets met dieren, omgeving Zwolle, vast contract");
    assertThat(understood.get(3).get("used").asBoolean()).isFalse();
  }

  @Test
  void conditions_filterVacancies_andThoseThatDoNotSayStandApart() {
    JsonNode answer = ask("vacancies", "verpleegkundige 24 uur Zwolle vast contract");
    assertThat(ids(answer.get("hits"))).containsExactly("verpleegkundige-zwolle");
    assertThat(answer.get("understood").valueStream().map(part -> part.get("used").asBoolean()))
        .doesNotContain(false);

    JsonNode cooks = ask("vacancies", "kok 24 uur");
    assertThat(cooks.get("total").asInt()).isZero();
    assertThat(cooks.get("unstated").get("total").asInt()).isEqualTo(1);
    assertThat(ids(cooks.get("unstated").get("hits"))).containsExactly("kok-zonder-iets");
  }

  @Test
  void chosenFilter_goesBeforeWhatTheTextSays() {
    String q = URLEncoder.encode("verpleegkundige 8 uur", StandardCharsets.UTF_8);
    JsonNode answer =
        JSON.readTree(service.get("/api/v1/vacancies?hoursMin=24&hoursMax=32&q=" + q).body());
    assertThat(ids(answer.get("hits"))).containsExactly("verpleegkundige-zwolle");
    assertThat(answer.get("understood").get(1).get("used").asBoolean()).isFalse();
  }

  @Test
  void placeInTheText_allowsAnOrderByDistance() {
    String q = URLEncoder.encode("verpleegkundige zwolle", StandardCharsets.UTF_8);
    assertThat(service.get("/api/v1/vacancies?sort=distance&q=" + q).statusCode()).isEqualTo(200);
    assertThat(service.get("/api/v1/vacancies?sort=distance&q=kok").statusCode()).isEqualTo(400);
  }

  @Test
  void feed_namesItself() {
    String feed = service.get("/api/v1/vacancies.atom?q=verpleegkundige").body();
    String own = service.address("/api/v1/vacancies.atom?q=verpleegkundige").toString();
    assertThat(feed).contains("<link rel=\"self\" href=\"" + own + "\"");
    assertThat(feed).contains("<updated>2026-05-20T00:00:00+02:00</updated>");
  }
}
