package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import nl.koerswijzer.server.web.Browser.Look;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Five people walk through the pages; every step leaves a picture in target/screenshots. */
@ExtendWith(WithBrowser.class)
class JourneyTest {
  private static final String TITLES =
      "return [...document.querySelectorAll('#list .match h2 a')].map(link => link.textContent)";

  private final Browser browser;
  private int step;

  JourneyTest(Browser browser) {
    this.browser = browser;
  }

  @AfterEach
  void nothingOfAProfileStandsInAnAddress() {
    browser.assertNoComplaints();
    assertThat(browser.driver().getCurrentUrl()).doesNotContain("occupation", "activity", "place");
  }

  @Test
  void clientWithoutDiploma_choosesWithThePhone_andFindsVacancies() {
    browser.look(Look.PHONE);
    open("/", "client");
    follow("Wat zal ik kiezen?", "client");
    List<WebElement> activities = browser.all("input[name=activity]");
    for (int k = 3; k < activities.size(); k += 6) {
      activities.get(k).sendKeys(Keys.SPACE);
    }
    openStep("step.now");
    choose("level", "Geen diploma");
    openStep("step.conditions");
    type("place", "Zwolle");
    choose("distance", "tot 30 kilometer");
    picture("client");
    submit();
    List<String> before = titles();
    assertThat(before).hasSize(7);
    picture("client");

    browser.send("#list button[name=not]", Keys.ENTER);
    browser.waitFor(() -> !titles().contains(before.get(0)) && titles().size() == 7);
    assertThat(titles()).containsAll(before.subList(1, 3));
    picture("client");

    open("/vacatures?plaats=Zwolle&afstand=30", "client");
    assertThat(browser.all("svg.map .reach")).hasSize(1);
  }

  @Test
  void coachWithANurseWhoMayNotLift_seesWhatTheWishCosts_andWhyNot() {
    browser.look(new Look(1280, false));
    open("/profiel", "coach");
    type("occupation", "verpleegkundige");
    openStep("step.avoid");
    browser.send("input[value=lifting]", Keys.SPACE);
    picture("coach");
    submit();
    browser
        .driver()
        .executeScript("document.querySelectorAll('details').forEach(d => { d.open = true; })");
    assertThat(browser.text("#list")).contains("zwaar tillen of dragen", "vallen");
    picture("coach");

    type("missed", "verzorgende");
    browser.send("#missed", Keys.ENTER);
    browser.waitFor(() -> browser.text("h1").contains("waarom op deze plaats"));
    assertThat(browser.text("main")).contains("Een van je wensen haalt het weg");
    picture("coach");
  }

  @Test
  void clientWithoutAMouse_goesFromTheStartToTheReport() throws IOException {
    browser.look(new Look(1280, false));
    open("/", "keyboard");
    enter("a[href='/vraag/kiezen']", "input[name=activity]");
    for (int k = 0; k < 4; k++) {
      browser.tabTo("input[name=activity]");
      browser.press(Keys.SPACE);
    }
    picture("keyboard");
    enter("#go", "#list .match");
    enter("#list button[name=add]", "#list button[name=remove]");
    browser.tabTo("#list button[name=add]");
    browser.press(Keys.ENTER);
    browser.waitFor(() -> browser.all("#list button[name=remove]").size() == 2);
    picture("keyboard");
    enter("button[formaction='/mijn-lijst']", "#compare");
    picture("keyboard");
    enter(".buttons button[formaction='/afwegen']", "#marks");
    browser.tabTo("#newCriterion");
    write("Sfeer");
    browser.waitFor(() -> browser.text("#marks").contains("Sfeer"));
    picture("keyboard");
    enter(".deciding button[formaction='/plan']", "#newTarget");
    browser.tabTo("#newTarget");
    write("Een dag meelopen");
    browser.waitFor(() -> !browser.all(".goal").isEmpty());
    browser.tabTo("#newStep-1");
    write("Een bedrijf bellen");
    browser.waitFor(() -> browser.text(".goal").contains("Een bedrijf bellen"));
    picture("keyboard");
    enter(".deciding button[formaction='/rapport']", "#audience");
    picture("keyboard");
    assertThat(
            report(
                () -> {
                  browser.tabTo("#go");
                  browser.press(Keys.ENTER);
                }))
        .contains("Sfeer", "Een dag meelopen", "Een bedrijf bellen");
  }

  @Test
  void coach_makesAReportWithNotes_andOneThatTheClientReleases() throws IOException {
    browser.look(new Look(1280, true));
    open("/profiel", "coach-report");
    type("occupation", "kok");
    submit();
    enter("#list button[name=add]", "#list button[name=remove]");
    enter("button[formaction='/rapport']", "#audience");
    browser.send("input[name=audience][value=coach]", Keys.SPACE);
    browser.send("#notes", "Belt maandag terug");
    picture("coach-report");
    assertThat(report(() -> browser.send("#go", Keys.ENTER)))
        .contains("Versie voor de coach", "Belt maandag terug");

    browser.send("input[name=audience][value=commissioner]", Keys.SPACE);
    browser.send("input[name=release][value=self]", Keys.SPACE);
    browser.send("input[name=consent]", Keys.SPACE);
    assertThat(report(() -> browser.send("#go", Keys.ENTER)))
        .contains("Versie voor de opdrachtgever", "Beroepen die bij je passen")
        .doesNotContain("Wie ben ik", "Belt maandag terug");
  }

