package nl.koerswijzer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import nl.koerswijzer.app.WarmUp.Question;
import org.junit.jupiter.api.Test;
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
  void serviceThatIsClosedWhileItIsAsked_isWaitedForNoLonger() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      WarmUp warmUp = WarmUp.of("127.0.0.1", silent.getLocalPort(), ANY);
      try (Socket asked = silent.accept()) {
        assertThat(asked.getInputStream().read()).isEqualTo('G');
        warmUp.close();

        assertThat(warmUp.isDone()).isTrue();
      }
    }
  }
}
