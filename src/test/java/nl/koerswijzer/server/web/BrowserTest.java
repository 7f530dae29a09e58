package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A client with a phone walks through the pages, with the keyboard where something is chosen. */
@ExtendWith(WithService.class)
class BrowserTest {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path PICTURES = Path.of("target/screenshots");

  private final ServiceUnderTest service;
  private ChromeDriver browser;

  BrowserTest(ServiceUnderTest service) {
    this.service = service;
  }

  @BeforeEach
  void open() throws IOException {
    boolean installed = Files.exists(BROWSER) && Files.exists(DRIVER);
    if (System.getenv("CI") != null) {
      assertThat(installed).as("a browser in %s and %s", BROWSER, DRIVER).isTrue();
    }
    Assumptions.assumeTrue(installed, "no chromium and chromedriver here: pages are not tried");
    Files.createDirectories(PICTURES);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--window-size=390,844");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
  }

  @AfterEach
  void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void client_findsAProfession_andItsVacancies() throws IOException {
    visit("/", "start");
    WebElement question = browser.findElement(By.name("q"));
    question.sendKeys("verpleegkundige", Keys.ENTER);
    waitFor(() -> browser.getCurrentUrl().contains("/beroepen"));
    picture("results");
    assertThat(titles()).anyMatch(title -> title.contains("verpleegkundige"));

    visit("/beroepen/hbo-verpleegkundige", "card");
    assertThat(text("h1")).containsIgnoringCase("verpleegkundige");
    assertThat(text("main")).contains("BIG-register");

    visit("/vacatures", "vacancies");
    assertThat(text("h1")).isEqualTo("Vacatures");
    assertNoComplaints();
  }

  @Test
  void client_fillsInAProfile_andSeesReasons() throws IOException {
    visit("/profiel", "profile");
    browser.executeScript(
        "document.querySelectorAll('details').forEach(step => { step.open = true; })");
    List<WebElement> activities = browser.findElements(By.name("activity"));
    assertThat(activities).hasSize(30);
    for (int k = 3; k < activities.size(); k += 6) {
      activities.get(k).sendKeys(Keys.SPACE);
    }
    browser.findElement(By.id("answers")).submit();
    waitFor(() -> !browser.findElements(By.cssSelector("main h2 a")).isEmpty());
    picture("matches");

    assertThat(titles()).hasSizeGreaterThanOrEqualTo(5);
    assertThat(browser.getCurrentUrl()).doesNotContain("activity");
    assertNoComplaints();
  }

  @Test
  void fiveQuestions_haveTheirPlace_inBothLanguages() throws IOException {
    for (String language : List.of("", "/en")) {
      for (Question question : Question.values()) {
        visit(language + question.path(), (language + question.path()).replace('/', '-'));
        assertThat(browser.findElements(By.cssSelector("nav [aria-current=page]"))).isNotEmpty();
      }
    }
    assertNoComplaints();
  }

  private void visit(String path, String picture) throws IOException {
    browser.get(service.address(path).toString());
    assertThat(browser.findElements(By.cssSelector("main h1"))).hasSize(1);
    Object width = browser.executeScript("return document.documentElement.scrollWidth");
    assertThat(((Number) java.util.Objects.requireNonNull(width)).intValue())
        .as("width of %s", path)
        .isLessThanOrEqualTo(((Number) innerWidth()).intValue());
    picture(picture);
  }

  private Object innerWidth() {
    return java.util.Objects.requireNonNull(browser.executeScript("return window.innerWidth"));
  }

  private List<String> titles() {
    return browser.findElements(By.cssSelector("main h2 a")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private String text(String selector) {
    return browser.findElement(By.cssSelector(selector)).getText();
  }

  private void picture(String name) throws IOException {
    Files.write(PICTURES.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  /** Nothing in the console, and nothing fetched from another host. */
  private void assertNoComplaints() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
    Object hosts =
        browser.executeScript(
            "return performance.getEntriesByType('resource').map(e => new URL(e.name).host)"
                + ".filter(host => host !== location.host)");
    assertThat((List<?>) java.util.Objects.requireNonNull(hosts)).isEmpty();
  }

  private static void waitFor(java.util.function.BooleanSupplier condition) {
    long deadline = System.nanoTime() + 10_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("time to wait").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }
}