  @Test
  void engineerWhoAsksIsThisAll_beginsWithValues_andShiftsTheWeights() {
    browser.look(new Look(1280, true));
    open("/vraag/zin", "engineer");
    assertThat(browser.find("details[open]").getDomAttribute("id")).isEqualTo("step.matters");
    browser.send("input[name=value][value=helping]", Keys.SPACE);
    choose("goal", "Rustiger werk");
    openStep("step.like");
    browser.all("input[name=activity]").get(1).sendKeys(Keys.SPACE);
    openStep("step.now");
    type("occupation", "werktuigbouwkundige");
    picture("engineer");
    submit();
    assertThat(titles()).hasSize(5);
    List<String> before = titles();
    picture("engineer");

    browser.send("#settings summary", Keys.ENTER);
    WebElement values = browser.find("#weight-values");
    for (String other : List.of("weight-skills", "weight-interests", "weight-education")) {
      browser.send("#" + other, Keys.HOME);
    }
    values.sendKeys(Keys.END);
    browser.waitFor(() -> !titles().equals(before));
    assertThat(browser.text("#around")).isNotBlank();
    picture("engineer");
  }

  @Test
  void schoolLeaver_looksAround_andComparesTwo() {
    browser.look(Look.PHONE);
    open("/verkennen", "leaver");
    follow("Verras me", "leaver");
    String first = browser.text(".lines h3");
    browser.send("a.button", Keys.ENTER);
    browser.waitFor(() -> !browser.text(".lines h3").equals(first));
    open("/beroepen-a-z?letter=K", "leaver");
    open("/beroepen/kapper", "leaver");
    open("/vergelijk?beroep=kapper,kok", "leaver");
    assertThat(browser.all("thead th")).hasSize(2);
  }

  @Test
  void groupThatIsReorganised_seesWhereItCanGo() {
    browser.look(new Look(1280, false));
    open("/mobiliteit", "group");
    browser.send("#functions", "12 kassamedewerker\n4 magazijnmedewerker\nxqzzy");
    browser.send("main button[type=submit]", Keys.ENTER);
    browser.waitFor(() -> !browser.all("main table").isEmpty());
    assertThat(browser.text("main .note.poor ul")).contains("xqzzy");
    assertThat(browser.all("main table")).hasSize(2);
    picture("group");
  }

  @Test
  void withoutScripts_searchCardsVacanciesAndProfile_work() {
    browser.look(new Look(1280, false));
    browser.withoutScripts(
        () -> {
          browser.open("/");
          browser.send("#q", "lasser", Keys.ENTER);
          browser.waitFor(() -> !browser.all("#results h2 a").isEmpty());
          browser.send("#results h2 a", Keys.ENTER);
          browser.waitFor(() -> !browser.all("#figures").isEmpty());
          browser.open("/vacatures?plaats=Zwolle");
          assertThat(browser.all("svg.map path")).isNotEmpty();
          browser.open("/profiel");
          browser.send("#occupation", "lasser");
          browser.send("#go", Keys.ENTER);
          browser.waitFor(() -> !browser.all("#list .match").isEmpty());
          browser.send("#list button[name=why]", Keys.ENTER);
          browser.waitFor(() -> browser.all("#list").isEmpty());
          assertThat(browser.all("main .part")).isNotEmpty();
        });
  }

  /** Goes to an element with the tab key, presses it and waits for what comes of it. */
  private void enter(String selector, String expected) {
    browser.tabTo(selector);
    browser.press(Keys.ENTER);
    browser.waitFor(
        () ->
            !browser.all(expected).isEmpty()
                && browser.run("return document.readyState").equals("complete"));
  }

  private void write(String text) {
    browser.driver().switchTo().activeElement().sendKeys(text, Keys.ENTER);
  }

  /** The words of the report that a page hands over. */
  private String report(Runnable steps) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(browser.download("koerswijzer-rapport.pdf", steps).toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private void open(String path, String journey) {
    browser.open(path);
    picture(journey);
  }

  private void follow(String link, String journey) {
    browser.driver().findElement(By.linkText(link)).sendKeys(Keys.ENTER);
    browser.waitFor(() -> browser.run("return document.readyState").equals("complete"));
    picture(journey);
  }

  private void openStep(String id) {
    WebElement summary = browser.find("[id='" + id + "'] summary");
    if (browser.find("[id='" + id + "']").getDomAttribute("open") == null) {
      summary.sendKeys(Keys.ENTER);
    }
  }

  private void type(String field, String text) {
    browser.send("#" + field, text);
  }

  private void choose(String field, String option) {
    browser.send("#" + field, option);
  }

  private void submit() {
    browser.send("#go", Keys.ENTER);
    browser.waitFor(() -> !browser.all("#list").isEmpty());
  }

  private List<String> titles() {
    return ((List<?>) browser.run(TITLES)).stream().map(String::valueOf).toList();
  }

  private void picture(String journey) {
    step++;
    browser.picture("journey-" + journey + "-" + step);
  }
}
