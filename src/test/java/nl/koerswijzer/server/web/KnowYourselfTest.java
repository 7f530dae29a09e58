package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages about oneself on a device that remembers. */
class KnowYourselfTest extends OnPhone {
  KnowYourselfTest(Browser browser) {
    super(browser);
  }

  @Test
  void questionnaire_goesOnWhereItStopped_andTheProfileKnowsIt() {
    browser.open("/interesses");
    press("button[name=items]");
    browser.waitFor(() -> browser.all("main fieldset").size() == 6);
    for (WebElement item : browser.all("main fieldset")) {
      item.findElement(org.openqa.selenium.By.cssSelector("input[value$=':4']"))
          .sendKeys(Keys.SPACE);
    }
    press("button[name=to]");
    browser.waitFor(() -> browser.text("main .scale").contains("Bladzijde 2"));

    browser.open("/interesses");
    press("button[name=items]");
    browser.waitFor(() -> browser.text("main .scale").contains("Bladzijde 2"));
    assertThat(browser.text("#answered")).isEqualTo("6 van 30 beantwoord");

    browser.open("/profiel");
    browser.waitFor(() -> browser.text("#known").contains("6 vragen beantwoord"));
    press("#known button");
    browser.waitFor(() -> browser.text("h1").equals("Dit vind je leuk"));
    assertThat(browser.text(".lead")).contains("alle zes soorten werk ongeveer even leuk");
  }

  @Test
  void roles_areAddedUp_keptOnTheDevice_andHaveNothingThatIsSent() {
    browser.open("/rollen");
    browser.send("#work-now", "32");
    browser.send("#care-now", "10", Keys.TAB);
    assertThat(browser.text("[data-sum]")).contains("Samen nu 42 uur en later 0 uur");
    assertThat(browser.all("main form [name]")).isEmpty();

    browser.waitFor(
        () -> {
          browser.open("/rollen");
          return "32".equals(browser.find("#work-now").getDomProperty("value"));
        });
  }

  private void press(String button) {
    browser.send(button, Keys.ENTER);
  }
}
