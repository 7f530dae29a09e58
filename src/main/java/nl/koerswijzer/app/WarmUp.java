package nl.koerswijzer.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.koerswijzer.server.Metrics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a service that has just started fixed questions of our own, one after another, so that no
 * person waits for classes to be loaded, code to be compiled and parts that are made at the first
 * question. It asks over HTTP, because half of what is slow the first time lies between the answer
 * and the network.
 *
 * <p>What goes wrong is told once in the log and ends it: the service answers no worse for it.
 */
final class WarmUp implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
  private static final int ROUNDS = 2;
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(10);
  private static final List<String> TEXTS =
      List.of(
          "verpleegkundige",
          "acountant",
          "iets met dieren maar niet in de bio-industrie, 24 uur, omgeving Zwolle, geen nachtdienst",
          "vrachtwagenchauffeur nachtdienst utrecht");

  private final String host;
  private final int port;
  private final String secret;
  private final Thread thread;
  private volatile boolean closed;
  private volatile @Nullable HttpURLConnection asking;

  /**
   * A question over HTTP.
   *
   * @param address path and query
   * @param body JSON to post, absent when the question is a GET
   */
  record Question(String address, @Nullable String body) {}

  private WarmUp(String host, int port, String secret, List<Question> questions) {
    this.host = host;
    this.port = port;
    this.secret = secret;
    this.thread = Thread.ofPlatform().name("warm-up").daemon().unstarted(() -> ask(questions));
  }

  /**
   * Starts to ask the service that listens on a host and port.
   *
   * @param secret by which the service knows its own questions
   */
  static WarmUp of(String host, int port, String secret, List<Question> questions) {
    WarmUp warmUp = new WarmUp(host, port, secret, questions);
    warmUp.thread.start();
    return warmUp;
  }

  /**
   * Questions that together use what people use most.
   *
   * @param occupation id of an occupation that has skills
   */
  static List<Question> questions(String occupation) {
    List<Question> questions = new ArrayList<>();
    for (String text : TEXTS) {
      String words = URLEncoder.encode(text, StandardCharsets.UTF_8);
      Stream.of("/api/v1/occupations?q=", "/beroepen?q=", "/api/v1/vacancies?q=", "/vacatures?q=")
          .forEach(path -> questions.add(new Question(path + words, null)));
      questions.add(new Question("/api/v1/suggest?q=" + text.substring(0, 3), null));
    }
    questions.add(new Question("/", null));
    questions.add(new Question("/profiel", null));
    questions.add(new Question("/beroepen/" + occupation, null));
    questions.add(new Question("/api/v1/occupations/" + occupation, null));
    String profile =
        "{\"profile\":{\"currentOccupation\":\""
            + occupation
            + "\",\"educationLevel\":\"3\",\"interests\":{\"R\":20,\"I\":40,\"A\":30,\"S\":95,"
            + "\"E\":35,\"C\":40}}";
    for (String path : List.of("/api/v1/match", "/api/v1/vacancies/match", "/api/v1/routes")) {
      questions.add(new Question(path, profile + "}"));
    }
    return questions;
  }

  private void ask(List<Question> questions) {
    try {
      URI service = new URI("http", null, host, port, "/", null, null);
      for (int round = 0; round < ROUNDS; round++) {
        for (Question question : questions) {
          if (closed) {
            return;
          }
          ask(service, question);
        }
      }
    } catch (IOException | URISyntaxException e) {
      if (!closed) {
        LOG.warn("the first answers may be slow: {}", e.getMessage());
      }
    }
  }

  private void ask(URI service, Question question) throws IOException {
    HttpURLConnection connection =
        (HttpURLConnection)
            service.resolve(question.address()).toURL().openConnection(Proxy.NO_PROXY);
    asking = connection;
    connection.setConnectTimeout((int) LONGEST_ANSWER.toMillis());
    connection.setReadTimeout((int) LONGEST_ANSWER.toMillis());
    connection.setRequestProperty("Accept-Encoding", "br, gzip");
    connection.setRequestProperty(Metrics.OWN, secret);
    String body = question.body();
    if (body != null) {
      connection.setRequestProperty("Content-Type", "application/json");
      connection.setDoOutput(true);
      try (OutputStream out = connection.getOutputStream()) {
        out.write(body.getBytes(StandardCharsets.UTF_8));
      }
    }
    if (connection.getResponseCode() == HttpURLConnection.HTTP_OK) {
      try (InputStream in = connection.getInputStream()) {
        in.transferTo(OutputStream.nullOutputStream());
      }
    }
    connection.disconnect();
  }

  /** Stops in the middle of a question and waits until it has. */
  @Override
  public void close() {
    closed = true;
    HttpURLConnection last = asking;
    if (last != null) {
      last.disconnect();
    }
    try {
      thread.join(LONGEST_ANSWER);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
