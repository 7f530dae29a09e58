package nl.koerswijzer.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.match.profile.ProfileDraft;
import nl.koerswijzer.model.ClientProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two people who differ only in name, sex, age or origin get the same answer:
 *
 * <ol>
 *   <li>there is no field for any of these;
 *   <li>the masculine and the feminine form of a title lead to the same occupation, and so to the
 *       same match;
 *   <li>what somebody tells of it in the free text changes nothing.
 * </ol>
 */
@ExtendWith(WithService.class)
class FairnessTest {
  private static final List<String> PROTECTED =
      List.of("name", "sex", "gender", "age", "birth", "nation", "origin", "religion", "health");
  private static final List<String> MATCHES =
      List.of("/api/v1/match", "/api/v1/vacancies/match", "/api/v1/match/skills");

  private final ServiceUnderTest service;

  FairnessTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void profile_hasNoFieldForWhatIsProtected() {
    for (Class<?> profile : List.of(ProfileDraft.class, ClientProfile.class)) {
      assertThat(Stream.of(profile.getRecordComponents()).map(RecordComponent::getName))
          .isNotEmpty()
          .noneMatch(
              field -> PROTECTED.stream().anyMatch(field.toLowerCase(Locale.ROOT)::startsWith));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"name", "sex", "gender", "age", "birthDate", "nationality"})
  void fieldForWhatIsProtected_isRefused(String field) {
    String body = "{\"profile\":{\"currentOccupation\":\"kok\",\"%s\":\"x\"}}".formatted(field);
    assertThat(service.post("/api/v1/match", body).body())
        .contains("\"field\":\"profile." + field + "\"");
  }

  @ParameterizedTest
  @CsvSource({
    "politieagent, politieagente",
    "fysiotherapeut, fysiotherapeute",
    "ergotherapeut, ergotherapeute",
    "logopedist, logopediste",
    "diëtist, diëtiste",
    "intercedent, intercedente",
    "brandweerman, brandweervrouw",
    "cameraman, cameravrouw",
    "kapper, kapster",
    "autoverkoper, autoverkoopster",
    "verkoper kleding, verkoopster kleding",
    "directeur basisschool, directrice basisschool",
  })
  void masculineAndFeminineTitle_giveTheSameMatch(String masculine, String feminine) {
    String him = occupation(masculine);
    String her = occupation(feminine);
    assertThat(her).isEqualTo(him);
    for (String path : MATCHES) {
      assertThat(answer(path, "\"currentOccupation\":\"" + her + "\""))
          .isEqualTo(answer(path, "\"currentOccupation\":\"" + him + "\""));
    }
  }

  private String occupation(String title) {
    String query = URLEncoder.encode(title, StandardCharsets.UTF_8);
    return JsonMapper.shared()
        .readTree(service.get("/api/v1/occupations?size=1&q=" + query).body())
        .at("/hits/0/id")
        .asString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ik ben Jan, een man van 28.      | Ik ben Fatima, een vrouw van 59.",
        "Mijn naam is De Vries. Ik kook.  | Mijn naam is Öztürk. Ik kook.",
        "Ik was jarenlang kok.            | Ik was jarenlang kokkin.",
        "Ik ben vader van drie kinderen.  | Ik ben moeder van drie kinderen.",
      })
  void whoSomebodyIs_inFreeText_changesNothing(String one, String other) {
    String rest = "\"skills\":[{\"id\":\"samenwerken\",\"level\":4}],\"text\":";
    for (String path : MATCHES) {
      assertThat(answer(path, rest + '"' + other + '"'))
          .isEqualTo(answer(path, rest + '"' + one + '"'));
    }
  }

  private String answer(String path, String profile) {
    var response = service.post(path, "{\"profile\":{" + profile + "}}");
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return response.body();
  }
}
