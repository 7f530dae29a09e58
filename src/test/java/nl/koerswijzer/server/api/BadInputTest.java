package nl.koerswijzer.server.api;

import static nl.koerswijzer.server.api.HttpTest.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.AnswerJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whatever is sent, the answer says which field is wrong, or is an answer; never a 500. */
@ExtendWith(WithService.class)
class BadInputTest {
  private final ServiceUnderTest service;

  BadInputTest(ServiceUnderTest service) {
    this.service = service;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/api/v1/occupations?nonsense=1          | nonsense",
        "/api/v1/occupations?q=kok&q=bakker      | q",
        "/api/v1/occupations?level=9             | level",
        "/api/v1/occupations?interest=RX         | interest",
        "/api/v1/occupations?page=9999&size=100  | page",
        "/api/v1/occupations?region=AM99         | region",
        "/api/v1/occupations/kok/transitions?payRatio=NaN         | payRatio",
        "/api/v1/occupations/kok/transitions?payRatio=-1          | payRatio",
        "/api/v1/occupations/kok/transitions?levelGap=1.5         | levelGap",
        "/api/v1/occupations/kok/transitions?level=9              | level",
        "/api/v1/occupations/kok/transitions?tensionGood=unknown  | tensionGood",
        "/api/v1/occupations/kok/transitions?outlookFair=x        | outlookFair",
        "/api/v1/occupations/kok/transitions?trainingMonths=121   | trainingMonths",
        "/api/v1/vacancies?place=Nergenshuizen   | place",
        "/api/v1/vacancies?hoursMin=40&hoursMax=8| hoursMin",
        "/api/v1/vacancies?occupation=x          | occupation",
        "/api/v1/vacancies?unknown=maybe         | unknown",
        "/api/v1/trainings?occupation=x          | occupation",
        "/api/v1/trainings?region=AM99           | region",
      })
  void wrongParameter_isNamed(String target, String field) {
    assertNames(service.get(target), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                                          | profile",
        "{`profile`: {}}                                             | profile",
        "{`profile`: 3}                                              | profile",
        "{`profile`: {`nonsense`: 1, `text`: `a`}}                   | profile.nonsense",
        "{`profile`: {`skills`: [{`id`: `bestaat-niet`}]}}           | profile.skills[0].id",
        "{`profile`: {`skills`: [{`id`: `samenwerken`, `level`: 0}]}}| profile.skills[0].level",
        "{`profile`: {`skills`: [{`id`: `samenwerken`, `level`: 9}]}}| profile.skills[0].level",
        "{`profile`: {`skills`: [{`level`: 3}]}}                     | profile.skills[0].id",
        "{`profile`: {`skills`: 3}}                                  | profile.skills",
        "{`profile`: {`text`: `a`, `place`: `Nergenshuizen`}}        | profile.place",
        "{`profile`: {`text`: `a`, `place`: 8011}}                   | profile.place",
        "{`profile`: {`interests`: {`R`: 101}}}                      | profile.interests.R",
        "{`profile`: {`values`: {`nonsense`: 3}}}                    | profile.values.nonsense",
        "{`profile`: {`text`: `a`, `hours`: {`min`: 40, `max`: 8}}}  | profile.hours",
        "{`profile`: {`text`: `a`, `question`: `why`}}               | profile.question",
        "{`profile`: {`text`: `a`}, `weights`: {`skills`: -1}}       | weights.skills",
        "{`profile`: {`text`: `a`}, `weights`: {`skills`: 1e999}}    | weights.skills",
        "{`profile`: {`text`: `a`}, `weights`: {`nonsense`: 1}}      | weights.nonsense",
        "{`profile`: {`text`: `a`}, `weights`: {`skills`: NaN}}      | body",
        "{`profile`: {`text`: `a`}, `size`: 0}                       | size",
        "{`profile`: {`text`: `a`}, `size`: 1.5}                     | size",
        "{`profile`: {`text`: `a`}, `resamples`: 1001}               | resamples",
        "{`profile`: {`text`: `a`}, `filters`: {`levels`: [`9`]}}    | filters.levels",
        "{`profile`: {`text`: `a`}, `filters`: {`region`: `AM99`}}   | filters.region",
        "{`profile`: {`text`: `a`}, `filters`: {`sectors`: [`x`]}}   | filters.sectors",
        "{`profile`: {`text`: `a`}, `filters`: {`times`: [`x`]}}     | filters.times",
        "{`profile`: {`text`: `a`, `text`: `b`}}                     | body",
        "[]                                                          | body",
        "nonsense                                                    | body",
      })
  void wrongBody_namesTheField(String body, String field) {
    assertNames(service.post("/api/v1/match", body.replace('`', '"')), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "match         | {`profile`: {`text`: `a`, `goal`: `fame`}}              | profile.goal",
        "match         | {`profile`: {`text`: `a`}, `replace`: [`x`]}            | replace[0]",
        "match         | {`profile`: {`text`: `a`}, `replace`: `kok`}            | replace",
        "match/explain | {`profile`: {`text`: `a`}}                              | occupationId",
        "match/skills  | {`profile`: {}}                                         | profile",
        "match/skills  | {`profile`: {`text`: `a`}, `size`: 0}                   | size",
        "match/skills  | {`profile`: {`text`: `a`}, `filters`: {`isco`: `x`}}    | filters.isco",
        "match/together| {}                                                      | people",
        "match/together| {`people`: [{`profile`: {`text`: `a`}}]}                | people",
        "match/together| {`people`: [{`profile`: {`text`: `a`}}, {}]}            | people[1].profile",
        "match/together| {`people`: [{`profile`: {`text`: `a`}}, {`profile`: {`currentOccupation`: `x`}}]} | people[1].profile.currentOccupation",
        "match/together| {`people`: [], `radiusKm`: 1e999}                       | radiusKm",
        "match/together| {`people`: [{`profile`: {`text`: `a`}}, {`profile`: {`text`: `a`}}], `radiusKm`: 500} | radiusKm",
        "vacancies/match| {`profile`: {`text`: `a`}, `weights`: {`luck`: 1}}     | weights.luck",
        "mobility      | {}                                                      | functions",
        "mobility      | {`functions`: [{}]}                                     | functions[0].occupation",
        "mobility      | {`functions`: [{`occupation`: `x`}]}                    | functions[0].occupation",
        "mobility      | {`functions`: [{`occupation`: `kok`, `headcount`: 0}]}  | functions[0].headcount",
        "mobility      | {`functions`: [{`occupation`: `kok`, `level`: `9`}]}    | functions[0].level",
        "mobility      | {`functions`: [{`occupation`: `kok`, `name`: `Jan`}]}   | functions[0].name",
        "mobility      | {`functions`: [{`occupation`: `kok`}], `regions`: [`x`]}| regions",
        "mobility      | {`functions`: [{`occupation`: `kok`}], `targets`: 26}   | targets",
        "mobility      | {`functions`: [{`occupation`: `kok`}], `limits`: {`payRatio`: -1}} | limits.payRatio",
        "mobility      | {`functions`: [{`occupation`: `kok`}], `limits`: {`outlookGood`: `none`, `outlookFair`: `large`}} | limits.outlookFair",
      })
  void wrongBody_ofAnyMatch_namesTheField(String call, String body, String field) {
    assertNames(service.post("/api/v1/" + call, body.replace('`', '"')), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "`occupations`: [`x`]                                        | occupations[0]",
        "`occupations`: [`kok`, `kok`, `kok`, `kok`, `kok`, `kok`]   | occupations",
        "`released`: [`all`]                                         | released",
        "`audience`: `boss`                                          | audience",
        "`goals`: [{}]                                               | goals[0].text",
        "`goals`: [{`text`: ` `}]                                    | goals[0].text",
        "`goals`: [{`text`: `a`, `term`: `soon`}]                    | goals[0].term",
        "`goals`: [{`text`: `a`, `by`: `31-02-2027`}]                | goals[0].by",
        "`goals`: [{`text`: `a`, `by`: `+12027-01-01`}]              | goals[0].by",
        "`goals`: [{`text`: `a`, `steps`: [`bellen`]}]               | goals[0].steps[0]",
        "`goals`: [{`text`: `a`, `steps`: [{`by`: `2027-01-01`}]}]   | goals[0].steps[0].text",
        "`goals`: [{`text`: `a`, `steps`: [{`text`: `b`, `by`: `2027-02-30`}]}] | goals[0].steps[0].by",
        "`goals`: [{`text`: `a`, `steps`: [{`text`: `b`, `done`: `yes`}]}]      | goals[0].steps[0].done",
        "`decision`: {`criteria`: [{`criterion`: `a`, `weight`: 1}]} | decision",
        "`decision`: {}                                              | decision.criteria",
        "`decision`: {`criteria`: [{`weight`: 1}]}                   | decision.criteria[0].criterion",
        "`decision`: {`criteria`: [{`criterion`: `a`}]}              | decision.criteria[0].weight",
        "`decision`: {`criteria`: [{`criterion`: `a`, `weight`: 6}]} | decision.criteria[0].weight",
        "`decision`: {`criteria`: [{`criterion`: `part.luck`, `weight`: 1}]}    | decision.criteria[0].criterion",
        "`decision`: {`criteria`: [{`criterion`: `value.luck`, `weight`: 1}]}   | decision.criteria[0].criterion",
        "`decision`: {`marks`: [{`occupation`: `kok`, `criterion`: `a`, `mark`: 8}]} | decision.marks[0].occupation",
        "`decision`: {`pros`: [{`occupation`: `x`, `text`: `a`}]}    | decision.pros[0].occupation",
        "`decision`: {`cons`: [{`text`: `a`}]}                       | decision.cons[0].occupation",
      })
  void wrongReport_namesTheField(String rest, String field) {
    String body = "{`profile`: {`text`: `a`}, " + rest + "}";
    assertNames(service.post("/api/v1/report", body.replace('`', '"')), field);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{`criterion`: `a`, `weight`: 2} | `occupation`: `kok`, `criterion`: `a`, `mark`: 11 | marks[0].mark",
        "{`criterion`: `a`, `weight`: 2} | `occupation`: `kok`, `criterion`: `b`, `mark`: 8  | marks[0].criterion",
        "{`criterion`: `a`, `weight`: 2} | `occupation`: `kapper`, `criterion`: `a`, `mark`: 8 | marks[1].mark",
      })
  void wrongMark_namesTheField(String criterion, String mark, String field) {
    String body =
        "{`profile`: {`text`: `a`}, `occupations`: [`kok`, `kapper`], `decision`: {`criteria`: ["
            + criterion
            + "], `marks`: [{"
            + mark
            + "}, {"
            + mark
            + "}]}}";
    assertNames(service.post("/api/v1/report", body.replace('`', '"')), "decision." + field);
  }

  @Test
  void fiveThousandSkills_areAnswered_andOneMoreIsNamed() {
    String once = "{\"id\":\"samenwerken\",\"level\":3},";
    assertThat(skills(once.repeat(4_999) + "{\"id\":\"plannen\"}").statusCode()).isEqualTo(200);
    assertNames(skills(once.repeat(5_000) + "{\"id\":\"plannen\"}"), "profile.skills");
  }

  private HttpResponse<String> skills(String skills) {
    return service.post("/api/v1/match", "{\"profile\":{\"skills\":[" + skills + "]}}");
  }

  @Test
  void wishesThatContradictEachOther_areAnswered_withTheWayBack() {
    HttpResponse<String> answer =
        service.post(
            "/api/v1/match",
            "{\"profile\":{\"currentOccupation\":\"kok\"},"
                + "\"filters\":{\"isco\":\"2\",\"brc\":\"12\",\"levels\":[\"1\"]}}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"total\":0", "\"wayBack\":{\"drop\":[{\"field\":");
  }

  @Test
  void weightsThatAreAllZero_areRefused() {
    String zeros =
        "{\"skills\":0,\"interests\":0,\"values\":0,\"education\":0,\"conditions\":0,"
            + "\"demands\":0,\"chance\":0}";
    assertNames(
        service.post("/api/v1/match", "{\"profile\":{\"text\":\"a\"},\"weights\":" + zeros + "}"),
        "weights");
  }

  @Test
  void emptyProfile_isToldWhatToFillIn() {
    assertThat(service.post("/api/v1/match", "{\"profile\": {}}").body())
        .contains("fill in at least one of currentOccupation, skills, text, interests, values");
  }

  @Test
  void bodyThatIsNotText_isRefused() {
    byte[] notUtf8 = "{\"profile\": {\"text\": \"\u00ff\"}}".getBytes(StandardCharsets.ISO_8859_1);
    for (byte[] body :
        List.of(notUtf8, new byte[0], "[".repeat(100_000).getBytes(StandardCharsets.UTF_8))) {
      HttpResponse<String> answer =
          service.send(
              HttpRequest.newBuilder(service.address("/api/v1/match"))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofByteArray(body)));
      assertProblem(answer, 400, "invalid-input");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "verpleegkundige ", "zx", "\u00e9", "aaaaaaaaaa", "\u4e2d\u6587", "1234 "})
  void tenThousandCharacters_areAnsweredOrRefused(String repeated) {
    String q =
        URLEncoder.encode(repeated.repeat(10_000 / repeated.length()), StandardCharsets.UTF_8);
    for (String call : List.of("occupations", "vacancies", "suggest", "skills")) {
      assertThat(service.get("/api/v1/" + call + "?q=" + q).statusCode())
          .as(call)
          .isIn(200, 400, 414, 431);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AND (",
        "*:*",
        "~~",
        "title:kok^9",
        "[a TO *]",
        "\"kok",
        "'; DROP TABLE records; --",
        "\u0000\u0007\u202e\u200f\uFEFF",
        "\uD83E\uDD50\uD83D\uDC69\u200D\uD83C\uDF73",
        "${jndi:ldap://x}",
        "<script>",
        "a",
        " ",
        "' OR 1=1; SELECT * FROM vacancy",
        "kok OR NOT (bakker AND /regex/) {a TO b} kok~2 +-&&||!",
        "\u202Eredab\u202C \u200Ekok\u200F \u2066bakker\u2069",
        "\uD800 half a pair",
        "%s%n{0}{1,number}",
      })
  void strangeWords_areAnswered(String words) {
    String q = URLEncoder.encode(words, StandardCharsets.UTF_8);
    assertThat(service.get("/api/v1/occupations?q=" + q).statusCode()).isEqualTo(200);
    assertThat(service.get("/api/v1/vacancies?q=" + q).statusCode()).isEqualTo(200);
    assertThat(service.get("/api/v1/vacancies.atom?q=" + q).statusCode()).isEqualTo(200);
    assertThat(service.get("/api/v1/suggest?q=" + q).statusCode()).isIn(200, 400);
    assertThat(service.get("/api/v1/skills?q=" + q).statusCode()).isIn(200, 400);
    assertThat(service.get("/api/v1/vacancies?place=" + q).statusCode()).isIn(200, 400);
    String text = AnswerJson.indented().writeValueAsString(Map.of("text", words));
    assertThat(service.post("/api/v1/skills/extract", text).statusCode())
        .isEqualTo(words.isBlank() ? 400 : 200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                | text",
        "{`text`: ` `}                     | text",
        "{`text`: 3}                       | text",
        "{`text`: `a`, `language`: `de`}   | language",
        "{`text`: `a`, `nonsense`: 1}      | nonsense",
      })
  void wrongTextOfSkills_namesTheField(String body, String field) {
    assertNames(service.post("/api/v1/skills/extract", body.replace('`', '"')), field);
  }

  @Test
  void textOfSkills_isReadUpToItsLimit() {
    String most = "{\"text\": \"" + "kassa ".repeat(16_666) + "\"}";
    assertThat(service.post("/api/v1/skills/extract", most).statusCode()).isEqualTo(200);
    String more = "{\"text\": \"" + "kassa ".repeat(16_667) + "\"}";
    assertNames(service.post("/api/v1/skills/extract", more), "text");
  }

  @ParameterizedTest
  @ValueSource(strings = {"geen ", "in de ", "24 uur ", "min. 1.000 ", "iets met dieren en ", "🐶"})
  void endlessQuestion_isAnswered(String piece) {
    String q = URLEncoder.encode(piece.repeat(1000 / piece.length()), StandardCharsets.UTF_8);
    assertThat(service.get("/api/v1/occupations?q=" + q).statusCode()).isEqualTo(200);
    assertThat(service.get("/api/v1/vacancies?q=" + q).statusCode()).isEqualTo(200);
  }

  @Test
  void tenThousandCharacters_areRefused_withoutRepeatingThem() {
    for (String name :
        List.of("occupations?q=", "suggest?q=", "vacancies?q=", "vacancies?place=")) {
      HttpResponse<String> answer = service.get("/api/v1/" + name + "x".repeat(10_000));
      assertProblem(answer, 400, "invalid-input");
      assertThat(answer.body()).hasSizeLessThan(400);
    }
  }

  @Test
  void occupation_isFoundByUriAndSlug() {
    String slug = service.get("/api/v1/occupations/accountant").body();
    String uri = "http://data.europa.eu/esco/occupation/eda0d957-3c3c-4139-b89a-a18bc9e18897";

    assertThat(
            service
                .get("/api/v1/occupations/" + URLEncoder.encode(uri, StandardCharsets.UTF_8))
                .body())
        .isEqualTo(slug);
    assertThat(slug).contains("\"uri\":\"" + uri + "\"");
  }

  @Test
  void errors_doNotRepeatAProfileAtLength() {
    String skills = "{\"id\":\"" + "geheim".repeat(1_000) + "\"},";
    HttpResponse<String> answer =
        service.post(
            "/api/v1/match",
            "{\"profile\":{\"skills\":["
                + skills.repeat(100)
                + "{}]},\""
                + "x".repeat(9_000)
                + "\":1}");

    assertProblem(answer, 400, "invalid-input");
    assertThat(answer.body()).hasSizeLessThan(20_000);
  }

  @Test
  void profiles_areNeverLogged_andNotRepeatedWhenTheyAreNotJson() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    Level usual = root.getLevel();
    Logger own = (Logger) LoggerFactory.getLogger("nl.koerswijzer");
    log.start();
    root.addAppender(log);
    root.setLevel(Level.INFO);
    own.setLevel(Level.TRACE);
    try {
      String marker = "merkteken-7f3a";
      String good = "{\"profile\":{\"text\":\"" + marker + "\",\"currentOccupation\":\"kok\"}}";
      for (String path : List.of("/api/v1/match", "/api/v1/vacancies/match")) {
        assertThat(service.post(path, good).statusCode()).isEqualTo(200);
      }
      assertThat(service.post("/api/v1/match", marker).body()).doesNotContain(marker);
      assertThat(service.post("/api/v1/match", "{\"profile\":" + marker).body())
          .doesNotContain(marker);
      service.post("/api/v1/match", good.replace("kok", marker));

      assertThat(log.list).extracting(Object::toString).noneMatch(line -> line.contains(marker));
    } finally {
      root.setLevel(usual);
      own.setLevel(null);
      root.detachAppender(log);
    }
  }

  private static void assertNames(HttpResponse<String> answer, String field) {
    assertProblem(answer, 400, "invalid-input");
    assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
  }
}
