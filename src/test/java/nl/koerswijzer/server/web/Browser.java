package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import nl.koerswijzer.app.ServiceUnderTest;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The system's Chromium before the running service, which finds no other host. */
final class Browser implements AutoCloseable {
  static final Path PROGRAM = Path.of("/usr/bin/chromium");
  static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  private static final Path PICTURES = Path.of("target/screenshots");
  private static final Path DOWNLOADS = Path.of("target/downloads");
  private static final int MOST_TABS = 300;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final Duration PAUSE = Duration.ofMillis(10);
  private static final String SUBMIT =
      """
      const [path, answers] = arguments;
      const form = Object.assign(document.createElement("form"), {method: "post", action: path});
      answers.forEach(([name, value]) =>
          form.append(Object.assign(document.createElement("input"), {type: "hidden", name, value})));
      document.body.append(form);
      window.left = true;
      form.submit();
      """;
  private static final String AXE =
      """
      const [rules, done] = arguments;
      scrollTo({top: document.documentElement.scrollHeight, behavior: "instant"});
      requestAnimationFrame(() => requestAnimationFrame(() =>
          axe.run(document, {runOnly: rules, resultTypes: ["violations"]}).then(
              (result) => done(result.violations.flatMap(({id, nodes}) => nodes.map((node) =>
                  `${id}: ${node.html} ${node.any.map((check) => check.message)}`))),
              (error) => done([String(error)]))));
      """;
  private static final String STICKING_OUT =
      """
      const width = window.innerWidth;
      return document.documentElement.scrollWidth <= width ? []
          : [...document.querySelectorAll("body *")]
              .filter((part) => part.getBoundingClientRect().right > width + 1)
              .map((part) => part.outerHTML.slice(0, 120)).slice(0, 12);
      """;

  /**
   * Also the choice that a list shows: a browser that cuts it does not tell. On a phone it may, for
   * there the list has all the room there is.
   */
  private static final String CUT =
      """
      const pen = document.createElement("canvas").getContext("2d");
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      const isCut = (part) => {
        const style = getComputedStyle(part);
        if (part.clientWidth < 2 || style.display === "inline" || part.matches("input, textarea")) {
          return false;
        }
        if (part.tagName === "SELECT") {
          if (innerWidth < 600) {
            return false;
          }
          pen.font = style.font;
          const room = part.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
          return pen.measureText(part.selectedOptions[0]?.text ?? "").width > room + 1;
        }
        const isText = [...part.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== "");
        const isWide = part.scrollWidth > part.clientWidth + 1;
        const isTall = part.scrollHeight > part.clientHeight + 1;
        return isWide && (hides(style.overflowX) || (isText && style.overflowX === "visible"))
            || isTall && hides(style.overflowY);
      };
      return [...document.querySelectorAll("body *:not(.unseen, svg *)")].filter(isCut)
          .map((part) => part.outerHTML.slice(0, 120)).slice(0, 12);
      """;

  private static final Map<String, Object> WCAG =
      Map.of(
          "type",
          "tag",
          "values",
          List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

  /** The rules that colors decide: dark pages differ from light ones in nothing else. */
  private static final Map<String, Object> COLORS =
      Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

  private final ServiceUnderTest service;
  private final ChromeDriver driver;
  private final String axe;

  /** How a page is looked at. */
  record Look(int width, boolean dark) {
    static final Look PHONE = new Look(390, false);

    /** Those in which every page is judged. */
    static final List<Look> JUDGED =
        List.of(
            new Look(320, false), new Look(320, true), new Look(1280, false), new Look(1280, true));

    /** One picture narrow and light and one wide and dark show all there is to see. */
    boolean isPictured() {
      return dark == (width > 1000);
    }

    String name() {
      return width + (dark ? "-dark" : "-light");
    }
  }

  Browser(ServiceUnderTest service) {
    this.service = service;
    this.axe = axe();
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(PROGRAM.toFile());
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
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--window-size=390,844");
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(DRIVER.toFile()).build(),
            options);
    driver.manage().timeouts().scriptTimeout(PATIENCE);
  }

  @Override
  public void close() {
    driver.quit();
  }

  /** As if nobody had been here before: nothing is kept on the device. */
  void forget() {
    driver.executeCdpCommand(
        "Storage.clearDataForOrigin",
        Map.of(
            "origin",
            service.address("/").resolve("/").toString(),
            "storageTypes",
            "indexeddb,local_storage,service_workers"));
    driver.get("about:blank");
  }

  ChromeDriver driver() {
    return driver;
  }

