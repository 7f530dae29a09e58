package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.server.web.Browser.Look;
import nl.koerswijzer.server.web.PageUnderTest.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** What is kept and weighed stays on the device, and works as well without it. */
@ExtendWith(WithBrowser.class)
class DecidingTest {
  private static final String TITLES =
      "return [...document.querySelectorAll('main .match h2')].map(one => one.innerText)";

  private final Browser browser;

  DecidingTest(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void start() {
    browser.look(Look.PHONE);
  }

  @AfterEach
  void nothingWentWrong() {
    browser.assertNoComplaints();
  }

  @Test
  void profession_isKeptWithoutLeavingThePage_andStandsInTheListLater() {
    browser.open("/beroepen/kapper");
    browser.send(".keep button", Keys.ENTER);
    browser.waitFor(() -> !browser.all(".keep.is-kept").isEmpty());
    assertThat(browser.text(".keep button")).isEqualTo("Bewaard. Naar mijn lijst");
    browser.open("/mijn-lijst");
    browser.waitFor(() -> titles().equals(List.of("Kapper")));

    browser.send("button[name=remove]", Keys.ENTER);
    browser.waitFor(() -> titles().isEmpty() && isReady());
    browser.open("/beroepen/kapper");
    assertThat(browser.all(".keep.is-kept")).isEmpty();
  }

  @Test
  void mark_changesTheResultAtOnce() {
    browser.open(weighed());
    assertThat(browser.text("#result .lead")).startsWith("Kok ");
    browser.send("#mark-0-0", "9");
    browser.waitFor(() -> browser.text("#result .lead").startsWith("Kapper "));
  }

  @Test
  void missedProfession_isExplained_whenEnterIsPressed() {
    PageUnderTest matches =
        new PageUnderTest("missed", "/passend", List.of(new Answer("occupation", "kok")), 200);
    browser.open(matches);
    browser.find("#missed").sendKeys("lasser", Keys.ENTER);
    browser.waitFor(() -> browser.text("h1").startsWith("Lasser"));
    browser.withoutScripts(
        () -> {
          browser.open(matches);
          browser.find("#missed").sendKeys("lasser", Keys.ENTER);
          browser.waitFor(() -> browser.text("h1").startsWith("Lasser"));
        });
  }

  @Test
  void withoutScripts_aProfessionIsKept_weighed_andArgued() {
    browser.withoutScripts(
        () -> {
          browser.open("/beroepen/kapper");
          browser.send(".keep button", Keys.ENTER);
          browser.waitFor(() -> titles().equals(List.of("Kapper")));

          browser.open(weighed());
          browser.send("#newCriterion", "Sfeer", Keys.ENTER);
          browser.waitFor(() -> browser.all("fieldset.criterion").size() == 2);
          browser.send("#newPro-kok", "Leuk team", Keys.ENTER);
          browser.waitFor(() -> browser.text("#arguments-kok").contains("Leuk team"));
          assertThat(browser.text("#result")).contains("Dit telt nog niet mee", "Sfeer");
        });
  }

  private boolean isReady() {
    return browser.run("return document.readyState").equals("complete");
  }

  private List<String> titles() {
    return ((List<?>) browser.run(TITLES)).stream().map(String::valueOf).toList();
  }

  private static PageUnderTest weighed() {
    return new PageUnderTest(
        "weighed",
        "/afwegen",
        List.of(
            new Answer("keep", "kapper"),
            new Answer("keep", "kok"),
            new Answer("criterion", "3:Loon"),
            new Answer("mark", "4:kapper:Loon"),
            new Answer("mark", "8:kok:Loon")),
        200);
  }
}
