package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.koerswijzer.server.web.Browser.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What the device keeps of a profile, and how it fills forms again. */
@ExtendWith(WithBrowser.class)
class DossierTest {
  private static final String KEPT =
      """
      const done = arguments[0];
      import("/web/database.js").then((database) => database.all("dossiers"))
          .then((kept) => done(kept.flatMap(({fields}) => fields.map((field) => field.join("=")))));
      """;
  private static final String DATABASES =
      "const done = arguments[0]; indexedDB.databases().then(known => done(known.length))";

  private final Browser browser;

  DossierTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void look() {
    browser.look(Look.PHONE);
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    browser.assertNoComplaints();
  }

  @Test
  void lookingAround_keepsNothing() {
    browser.open("/profiel");
    browser.find("#occupation").sendKeys(Keys.TAB);
    browser.open("/dossier");

    browser.waitFor(() -> browser.text("main").contains("Op dit apparaat is niets bewaard"));
    assertThat(databases()).isZero();
    assertThat(browser.find("#dossier-bar").isDisplayed()).isFalse();
  }

  @Test
  void answers_areThereAgain_onAnotherPageAndAnotherDay() {
    fillIn();

    browser.open("/profiel");
    browser.waitFor(() -> occupation().equals("lasser"));

    assertThat(browser.find("input[value=lifting]").isSelected()).isTrue();
    assertThat(browser.text("[id='step.avoid'] [data-count]")).contains("1");
    assertThat(browser.text("#dossier-bar")).contains("Bewaard op dit apparaat");
  }

  @Test
  void answerThatIsTakenBack_isNotKept() {
    fillIn();

    browser.find("input[value=lifting]").sendKeys(Keys.SPACE);
    browser.waitFor(() -> kept().equals(List.of("occupation=lasser")));
  }

  @Test
  void formWithSomeFields_leavesTheOthersAlone_andSendsThemToo() {
    fillIn();
    browser.open("/wat-kan-ik");
    browser.waitFor(() -> occupation().equals("lasser"));
    browser.find("#text").sendKeys("koken");
    browser.find("#go").sendKeys(Keys.ENTER);
    browser.waitFor(() -> !browser.all("#kept").isEmpty());

    assertThat(browser.all("#kept input[name=demand][value=lifting]")).hasSize(1);
    assertThat(browser.all("#kept input[name=occupation]")).hasSize(1);
    assertThat(kept())
        .containsExactlyInAnyOrder("occupation=lasser", "demand=lifting", "text=koken");
  }

  @Test
  void ordinarySubmit_sendsTheDossier_andNeverWhatIsLocal() {
    browser.open("/wat-kan-ik");
    keep("[['demand', 'lifting'], ['local.role.parent', 'zwaluwstaart']]");
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
    browser.find("#go").sendKeys(Keys.ENTER);
    browser.waitFor(() -> !browser.all("#kept input[value=lifting]").isEmpty());
    keep("[['demand', 'standing'], ['occupation', 'kok']]");

    assertThat(
            (String)
                browser.run(
                    "return new URLSearchParams(new FormData(document.querySelector('#answers')))"
                        + ".toString()"))
        .contains("demand=standing", "occupation=kok")
        .doesNotContain("lifting", "lasser");
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
    browser.find("#occupation").sendKeys("er");
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
    browser.find("#forget").sendKeys(Keys.ENTER);
    browser.waitFor(() -> browser.find("#said").isDisplayed());

    assertThat(browser.text("#said")).contains("Alles is gewist");
    assertThat(databases()).isZero();
    assertThat(String.valueOf(browser.run("return {...sessionStorage, ...localStorage}")))
        .doesNotContain("koerswijzer");
    browser.open("/profiel");
    assertThat(occupation()).isEmpty();
  }

  private void fillIn() {
    browser.open("/profiel");
    browser.find("#occupation").sendKeys("lasser");
    browser.find("[id='step.avoid'] summary").sendKeys(Keys.ENTER);
    browser.find("input[value=lifting]").sendKeys(Keys.SPACE);
    browser.waitFor(() -> kept().size() == 2);
  }

  private String occupation() {
    return String.valueOf(browser.find("#occupation").getDomProperty("value"));
  }

  private void keep(String fields) {
    browser.await(
        "const done = arguments[0]; import('/web/dossier.js')"
            + ".then(dossier => dossier.change(() => "
            + fields
            + ")).then(done)");
  }

  private List<String> kept() {
    return ((List<?>) Objects.requireNonNull(browser.await(KEPT)))
        .stream().map(String::valueOf).toList();
  }

  private long databases() {
    return (long) Objects.requireNonNull(browser.await(DATABASES));
  }
}
