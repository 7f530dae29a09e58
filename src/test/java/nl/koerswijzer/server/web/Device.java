package nl.koerswijzer.server.web;

import java.util.List;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What the pages keep in a browser, and how people fill it. */
final class Device {
  static final String PASSPHRASE = "fiets tafel regen brood";

  private static final String RAW =
      """
      const done = arguments[0];
      const written = (key, value) => value instanceof ArrayBuffer ? written(key, new Uint8Array(value))
          : ArrayBuffer.isView(value) ? String.fromCharCode(...value) : value;
      import("/web/database.js")
          .then((database) => Promise.all([database.all("dossiers"), database.all("settings")]))
          .then((kept) => done(JSON.stringify(kept, written)));
      """;
  private static final String FIELDS =
      """
      const done = arguments[0];
      import("/web/dossier.js").then(({ready, onDossier}) => ready.then(() => onDossier((dossier) =>
          done((dossier?.fields ?? []).map((field) => field.join("="))))));
      """;
  private static final String KEEP =
      """
      const [fields, done] = arguments;
      import("/web/dossier.js").then(({change}) => change(() => fields)).then(done);
      """;

  private final Browser browser;

  Device(Browser browser) {
    this.browser = browser;
  }

  /** All that stands in the database, as letters. */
  String raw() {
    return String.valueOf(browser.await(RAW));
  }

  /** The fields of the open dossier, each as name=value. */
  List<String> fields() {
    return ((List<?>) Objects.requireNonNull(browser.await(FIELDS)))
        .stream().map(String::valueOf).toList();
  }

  /** Puts fields in place of those of the open dossier; says whether they are kept. */
  boolean keep(List<List<String>> fields) {
    return Boolean.TRUE.equals(browser.await(KEEP, fields));
  }

  long databases() {
    return (long)
        Objects.requireNonNull(
            browser.await(
                "const done = arguments[0];"
                    + "indexedDB.databases().then(known => done(known.length))"));
  }

  /** Opens the page of the dossiers with all its parts unfolded. */
  void openDossierPage() {
    browser.open("/dossier");
    browser.waitFor(() -> browser.run("return document.readyState").equals("complete"));
    unfold();
  }

  void unfold() {
    browser.run("document.querySelectorAll('details').forEach(d => { d.open = true; }); return 1");
  }

  void protect(String passphrase) {
    openDossierPage();
    protectHere(passphrase);
  }

  void protectHere(String passphrase) {
    type("#protect-first", passphrase);
    type("#protect-second", passphrase);
    send("#protect");
    awaitSaid("Het wachtwoord zit erop");
  }

  void begin(String name) {
    openDossierPage();
    beginHere(name);
  }

  void beginHere(String name) {
    type("#name", name);
    send("#begin");
    awaitSaid("nieuwe dossier is open");
    browser.waitFor(() -> browser.text("#dossiers").contains(name));
  }

  void unlock(String passphrase) {
    type("#unlock-passphrase", passphrase);
    send("#unlock");
  }

  void type(String field, String text) {
    WebElement input = browser.find(field);
    browser.waitFor(input::isDisplayed);
    input.clear();
    input.sendKeys(text);
  }

  void send(String form) {
    browser.send(form + " button[type=submit]", Keys.ENTER);
  }

  /** What the page has to say after something was done, as soon as it says so. */
  void awaitSaid(String text) {
    browser.waitFor(() -> browser.text("#said:not([hidden])").contains(text));
  }

  String occupation() {
    return String.valueOf(browser.find("#occupation").getDomProperty("value"));
  }

  void fillInOccupation(String text) {
    browser.open("/wat-kan-ik");
    type("#occupation", text);
    browser.send("#occupation", Keys.TAB);
    browser.waitFor(() -> fields().contains("occupation=" + text));
  }
}
