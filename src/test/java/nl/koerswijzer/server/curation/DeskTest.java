package nl.koerswijzer.server.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.server.curation.page.DeskAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The desk over HTTP, as a browser without scripts uses it. */
class DeskTest {
  private static final String PASSWORD = "een goed wachtwoord";
  private static final Pattern CSRF = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private ServiceUnderTest service;
  private String cookie = "";

  @BeforeEach
  void start() throws IOException {
    service = ServiceUnderTest.withNothing();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private HttpResponse<String> get(String path) {
    return service.get(path, "Cookie", cookie);
  }

  private HttpResponse<String> post(String path, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return service.send(
        HttpRequest.newBuilder(service.address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Cookie", cookie)
            .POST(BodyPublishers.ofString(form)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").map(URI::create).map(URI::getPath).orElse("");
  }

  private void becomeCurator() {
    String link = URI.create(service.invitation().orElseThrow()).getPath();
    assertThat(post(link, Map.of("name", "anna", "password", PASSWORD)).statusCode())
        .isEqualTo(303);
  }

  private HttpResponse<String> login(String name, String password) {
    return post(DeskAddress.LOGIN, Map.of("name", name, "password", password));
  }

  private void loginAsAnna() {
    becomeCurator();
    HttpResponse<String> answer = login("anna", PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(303);
    String set = answer.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(set).contains("HttpOnly", "SameSite=Strict", "Path=/").doesNotContain("Secure");
    cookie = set.substring(0, set.indexOf(';'));
  }

  private String csrf() {
    Matcher field = CSRF.matcher(get(DeskAddress.SOURCES).body());
    assertThat(field.find()).isTrue();
    return field.group(1);
  }

  @Test
  void everyPage_asksToLogIn() {
    for (String path :
        new String[] {
          "/curatie",
          "/curatie/bronnen",
          "/curatie/bezoeken",
          "/curatie/quarantaine",
          "/curatie/titels",
          "/curatie/generaties",
          "/curatie/logboek",
          "/curatie/werk/1",
          "/curatie/werk/1/stand",
          "/en/curatie"
        }) {
      HttpResponse<String> answer = service.get(path);
      assertThat(answer.statusCode()).as(path).isEqualTo(303);
      assertThat(location(answer)).as(path).endsWith(DeskAddress.LOGIN);
    }
  }

  @Test
  void invitation_worksOnce_andOnlyWithAGoodPassword() {
    String link = URI.create(service.invitation().orElseThrow()).getPath();
    HttpResponse<String> weak = post(link, Map.of("name", "anna", "password", "kort"));
    assertThat(weak.statusCode()).isEqualTo(400);
    assertThat(weak.body()).contains("minstens 12 tekens");

    becomeCurator();
    assertThat(service.invitation()).isEmpty();
    assertThat(get(link).statusCode()).isEqualTo(404);
    assertThat(post(link, Map.of("name", "bea", "password", PASSWORD)).statusCode()).isEqualTo(404);
    assertThat(get(DeskAddress.WELCOME + "/raden").statusCode()).isEqualTo(404);
  }

  @Test
  void login_isRefusedAfterFiveWrongPasswords_alsoWithTheRightOne() {
    becomeCurator();
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(login("anna", "verkeerd").statusCode()).isEqualTo(401);
    }
    HttpResponse<String> answer = login("anna", PASSWORD);
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).contains("900");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
  }

  @Test
  void loginFromAnotherSite_isRefused() {
    becomeCurator();
    HttpResponse<String> answer =
        service.send(
            HttpRequest.newBuilder(service.address(DeskAddress.LOGIN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(BodyPublishers.ofString("name=anna&password=" + encoded(PASSWORD))));
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  @Test
  void cookieBehindHttps_isSecure() {
    becomeCurator();
    HttpResponse<String> answer =
        service.send(
            HttpRequest.newBuilder(service.address(DeskAddress.LOGIN))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-Proto", "https")
                .POST(BodyPublishers.ofString("name=anna&password=" + encoded(PASSWORD))));
    assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("; Secure");
  }

  @Test
  void change_withoutTheTokenOfTheSession_isRefused() {
    loginAsAnna();
    assertThat(post(DeskAddress.GENERATIONS, Map.of()).statusCode()).isEqualTo(403);
    assertThat(post(DeskAddress.GENERATIONS, Map.of("csrf", "raden")).statusCode()).isEqualTo(403);
    assertThat(get(DeskAddress.LOG).body()).doesNotContain("publiceren gestart");
  }

  @Test
  void unknownThings_areNotFound() {
    loginAsAnna();
    Map<String, String> token = Map.of("csrf", csrf());
    for (String path : new String[] {"/bezoeken/9", "/quarantaine/9", "/werk/9", "/werk/x"}) {
      assertThat(get(DeskAddress.DESK + path).statusCode()).as(path).isEqualTo(404);
    }
    for (String path :
        new String[] {
          "/bronnen/bestaat-niet/bezoek",
          "/bezoeken/9/vrijgeven",
          "/werk/9/stop",
          "/generaties/20260101T000000Z-00000000/gebruiken"
        }) {
      assertThat(post(DeskAddress.DESK + path, token).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void tooLongOrUnknownFields_areRefused() {
    loginAsAnna();
    String token = csrf();
    assertThat(
            post(DeskAddress.TITLES, Map.of("csrf", token, "titel", "x".repeat(400))).statusCode())
        .isEqualTo(400);
    HttpResponse<String> unknown =
        post(DeskAddress.GENERATIONS, Map.of("csrf", token, "extra", "1"));
    assertThat(unknown.statusCode()).isEqualTo(400);
    assertThat(unknown.body()).as("at the desk").contains("extra", DeskAddress.LOGOUT);
    assertThat(get(DeskAddress.SOURCES + "?gedaan=onzin").statusCode()).isEqualTo(400);
    assertThat(
            post(DeskAddress.TITLES, Map.of("csrf", token, "titel", "x".repeat(2_000_000)))
                .statusCode())
        .isEqualTo(413);
  }

  @Test
  void sourceWithoutItsAddress_isShownAsBroken_andAScheduleIsRemembered() {
    loginAsAnna();
    assertThat(get(DeskAddress.SOURCES).body()).contains("niet te gebruiken", "EXAMPLE_SITE");
    HttpResponse<String> answer =
        post(DeskAddress.SOURCES + "/arbeitnow/rooster", Map.of("csrf", csrf(), "aan", "true"));
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(get(DeskAddress.SOURCES).body()).contains("elke 24 uur");
    assertThat(get(DeskAddress.LOG).body()).contains("rooster aan", "anna");
  }

  @Test
  void publishOfNothing_failsWithASentence_andIsToldAsEventsAndInTheLog() {
    loginAsAnna();
    HttpResponse<String> started = post(DeskAddress.GENERATIONS, Map.of("csrf", csrf()));
    assertThat(started.statusCode()).isEqualTo(303);
    String job = location(started);

    HttpResponse<String> events = get(job + "/stand");

    assertThat(events.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    assertThat(events.body()).contains("event: stand\n", "event: end\n");
    assertThat(get(job).body()).contains("Publiceren");
    assertThat(get(DeskAddress.LOG).body()).contains("publiceren gestart");
  }

  @Test
  void logout_endsTheSession() {
    loginAsAnna();
    assertThat(post(DeskAddress.LOGOUT, Map.of("csrf", csrf())).statusCode()).isEqualTo(303);
    assertThat(get(DeskAddress.SOURCES).statusCode()).isEqualTo(303);
  }

  @Test
  void pages_holdNoScriptOrStyleOfTheirOwn() {
    loginAsAnna();
    for (String path : new String[] {"/bronnen", "/bezoeken", "/logboek", "/generaties"}) {
      assertThat(get(DeskAddress.DESK + path).body())
          .doesNotContain("<style", " style=", "onclick", "javascript:")
          .doesNotContainPattern("<script(?![^>]* src=)");
    }
  }
}
