package nl.koerswijzer.server.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.Vacancy.Workplace;
import nl.koerswijzer.server.curation.page.DeskAddress;
import nl.koerswijzer.store.Correction;
import nl.koerswijzer.store.Decisions;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The desk over a published generation. */
@ExtendWith(WithService.class)
class PublishedDeskTest {
  private static final Pattern GENERATION =
      Pattern.compile("[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}(?= · in gebruik)");
  private static final String NURSE = "verpleegkundige-zwolle";

  private final ServiceUnderTest service;

  PublishedDeskTest(ServiceUnderTest service) {
    this.service = service;
  }

  private String page(String path) {
    HttpResponse<String> answer = service.get(path, "Cookie", service.desk().cookie());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private int post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining());
    return service
        .send(
            HttpRequest.newBuilder(service.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", service.desk().cookie())
                .POST(BodyPublishers.ofString("csrf=" + service.desk().csrf() + form)))
        .statusCode();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void doubles_areListedByVacancy_withTheAdvertsAndWhoPlacedThem() {
    assertThat(page(DeskAddress.DOUBLES))
        .contains(
            "/vacatures/" + NURSE,
            "sample: Zorg Voorbeeld<",
            "href=\"https://bureau.example/verpleegkundige\"",
            "sample: Uitzendbureau Voorbeeld (bureau)<",
            "Er is niets uit elkaar gehaald.");
    assertThat(service.get("/vacatures/" + NURSE).body())
        .contains("https://bureau.example/verpleegkundige", "Uitzendbureau Voorbeeld (bureau)");
    assertThat(service.get("/vacatures/" + NURSE + "-bureau").statusCode()).isEqualTo(404);
  }

  @Test
  void doubles_canBeTakenApart_andPutTogetherAgain() {
    assertThat(
            post(DeskAddress.DOUBLES, Map.of("vacature", NURSE, "advertentie", NURSE + "-bureau")))
        .isEqualTo(303);
    assertThat(page(DeskAddress.DOUBLES)).contains("sample/" + NURSE + "-bureau");

    Map<String, String> taken = Map.of("advertentie", "sample/" + NURSE + "-bureau");
    assertThat(post(DeskAddress.DOUBLES + "/samen", taken)).isEqualTo(303);
    assertThat(post(DeskAddress.DOUBLES + "/samen", taken)).as("once more").isEqualTo(404);
    assertThat(page(DeskAddress.DOUBLES)).contains("Er is niets uit elkaar gehaald.");
    assertThat(page(DeskAddress.LOG)).contains("apart getoond", "weer samen getoond");
  }

  @Test
  void advertThatIsNoDouble_cannotBeTakenApart() {
    assertThat(post(DeskAddress.DOUBLES, Map.of("vacature", NURSE, "advertentie", "ander")))
        .isEqualTo(404);
    assertThat(post(DeskAddress.DOUBLES, Map.of())).isEqualTo(404);
  }

  @Test
  void generation_canBeUsed_andHeldAgainstAnother() {
    Matcher generation = GENERATION.matcher(page(DeskAddress.GENERATIONS));
    assertThat(generation.find()).isTrue();
    String id = generation.group();

    assertThat(post(DeskAddress.GENERATIONS + "/" + id + "/gebruiken", Map.of())).isEqualTo(303);
    assertThat(page(DeskAddress.GENERATIONS + "/verschil?van=" + id + "&naar=" + id))
        .contains("Er is niets anders.");
  }

  @Test
  void titleThatWasLinked_isShown_andCanBeForgotten() {
    Map<String, String> title = Map.of("titel", "Duizendpoot (m/v)");
    assertThat(post(DeskAddress.TITLES, title)).as("without a choice").isEqualTo(400);
    assertThat(
            post(
                DeskAddress.TITLES, Map.of("titel", "Duizendpoot (m/v)", "beroep", "bestaat-niet")))
        .isEqualTo(400);
    assertThat(
            post(DeskAddress.TITLES, Map.of("titel", "Duizendpoot (m/v)", "beroep", "Geen beroep")))
        .isEqualTo(303);
    assertThat(page(DeskAddress.TITLES)).contains("duizendpoot m v", "geen beroep");
    assertThat(post(DeskAddress.TITLES, Map.of("titel", "Duizendpoot m/v", "beroep", "Lasser")))
        .as("by its title")
        .isEqualTo(303);
    assertThat(page(DeskAddress.TITLES)).contains("duizendpoot m v").doesNotContain("geen beroep");

    assertThat(post(DeskAddress.TITLES + "/vergeten", title)).isEqualTo(303);
    assertThat(page(DeskAddress.TITLES)).doesNotContain("duizendpoot m v");
    assertThat(post(DeskAddress.TITLES + "/vergeten", title)).isEqualTo(404);
  }

  @Test
  void placeOfARefusedRecord_canBeCorrected_butOnlyToOneThatThereIs() {
    Store.Quarantined refused = refusedFarAway();
    String path = DeskAddress.QUARANTINE + "/" + refused.number();
    assertThat(page(path)).contains("Nu: Utrecht, Antwerpen.");

    assertThat(post(path, Map.of("besluit", "correct", "place", "Nergenshuizen"))).isEqualTo(400);
    assertThat(post(path, Map.of("besluit", "correct", "place", "8011 AB"))).isEqualTo(303);

    assertThat(page(path)).contains("verbeterd opgenomen", "name=\"besluit\"");
    assertThat(page(DeskAddress.QUARANTINE)).contains("Al besloten", path);
    assertThat(page(DeskAddress.LOG)).contains("proef/te-ver");
    try (Store store = SqliteStore.open(service.data(), Clock.systemUTC())) {
      assertThat(new Decisions(store.decisions()).correction("proef", "te-ver"))
          .map(Correction::workplace)
          .map(Workplace::locality)
          .hasValue("Zwolle");
    }
  }

  private Store.Quarantined refusedFarAway() {
    try (Store store = SqliteStore.open(service.data(), Clock.systemUTC())) {
      Vacancy twoPlaces =
          store.list(RecordKind.VACANCY, Vacancy.class, "sample").stream()
              .map(Store.Held::document)
              .filter(vacancy -> vacancy.workplaces().size() == 2)
              .findFirst()
              .orElseThrow();
      try (Store.CrawlRun run = store.beginCrawl("proef")) {
        run.refuse("te-ver", "too far", "<h1>Werk</h1>", "https://example.org/te-ver", twoPlaces);
        run.commit("");
      }
      return store.quarantine(1).getFirst();
    }
  }

  @Test
  void refusedRecord_showsEveryFieldThatCanBeCorrected() {
    assertThat(page(DeskAddress.QUARANTINE + "/2"))
        .contains(
            "name=\"title\"",
            "value=\"Verpleegkundige (mbo)\"",
            "name=\"place\" maxlength=\"300\" value=\"Zwolle\"",
            "name=\"payMin\" maxlength=\"300\" value=\"2900.0\"",
            "<option value=\"month\" selected>",
            "<option value=\"permanent\" selected>",
            "<option value=\"no\" selected>",
            "value=\"2026-07-01\"");
  }
}
