package nl.koerswijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Timer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Semaphore;
import nl.koerswijzer.app.WarmUp.Question;
import nl.koerswijzer.server.Metrics;
import nl.koerswijzer.server.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(WithService.class)
class WarmUpTest {
  private static final List<Question> ANY = List.of(new Question("/", null));

  private final ServiceUnderTest service;

  WarmUpTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void everyQuestion_isOneThatTheServiceAnswers() {
    for (Question question : WarmUp.questions("helpende")) {
      var answer =
          question.body() == null
              ? service.get(question.address())
              : service.post(question.address(), question.body());

      assertThat(answer.statusCode()).as(question.address()).isEqualTo(200);
    }
  }

  @Test
  @Timeout(30)
  void ownQuestions_areNotCounted_butThoseOfOthersAre() {
    Semaphore answered = new Semaphore(0);
    try (Metrics metrics = new Metrics("own");
        Service plain =
            new Service(
                List.of(
                    metrics,
                    config ->
                        config.routes.get(
                            "/",
                            context -> {
                              context.result("");
                              answered.release();
                            })))) {
      plain.start("127.0.0.1", 0);
      askAllOf(plain, "own", answered);
      askAllOf(plain, "guessed", answered);

      // an answer is counted after it was sent
      while (counted(metrics) < 2) {
        Thread.onSpinWait();
      }
      assertThat(counted(metrics)).isEqualTo(2);
    }
  }

  private static void askAllOf(Service service, String secret, Semaphore answered) {
    WarmUp warmUp = WarmUp.of("127.0.0.1", service.port(), secret, ANY);
    answered.acquireUninterruptibly(2);
    warmUp.close();
  }

  private static long counted(Metrics metrics) {
    return metrics.registry().find("koerswijzer.requests").timers().stream()
        .mapToLong(Timer::count)
        .sum();
  }

  @Test
  @Timeout(8) // shorter than an answer may take
  void serviceThatIsClosedWhileItIsAsked_isWaitedForNoLonger() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WarmUp warmUp = WarmUp.of("127.0.0.1", silent.getLocalPort(), "own", ANY);
      try (Socket asked = silent.accept()) {
        assertThat(asked.getInputStream().read()).isEqualTo('G');
        warmUp.close();

        assertThat(rest(asked)).as("what was asked, up to where it broke off").startsWith("ET / ");
      }
    }
  }

  private static String rest(Socket asked) throws IOException {
    return new String(asked.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
  }
}