  void look(Look look) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", look.width(), "height", 900, "deviceScaleFactor", 1, "mobile", false));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", look.dark() ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /**
   * Does something from a blank page on while pages run no scripts. A page whose scripts were
   * stopped in the middle would complain of calls that come too late.
   */
  void withoutScripts(Runnable steps) {
    driver.get("about:blank");
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      steps.run();
    } finally {
      driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  void open(String path) {
    driver.manage().logs().get(LogType.BROWSER);
    driver.get(service.address(path).toString());
  }

  void open(PageUnderTest page) {
    if (page.isOfTheDesk()) {
      logIn();
    }
    if (page.answers().isEmpty()) {
      open(page.path());
      return;
    }
    open("/privacy");
    driver.executeScript(
        SUBMIT,
        page.path(),
        page.answers().stream().map(answer -> List.of(answer.name(), answer.value())).toList());
    waitFor(() -> run("return !window.left && document.readyState === 'complete'").equals(true));
  }

  /** As the curator; a cookie can only be set on a page of the host. */
  private void logIn() {
    String[] cookie = service.desk().cookie().split("=", 2);
    if (driver.manage().getCookieNamed(cookie[0]) == null) {
      open("/privacy");
      driver.manage().addCookie(new Cookie(cookie[0], cookie[1]));
    }
  }

  /**
   * What axe-core finds against WCAG 2.2 AA and good practice, at the end of the page: there the
   * bar that stays at the bottom of the window lies over nothing.
   */
  List<?> violations(Look look) {
    if (run("return typeof axe").equals("undefined")) {
      driver.executeScript(axe);
    }
    return (List<?>)
        Objects.requireNonNull(driver.executeAsyncScript(AXE, look.dark() ? COLORS : WCAG));
  }

  /** What a script returns, which must be something. */
  Object run(String script, Object... arguments) {
    return Objects.requireNonNull(driver.executeScript(script, arguments));
  }

  long number(String script) {
    return ((Number) run("return " + script)).longValue();
  }

  /** What a script that has to wait hands to the last of its arguments, a function. */
  @org.jspecify.annotations.Nullable
  Object await(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** Sends keys to an element as soon as there is one that takes them. */
  void send(String selector, CharSequence... keys) {
    waitFor(
        () -> {
          find(selector).sendKeys(keys);
          return true;
        });
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String text(String selector) {
    return (String) run("return document.querySelector(arguments[0])?.innerText ?? ''", selector);
  }

  void press(Keys... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** Goes on with the tab key until an element has the focus, as people without a mouse do. */
  void tabTo(String selector) {
    for (int k = 0; k < MOST_TABS; k++) {
      press(Keys.TAB);
      if (run("return document.activeElement.matches(arguments[0])", selector).equals(true)) {
        return;
      }
    }
    throw new AssertionError("the tab key does not lead to " + selector);
  }

  /** The file that a page hands over after some steps. */
  Path download(String name, Runnable steps) {
    Path folder = DOWNLOADS.toAbsolutePath();
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    driver.executeCdpCommand(
        "Browser.setDownloadBehavior",
        Map.of("behavior", "allow", "downloadPath", folder.toString()));
    steps.run();
    waitFor(() -> Files.exists(file));
    return file;
  }

  /** Waits until something is so. While a page changes, elements are not there yet or no more. */
  void waitFor(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo(condition)) {
      assertThat(System.nanoTime()).as("time to wait").isLessThan(deadline);
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static boolean isSo(BooleanSupplier condition) {
    try {
      return condition.getAsBoolean();
    } catch (NoSuchElementException
        | StaleElementReferenceException
        | ElementNotInteractableException e) {
      return false;
    }
  }

  /** Leaves a picture of the whole page for human eyes. */
  void picture(String name) {
    Map<String, Object> taken =
        driver.executeCdpCommand(
            "Page.captureScreenshot", Map.of("captureBeyondViewport", true, "format", "png"));
    try {
      Files.createDirectories(PICTURES);
      Files.write(
          PICTURES.resolve(name + ".png"),
          OutputType.BYTES.convertFromBase64Png(
              (String) Objects.requireNonNull(taken.get("data"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Nothing sticks out sideways and no text is cut off by the box that it stands in. */
  void assertFits() {
    assertThat((List<?>) run(STICKING_OUT))
        .as("sticking out of %s", driver.getCurrentUrl())
        .isEmpty();
    assertThat((List<?>) run(CUT)).as("cut off on %s", driver.getCurrentUrl()).isEmpty();
  }

  /** The console is empty and no other host was asked. */
  void assertNoComplaints() {
    assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
    assertThat(
            (List<?>)
                run(
                    "return performance.getEntriesByType('resource').map(e => new URL(e.name).host)"
                        + ".filter(host => host !== location.host)"))
        .isEmpty();
  }

  private static String axe() {
    try (InputStream stream = Browser.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
