package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What the device keeps of a profile, and how it fills forms again. */
class DossierTest extends OnPhone {
  DossierTest(Browser browser) {
    super(browser);
  }

  @Test
  void lookingAround_keepsNothing() {
    browser.open("/profiel");
    browser.send("#occupation", Keys.TAB);
    browser.open("/dossier");

    browser.waitFor(() -> browser.text("main").contains("Op dit apparaat is niets bewaard"));
    assertThat(device.databases()).isZero();
    assertThat(browser.find("#dossier-bar").isDisplayed()).isFalse();
  }

  @Test
  void answers_areThereAgain_onAnotherPageAndAnotherDay() {
    fillIn();

    browser.open("/profiel");
    browser.waitFor(() -> device.occupation().equals("lasser"));

    assertThat(browser.find("input[value=lifting]").isSelected()).isTrue();
    assertThat(browser.text("[id='step.avoid'] [data-count]")).contains("1");
    assertThat(browser.text("#dossier-bar")).contains("Bewaard op dit apparaat");
  }

  @Test
  void answerThatIsTakenBack_isNotKept() {
    fillIn();

    browser.send("input[value=lifting]", Keys.SPACE);
    browser.waitFor(() -> device.fields().equals(List.of("occupation=lasser")));
  }

  @Test
  void formWithSomeFields_leavesTheOthersAlone_andSendsThemToo() {
    fillIn();
    browser.open("/wat-kan-ik");
    browser.waitFor(() -> device.occupation().equals("lasser"));
    browser.send("#text", "koken");
    browser.send("#go", Keys.ENTER);
    browser.waitFor(() -> !browser.all("#kept").isEmpty());

    assertThat(browser.all("#kept input[name=demand][value=lifting]")).hasSize(1);
    assertThat(browser.all("#kept input[name=occupation]")).hasSize(1);
    assertThat(device.fields())
        .containsExactlyInAnyOrder("occupation=lasser", "demand=lifting", "text=koken");
  }

  @Test
  void ordinarySubmit_sendsTheDossier_andNeverWhatIsLocal() {
    browser.open("/wat-kan-ik");
    device.keep(
        List.of(List.of("demand", "lifting"), List.of("local.role.parent", "zwaluwstaart")));
    String sent =
        (String)
            browser.run(
                """
                const form = document.querySelector("form[data-profile]");
                form.append(Object.assign(document.createElement("input"),
                    {type: "hidden", name: "local.coach.who", value: "zwaluwstaart"}));
                return new URLSearchParams(new FormData(form)).toString();
                """);

    assertThat(sent).contains("demand=lifting").doesNotContain("zwaluwstaart", "local");
    assertThat(
            browser.run(
                """
                const form = document.querySelector("form[data-profile]");
                form.method = "get";
                return new URLSearchParams(new FormData(form)).toString();
                """))
        .asString()
        .doesNotContain("lifting");
  }

  @Test
  void whatChangedSincePageWasMade_goesBeforeWhatThePageRepeats() {
    fillIn();
    browser.send("#go", Keys.ENTER);
    browser.waitFor(() -> !browser.all("#kept input[value=lifting]").isEmpty());
    device.keep(List.of(List.of("demand", "standing"), List.of("occupation", "kok")));

    assertThat(
            (String)
                browser.run(
                    "return new URLSearchParams(new FormData(document.querySelector('#answers')))"
                        + ".toString()"))
        .contains("demand=standing", "occupation=kok")
        .doesNotContain("lifting", "lasser");
  }

  @Test
  void ratingOfOneThing_takesThePlaceOfAnother_andLeavesOtherThingsAlone() {
    browser.open("/wat-kan-ik");
    device.keep(List.of(List.of("skill", "lassen"), List.of("skill", "koken:2")));
    browser.run(
        """
        const select = Object.assign(document.createElement("select"), {name: "skill-lassen"});
        ["", "lassen:1", "lassen:4"].forEach((level) => select.append(new Option(level, level)));
        document.querySelector("form[data-profile]").append(select);
        select.value = "lassen:4";
        select.dispatchEvent(new Event("change", {bubbles: true}));
        return 1;
        """);
    browser.waitFor(() -> device.fields().equals(List.of("skill=koken:2", "skill=lassen:4")));
  }

  @Test
  void suggestions_areAskedWithOneFieldOnly() {
    fillIn();
    browser.open("/wat-kan-ik");
    browser.run(
        """
        window.asked = [];
        document.body.addEventListener("htmx:configRequest",
            (event) => window.asked.push(...event.detail.formData.keys()));
        return true;
        """);
    browser.send("#occupation", "er");
    browser.waitFor(() -> browser.run("return window.asked.length > 0").equals(true));

    assertThat((List<?>) browser.run("return [...new Set(window.asked)]"))
        .isEqualTo(List.of("occupation"));
  }

  @Test
  void forgetting_leavesNothing() {
    fillIn();
    browser.open("/dossier");
    browser.waitFor(() -> browser.find("#forget").isDisplayed());
    assertThat(browser.text("#contents")).contains("Wat je niet wilt", "1 antwoord");
    browser.send("#forget", Keys.ENTER);
    browser.waitFor(() -> browser.find("#said").isDisplayed());

    assertThat(browser.text("#said")).contains("Alles is gewist");
    assertThat(device.databases()).isZero();
    assertThat(String.valueOf(browser.run("return {...sessionStorage, ...localStorage}")))
        .doesNotContain("koerswijzer");
    browser.open("/profiel");
    assertThat(device.occupation()).isEmpty();
  }

  private void fillIn() {
    browser.open("/profiel");
    browser.send("#occupation", "lasser");
    browser.send("[id='step.avoid'] summary", Keys.ENTER);
    browser.send("input[value=lifting]", Keys.SPACE);
    browser.waitFor(() -> device.fields().size() == 2);
  }
}
