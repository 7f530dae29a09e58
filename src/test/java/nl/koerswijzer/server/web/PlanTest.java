package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import nl.koerswijzer.server.web.decide.PlanPages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
            new Answer("newStep-1Day", "1-1-2020"));
    assertThat(plan.statusCode()).isEqualTo(400);
    assertThat(plan.body())
        .contains("Deze dag is al voorbij", "value=\"Bellen\"", "href=\"#newStep-1Day\"")
        .doesNotContain("name=\"step\"");
  }

  @Test
  void goal_isChanged_inItsPlace() {
    assertThat(
            send(
                    new Answer("target", "1:2035-01-01::Weten of dit past"),
                    new Answer("step", "1:open:2034-01-01:Bellen"),
                    new Answer("target1", "Zeker weten: dit past"),
                    new Answer("target1Day", "2034-06-01"),
                    new Answer("target1For", "kapper"))
                .body())
        .contains(
            "name=\"target\" value=\"1:2034-06-01:kapper:Zeker weten: dit past\"",
            "name=\"step\" value=\"1:open:2034-01-01:Bellen\"");
  }

  @Test
  void goal_withADayThatIsOver_canStillBeReworded() {
    assertThat(
            send(
                    new Answer("target", "1:2020-01-01::Weten of dit past"),
                    new Answer("target1", "Dit past"),
                    new Answer("target1Day", "2020-01-01"))
                .body())
        .contains("name=\"target\" value=\"1:2020-01-01::Dit past\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nieuw | 2033-01-01 | Een stap van dit doel is later",
        "Nieuw | 2020-01-01 | Deze dag is al voorbij",
        "''    | 2035-01-01 | Schrijf op wat je wilt bereiken",
      })
  void change_thatCannotBe_isRefused_andWhatWasTypedStays(String text, String day, String said) {
    HttpResponse<String> plan =
        send(
            new Answer("target", "1:2035-01-01::Weten of dit past"),
            new Answer("step", "1:open:2034-01-01:Bellen"),
            new Answer("target1", text),
            new Answer("target1Day", day));
    assertThat(plan.statusCode()).isEqualTo(400);
    assertThat(plan.body())
        .contains(
            said,
            "name=\"target\" value=\"1:2035-01-01::Weten of dit past\"",
            "name=\"target1\" type=\"text\" maxlength=\"300\" autocomplete=\"off\" value=\""
                + text
                + "\"",
            "value=\"" + day + "\"");
  }

  private HttpResponse<String> send(Answer... answers) {
    PageUnderTest page = new PageUnderTest("plan", PlanPages.PATH, List.of(answers), 200);
    return service.send(page.request(service));
  }
}
