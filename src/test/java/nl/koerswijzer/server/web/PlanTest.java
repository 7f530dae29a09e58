package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a plan takes over, and what it refuses without losing what was typed. */
@ExtendWith(WithService.class)
class PlanTest {
  private final ServiceUnderTest service;

  PlanTest(ServiceUnderTest service) {
    this.service = service;
  }

  @Test
  void route_isTakenOver_withItsSteps() {
    HttpResponse<String> plan =
        send(
            new Answer("occupation", "kok"),
            new Answer("level", "4"),
            new Answer("to", "hbo-verpleegkundige"),
            new Answer("takeRoute", "0"));
    assertThat(plan.body())
        .contains("Ik werk als hbo-verpleegkundige", "name=\"target\" value=\"1:2")
        .contains("name=\"step\" value=\"1:open:2");
  }

  @Test
  void training_isTakenOver() {
    String page = send(new Answer("keep", "kapper")).body();
    String training = page.replaceFirst("(?s).*name=\"takeTraining\" value=\"([^\"]+)\".*", "$1");
    assertThat(send(new Answer("keep", "kapper"), new Answer("takeTraining", training)).body())
        .contains("Ik ben klaar met de opleiding", "Ik vraag informatie aan");
  }

  @Test
  void step_thatIsDone_isTicked_andCanBeDropped() {
    Answer target = new Answer("target", "1:soon::Weten of dit past");
    Answer step = new Answer("step", "1:open::Bellen");
    assertThat(send(target, step, new Answer("toggleStep", "1:open::Bellen")).body())
        .contains("name=\"step\" value=\"1:done::Bellen\"");
    assertThat(send(target, step, new Answer("dropStep", "1:open::Bellen")).body())
        .doesNotContain("name=\"step\"");
  }

  @Test
  void dayThatIsOver_isRefused_andWhatWasTypedStays() {
    HttpResponse<String> plan =
        send(
            new Answer("target", "1:2098-01-01::Weten of dit past"),
            new Answer("newStep-1", "Bellen"),
            new Answer("newStepDay-1", "1-1-2020"));
    assertThat(plan.statusCode()).isEqualTo(400);
    assertThat(plan.body())
        .contains("Deze dag is al voorbij", "value=\"Bellen\"", "href=\"#newStepDay-1\"")
        .doesNotContain("name=\"step\"");
  }

  private HttpResponse<String> send(Answer... answers) {
    PageUnderTest page = new PageUnderTest("plan", PlanPages.PATH, List.of(answers), 200);
    return service.send(page.request(service));
  }
}
