package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.koerswijzer.server.web.Browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What holds for every page in a browser. */
@ExtendWith(WithBrowser.class)
class PagesTest {
  private static final long MOST_BYTES = 200_000;
  private static final long MOST_SHIFT = 20;

  /** A wide page at 200 %, when the browser makes all of it larger instead of the text alone. */
  private static final Look TWICE_ZOOMED = new Look(640, false);

  private static final Look WIDE = new Look(1280, false);

  private final Browser browser;

  PagesTest(Browser browser) {
    this.browser = browser;
  }

  @ParameterizedTest
  @MethodSource("nl.koerswijzer.server.web.PageUnderTest#all")
  void page_isAccessible_quiet_andLight(PageUnderTest page) {
    browser.look(Look.JUDGED.get(0));
    browser.open(page);
    assertThat(weight()).as("compressed bytes").isLessThan(MOST_BYTES);
    assertThat(shift()).as("layout shift in thousandths").isLessThan(MOST_SHIFT);
    for (Look look : Look.JUDGED) {
      browser.look(look);
      if (look.isPictured()) {
        browser.picture(page.name() + "-" + look.name());
      }
      assertThat(browser.violations(look)).as("%s at %s", page, look.name()).isEmpty();
      browser.assertFits();
    }
    if (page.status() == 200) {
      browser.assertNoComplaints();
    }
    assertThat(browser.all("main h1")).hasSize(1);
    browser.look(TWICE_ZOOMED);
    browser.assertFits();
    browser.look(WIDE);
    browser.driver().executeScript("document.documentElement.style.fontSize = '36px'");
    browser.assertFits();
  }

  @Test
  void keyboard_startsAtTheSkipLink_andReachesTheContent() {
    browser.look(Look.PHONE);
    browser.open("/");
    browser.press(Keys.TAB);
    WebElement skip = browser.driver().switchTo().activeElement();
    assertThat(skip.getDomAttribute("href")).isEqualTo("#content");
    assertThat(skip.isDisplayed()).isTrue();
    browser.press(Keys.ENTER);
    browser.press(Keys.TAB);
    assertThat(browser.run("return document.activeElement.closest('main') !== null"))
        .isEqualTo(true);
  }

  private long weight() {
    return browser.number(
        "['navigation', 'resource'].flatMap(type => performance.getEntriesByType(type))"
            + ".reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
  }

  private long shift() {
    return ((Number)
            java.util.Objects.requireNonNull(
                browser
                    .driver()
                    .executeAsyncScript(
                        "const done = arguments[0]; let sum = 0;"
                            + "new PerformanceObserver(list => list.getEntries().forEach("
                            + "entry => { sum += entry.value; }))"
                            + ".observe({type: 'layout-shift', buffered: true});"
                            + "setTimeout(() => done(Math.round(1000 * sum)), 0);")))
        .longValue();
  }
}
