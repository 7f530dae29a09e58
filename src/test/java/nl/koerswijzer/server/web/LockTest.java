package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.server.web.Browser.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The dossiers behind a passphrase. */
@ExtendWith(WithBrowser.class)
class LockTest {
  private static final String MARKER = "zwaluwstaartkever";

  private final Browser browser;
  private final Device device;

  LockTest(Browser browser) {
    this.browser = browser;
    this.device = new Device(browser);
  }

  @BeforeEach
  void look() {
    browser.look(Look.PHONE);
  }

  @Test
  void protectedDossier_standsInTheDatabaseSealed_andSoDoesItsName() {
    device.fillInOccupation(MARKER);
    assertThat(device.raw()).contains(MARKER);

    device.protect(Device.PASSPHRASE);
    assertThat(device.raw()).doesNotContain(MARKER, Device.PASSPHRASE);
    device.begin("Geheime naam");
    assertThat(device.raw()).doesNotContain("Geheime naam");
    assertThat(browser.text("#dossiers")).contains("Geheime naam", "Zonder naam");
  }

  @Test
  void everyWrite_isSealedWithAnotherVector() {
    device.protect(Device.PASSPHRASE);
    device.begin("A");
    String vector =
        "const done = arguments[0]; import('/web/database.js').then(d => d.all('dossiers'))"
            + ".then(([record]) => done(record.iv.join()))";
    Object before = browser.await(vector);
    device.keep(List.of(List.of("occupation", "kok")));
    assertThat(browser.await(vector)).isNotEqualTo(before);
  }

  @Test
  void key_goesAlongToTheNextPage() {
    device.protect(Device.PASSPHRASE);
    device.begin("A");
    device.fillInOccupation(MARKER);
    browser.open("/profiel");
    browser.waitFor(() -> device.occupation().equals(MARKER));
    assertThat(browser.text("#dossier-bar")).contains("Dossier: A");
  }

  @Test
  void lockedDossiers_fillNothing_keepNothing_andOpenOnlyWithTheirPassphrase() {
    device.protect(Device.PASSPHRASE);
    device.begin("A");
    device.fillInOccupation(MARKER);
    browser.send("#dossier-bar button", Keys.ENTER);
    browser.waitFor(() -> browser.run("return location.pathname").equals("/dossier"));

    browser.open("/wat-kan-ik");
    browser.waitFor(() -> browser.text("#dossier-bar").contains("op slot"));
    assertThat(device.occupation()).isEmpty();
    String sealed = device.raw();
    assertThat(device.keep(List.of(List.of("occupation", "kok")))).isFalse();
    assertThat(device.raw()).isEqualTo(sealed);

    device.openDossierPage();
    device.unlock("een heel ander wachtwoord");
    device.awaitSaid("Dat wachtwoord klopt niet");
    device.unlock(Device.PASSPHRASE);
    device.awaitSaid("Het slot is open");
    assertThat(device.fields()).containsExactly("occupation=" + MARKER);
  }

  @Test
  void otherPassphrase_takesThePlaceOfTheFirst() {
    device.protect(Device.PASSPHRASE);
    device.begin("A");
    device.unfold();
    device.type("#change-first", "een heel ander wachtwoord");
    device.type("#change-second", "een heel ander wachtwoord");
    device.send("#change");
    device.awaitSaid("Het wachtwoord zit erop");
    browser.send("#shut", Keys.ENTER);
    device.awaitSaid("Alles is op slot");

    device.unlock(Device.PASSPHRASE);
    device.awaitSaid("Dat wachtwoord klopt niet");
    device.unlock("een heel ander wachtwoord");
    device.awaitSaid("Het slot is open");
    assertThat(browser.text("#dossiers")).contains("A");
  }

