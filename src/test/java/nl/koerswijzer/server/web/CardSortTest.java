package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.server.web.Browser.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Cards on piles: by keyboard, by pointer, and by plain choices. */
@ExtendWith(WithBrowser.class)
class CardSortTest {
  private static final String HELPING = "[data-card]:has(input[name=rank-helping])";

  private final Browser browser;

  CardSortTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void open() {
    browser.look(new Look(1280, false));
    browser.open("/waarden");
  }

  @Test
  void arrowKeys_moveACard_sayWhere_andKeepTheFocus() {
    WebElement more = browser.find(HELPING + " [data-move='1']");
    browser.driver().executeScript("arguments[0].focus()", more);

    browser.press(Keys.ARROW_UP);
    assertThat(pile()).isEqualTo("2");
    browser.press(Keys.ARROW_UP);
    browser.press(Keys.ARROW_UP);

    assertThat(pile()).isEqualTo("3");
    assertThat(said()).isEqualTo("Mensen helpen ligt nu bij: Heel belangrijk.");
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(more);
    assertThat(browser.text("[data-pile='3'] h2")).isEqualTo("Heel belangrijk (1)");
  }

  @Test
  void buttons_moveACardDown_toWhatDoesNotMatter() {
    WebElement less = browser.find(HELPING + " [data-move='-1']");
    less.sendKeys(Keys.ENTER);
    less.sendKeys(Keys.ENTER);

    assertThat(pile()).isEqualTo("0");
  }

  @Test
  void dragging_putsACardOnAPile_andBack() {
    drag("[data-pile='3']");
    assertThat(pile()).isEqualTo("3");
    drag("[data-pile='']");
    assertThat(pile()).isEmpty();
    assertThat(browser.all("input[name=rank-helping]:checked")).isEmpty();
  }

  @Test
  void sortedCards_areSent_andSaidInWords() {
    drag("[data-pile='3']");
    browser.send("main form button:not([formaction])[type=submit]", Keys.ENTER);
    browser.waitFor(() -> !browser.all("#said").isEmpty());

    assertThat(browser.text("main")).contains("Heel belangrijk vind je: mensen helpen.");
    assertThat(pile()).isEqualTo("3");
    browser.assertNoComplaints();
  }

  @Test
  void sortedCards_lieThereAgain_onADeviceThatRemembers() {
    drag("[data-pile='3']");
    browser.waitFor(
        () -> {
          browser.open("/waarden");
          return pile().equals("3");
        });
  }

  @Test
  void withoutScripts_cardsArePlainChoices() {
    browser.withoutScripts(
        () -> {
          browser.open("/waarden");
          List<WebElement> ranks = browser.all("input[name=rank-helping]");
          assertThat(ranks).hasSize(4).allMatch(WebElement::isDisplayed);
          assertThat(browser.find("[data-move]").isDisplayed()).isFalse();
          ranks.get(3).sendKeys(Keys.SPACE);
          browser.send("main form button:not([formaction])[type=submit]", Keys.ENTER);
          browser.waitFor(() -> !browser.all("#said").isEmpty());
          assertThat(browser.text("#said ~ p")).contains("mensen helpen");
        });
  }

  private void drag(String pile) {
    browser
        .driver()
        .executeScript(
            "arguments[0].scrollIntoView({block: 'center', behavior: 'instant'})",
            browser.find(HELPING));
    new Actions(browser.driver())
        .moveToElement(browser.find(HELPING + " .hint"))
        .clickAndHold()
        .moveToElement(browser.find(pile))
        .release()
        .perform();
  }

  private String pile() {
    return (String)
        browser.run(
            "return document.querySelector(arguments[0]).closest('[data-pile]').dataset.pile",
            HELPING);
  }

  private String said() {
    return (String)
        browser.run("return document.querySelector('[role=status][data-said]').textContent");
  }
}
