package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.document.TestDocuments;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

/**
 * Words that only one person uses are sent in every field of a profile. After the answer they stand
 * in no log, however much we log, in no file, and in no figure that the service keeps.
 */
@ExtendWith(WithService.class)
class PrivacyTest {
  private static final String MARKER = "zwaluwstaartkever";
  private static final List<String> PATHS =
      List.of(
          "/passend",
          "/waarom",
          "/profiel",
          "/en/passend",
          "/mobiliteit",
          "/interesses",
          "/waarden",
          "/vaardigheden",
          "/dossier/samen",
          "/mijn-lijst",
          "/afwegen",
          "/plan",
          "/samen",
          "/rapport",
          "/rapport/pdf");
  private static final List<String> FIELDS =
      List.of(
          "text",
          "occupation",
          "missed",
          "place",
          "pay",
          "value",
          "demand",
          "not",
          "newCriterion",
          "newPro-kapper",
          "newTarget",
          "one-occupation",
          "newTargetDay",
          "notes",
          "question",
          "answer",
          "rank",
          "skill",
          "never",
          "keep",
          "pro");

  private final ServiceUnderTest service;
  private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Logger ours = (Logger) LoggerFactory.getLogger("nl.koerswijzer");
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  PrivacyTest(ServiceUnderTest service) {
    this.service = service;
  }

  @BeforeEach
  void listen() {
    log.start();
    ours.setLevel(Level.TRACE);
    root.addAppender(log);
  }

  @AfterEach
  void stop() {
    root.detachAppender(log);
    ours.setLevel(null);
  }

  @Test
  void profile_isKeptNowhere() throws IOException {
    for (String path : PATHS) {
      for (String field : FIELDS) {
        send(path, List.of(new Answer("text", "koken"), new Answer(field, MARKER)));
      }
      send(path, List.of(new Answer("functions", MARKER)));
    }
    sendFiles();
    send("/suggesties/beroepen", List.of(new Answer("q", MARKER)));
    service.post("/api/v1/match", "{\"profile\":{\"text\":\"" + MARKER + "\"}}");
    service.post("/api/v1/match", "{\"profile\":{\"place\":\"" + MARKER + "\"}}");

    assertThat(log.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .noneMatch(message -> message.contains(MARKER));
    assertThat(service.get("/metrics").body()).doesNotContain(MARKER);
    assertThat(filesWithMarker()).isEmpty();
  }

  @Test
  void answersMadeFromAProfile_areKeptByNobodyOnTheWay() {
    HttpResponse<String> answer =
        send("/passend", List.of(new Answer("text", "koken voor veel mensen")));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  /** Files that can be read, and one that breaks while it is. */
  private void sendFiles() {
    byte[] pdf = TestDocuments.pdf("koken en " + MARKER);
    byte[] broken = Arrays.copyOf(pdf, pdf.length - 200);
    for (byte[] file : List.of(pdf, broken, TestDocuments.docx("koken en " + MARKER))) {
      Upload upload = new Upload().field("job", MARKER).field("cv", MARKER).file(MARKER, file);
      service.send(upload.request(service.address("/vaardigheden")));
    }
  }

  private HttpResponse<String> send(String path, List<Answer> answers) {
    PageUnderTest page = new PageUnderTest("privacy", path, answers, 200);
    return service.send(page.request(service));
  }

  private List<Path> filesWithMarker() throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(service.data())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(MARKER)) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