  @Test
  void passphraseThatIsShortOrDiffers_isRefused() {
    device.openDossierPage();
    device.type("#protect-first", "kort");
    device.send("#protect");
    device.awaitSaid("te kort");
    device.type("#protect-first", Device.PASSPHRASE);
    device.type("#protect-second", Device.PASSPHRASE + "!");
    device.send("#protect");
    device.awaitSaid("niet gelijk");
    assertThat(device.databases()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/wat-kan-ik", "/dossier/samen"})
  void silence_closesTheLock_andTakesAwayWhatIsShown(String path) {
    device.protect(Device.PASSPHRASE);
    device.begin("A");
    device.fillInOccupation(MARKER);
    browser.open(path);
    browser.waitFor(() -> browser.text("#dossier-bar").contains("Dossier: A"));
    browser.run("const now = Date.now() + 16 * 60000; Date.now = () => now; return 1");
    browser.waitFor(() -> browser.run("return location.pathname").equals("/dossier"));
    browser.waitFor(() -> browser.find("#unlock").isDisplayed());
    assertThat(device.fields()).isEmpty();
  }

  @Test
  void twoDossiers_doNotMix() {
    device.protect(Device.PASSPHRASE);
    device.begin("A");
    device.fillInOccupation("kok");
    Object pageOfA = browser.run("return navigation.currentEntry.key");
    device.begin("B");
    browser.open("/wat-kan-ik");
    browser.waitFor(() -> browser.text("#dossier-bar").contains("Dossier: B"));
    assertThat(device.occupation()).isEmpty();
    device.fillInOccupation("lasser");

    browser.driver().executeScript("navigation.traverseTo(arguments[0])", pageOfA);
    browser.waitFor(() -> browser.text("#dossier-bar").contains("ander dossier"));
    assertThat(device.occupation()).isEmpty();
    browser.await(
        """
        const done = arguments[0];
        import("/web/page-dossier.js").then(({changeHere}) => changeHere(() => [["keep", "kok"]]))
            .then(done);
        """);
    device.type("#occupation", "dakdekker");
    browser.send("#occupation", Keys.TAB);
    assertThat(device.fields()).containsExactly("occupation=lasser");

    device.openDossierPage();
    browser.send("#dossiers button[data-do=open]:not([hidden])", Keys.ENTER);
    browser.waitFor(() -> device.fields().equals(List.of("occupation=kok")));
  }

  @Test
  void oneDossier_canBeErased_theOtherStays() {
    device.protect(Device.PASSPHRASE);
    device.begin("A");
    device.begin("B");
    device.unfold();
    browser.send("#dossiers li:first-child button[data-do=remove]", Keys.ENTER);
    device.awaitSaid("Het dossier is gewist");
    browser.waitFor(() -> browser.all("#dossiers li").size() == 1);
    assertThat(browser.text("#dossiers strong")).isEqualTo("B");
  }

  @Test
  void everyStateOfThePage_isAccessible() {
    device.openDossierPage();
    judge("dossier-begin");
    device.fillInOccupation("kok");
    device.openDossierPage();
    judge("dossier-open");
    device.protect(Device.PASSPHRASE);
    device.begin("Mevrouw B.");
    device.keep(List.of(List.of("value", "helping"), List.of("keep", "kok")));
    device.openDossierPage();
    device.send("#handover");
    browser.waitFor(() -> browser.find("#link").isDisplayed());
    judge("dossier-coach");
    String link = String.valueOf(browser.find("#link").getDomProperty("value"));
    browser.open("/privacy");
    browser.open("/overdracht" + link.substring(link.indexOf('#')));
    browser.waitFor(() -> browser.find("#take").isDisplayed());
    judge("handover-offer");
    browser.send("#dossier-bar button", Keys.ENTER);
    browser.waitFor(() -> browser.find("#unlock").isDisplayed());
    judge("handover-locked");
  }

  private void judge(String name) {
    for (Look look : List.of(new Look(320, true), new Look(390, false), new Look(1280, false))) {
      browser.look(look);
      browser.picture(name + "-" + look.name());
      assertThat(browser.violations(look)).as("%s at %s", name, look.name()).isEmpty();
      browser.assertFits();
    }
    browser.assertNoComplaints();
  }
}
