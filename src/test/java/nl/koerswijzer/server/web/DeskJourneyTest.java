package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.example.ExampleSite;
import nl.koerswijzer.server.web.Browser.Look;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/**
 * The first curator of a new service, from the link that works once to a release that is taken
 * back; the example site is really visited.
 */
@ExtendWith(WithBrowser.class)
class DeskJourneyTest {
  private static final String VISIT = "form[action$='/voorbeeldsite/bezoek'] button";
  private static final String TRY = "form[action$='/voorbeeldsite/proef'] button";
  private static final String STOP = "form[action$='/stop'] button";
  private static final String PUBLISH = "form[action$='/curatie/generaties'] button";
  private static final String DONE =
      "return document.readyState === 'complete' && !document.querySelector('[data-events]')"
          + " && !!document.querySelector('#stand')";

  private final Browser browser;
  private ExampleSite site;
  private ServiceUnderTest service;
  private int step;

  DeskJourneyTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void start() throws Exception {
    site = ServiceUnderTest.exampleSite();
    service = ServiceUnderTest.withSite(URI.create(site.address()));
    service.importStarterSet();
    browser.look(new Look(1280, false));
  }

  @AfterEach
  void stop() {
    browser.driver().manage().deleteAllCookies();
    service.close();
    site.close();
  }

  @Test
  void firstCurator_visitsASource_publishes_comparesAndGoesBack() {
    logIn();
    open("/curatie/generaties");
    press(PUBLISH);
    assertThat(ended()).startsWith("Klaar");

    open("/curatie/bronnen");
    press(TRY);
    assertThat(ended()).startsWith("Klaar");
    assertThat(browser.all("#stand li")).isNotEmpty();
    picture();

    open("/curatie/bronnen");
    press(VISIT);
    String first = moved("");
    assertThat(moved(first)).as("it moves on without the page being loaded").isNotEqualTo(first);
    picture();
    press(STOP);
    assertThat(ended()).startsWith("Gestopt");

    open("/curatie/bronnen");
    press(VISIT);
    assertThat(ended()).startsWith("Klaar").contains("Opgenomen");
    picture();

    open("/curatie/generaties");
    press(PUBLISH);
    assertThat(ended()).startsWith("Klaar");
    compareAndGoBack();

    open("/curatie/logboek");
    assertThat(browser.text("table"))
        .contains("werk gestopt", "bezoek gestart", "publiceren gestart", "andere generatie");
    browser.assertNoComplaints();
  }

  private void compareAndGoBack() {
    open("/curatie/generaties");
    List<String> before = generations();
    assertThat(before).hasSize(2);
    assertThat(before.getFirst()).contains("in gebruik");
    browser.driver().findElement(By.linkText("Wat is er anders?")).sendKeys(Keys.ENTER);
    browser.waitFor(() -> browser.text("h1").equals("Wat is er anders?"));
    assertThat(browser.text("main")).containsPattern("[1-9][0-9.]* erbij, 0 weg");
    for (Look look : List.of(Look.PHONE, new Look(1280, false))) {
      browser.look(look);
      browser.assertFits();
      picture();
    }

    open("/curatie/generaties");
    press("form[action$='/gebruiken'] button");
    browser.waitFor(() -> generations().size() == 2 && generations().get(1).contains("in gebruik"));
    assertThat(generations().getFirst()).doesNotContain("in gebruik");
    picture();
  }

  private void logIn() {
    browser.open(service.invitation().orElseThrow());
    nameAndPassword();
    browser.waitFor(() -> browser.text("h1").equals("Aanmelden voor beheer"));
    nameAndPassword();
    browser.waitFor(() -> browser.text("h1").equals("Bronnen"));
  }

  private void nameAndPassword() {
    browser.send("#name", "anna");
    browser.send("#password", "een goed wachtwoord", Keys.ENTER);
  }

  private void open(String path) {
    browser.open(service.address(path).toString());
  }

  private void press(String button) {
    browser.send(button, Keys.ENTER);
  }

  /** What the page of a running job says as soon as that is something else. */
  private String moved(String before) {
    if (before.isEmpty()) {
      browser.waitFor(() -> !browser.all("#stand progress[value]").isEmpty());
      browser.run("return window.stayed = true");
    }
    browser.waitFor(() -> !browser.text("#stand").equals(before));
    assertThat(browser.run("return window.stayed === true")).isEqualTo(true);
    return browser.text("#stand");
  }

  /** What the page of a job says when it has ended, which it hears by itself. */
  private String ended() {
    browser.waitFor(() -> browser.run(DONE).equals(true));
    return browser.text("#stand");
  }

  private List<String> generations() {
    return ((List<?>)
            browser.run(
                "return [...document.querySelectorAll('tbody tr')].map(row => row.innerText)"))
        .stream().map(String::valueOf).toList();
  }

  private void picture() {
    step++;
    browser.picture("journey-curator-" + step);
  }
}
