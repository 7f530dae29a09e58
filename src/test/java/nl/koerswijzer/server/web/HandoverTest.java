package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.server.web.Browser.Look;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A dossier goes to another device in the fragment of an address. */
@ExtendWith({WithBrowser.class, nl.koerswijzer.app.WithService.class})
class HandoverTest {
  private static final String MARKER = "zwaluwstaartkever";

  private final Browser browser;
  private final ServiceUnderTest service;
  private final Device device;

  HandoverTest(Browser browser, ServiceUnderTest service) {
    this.browser = browser;
    this.service = service;
    this.device = new Device(browser);
  }

  @BeforeEach
  void look() {
    browser.look(Look.PHONE);
  }

  @Test
  void link_handsTheDossierOver_andTheServiceSeesNothingOfIt() {
    device.fillInOccupation(MARKER);
    String fragment = fragment();
    assertThat(fragment).doesNotContain(MARKER);

    try (Relay other = new Relay(service.address("/"))) {
      browser.driver().get(other.address("/overdracht#" + fragment));
      browser.waitFor(() -> browser.find("#take").isDisplayed());
      assertThat(browser.driver().getCurrentUrl()).isEqualTo(other.address("/overdracht"));
      assertThat(browser.text("#contents")).contains("Wat je nu doet en kunt", "1 antwoord");
      assertThat(device.databases()).isZero();
      device.send("#take");
      device.awaitSaid("Het dossier is overgenomen");
      assertThat(device.fields()).containsExactly("occupation=" + MARKER);

      assertThat(other.sent())
          .contains("GET /overdracht HTTP/1.1")
          .doesNotContain(MARKER, fragment.substring(2, 40), "#");
    }
  }

  @Test
  void clientsLink_hasNoNoteOfTheCoach_andNoNameOfTheDossier() {
    browser.open("/privacy");
    for (String version : List.of("client", "coach")) {
      String read =
          String.valueOf(
              browser.await(
                  """
                  const [version, done] = arguments;
                  const dossier = {name: "N.N.", fields: [["occupation", "kok"],
                      ["local.coach.who", "zwaluwstaartkever"], ["local.role.parent", "vader"]]};
                  import("/web/handover.js").then(({fragmentOf, read}) =>
                      fragmentOf(dossier, version).then(read)).then(JSON.stringify).then(done);
                  """,
                  version));
      assertThat(read).contains("kok", "vader");
      assertThat(read.contains(MARKER)).isEqualTo(version.equals("coach"));
      assertThat(read.contains("N.N.")).isEqualTo(version.equals("coach"));
    }
  }

  @Test
  void dossierThatIsTooLarge_isHandedOverAsAFile() {
    device.fillInOccupation("kok");
    device.openDossierPage();
    browser.run(
        """
        const letters = crypto.getRandomValues(new Uint8Array(9000)).join("");
        window.done = false;
        import("/web/dossier.js").then(({change}) => change(() => [["text", letters.slice(0, 9999)],
            ["pro", letters.slice(9999, 19998)]])).then(() => { window.done = true; });
        return 1;
        """);
    browser.waitFor(() -> browser.run("return window.done").equals(true));
    device.send("#handover");
    device.awaitSaid("te groot");
  }

  @Test
  void addressWithoutADossier_isRefusedInWords() {
    browser.open("/overdracht");
    device.awaitSaid("In dit adres staat geen dossier");
    browser.open("/privacy");
    browser.open("/overdracht#1.abc.def.ghi");
    device.awaitSaid("beschadigd");
    browser.open("/privacy");
    browser.open("/overdracht#2.abc");
    device.awaitSaid("nieuwere");
    assertThat(browser.find("#offer").isDisplayed()).isFalse();
  }

  @Test
  void behindALock_theLinkBecomesANewDossier() {
    device.fillInOccupation(MARKER);
    String fragment = fragment();
    device.protect(Device.PASSPHRASE);
    device.begin("B");
    device.keep(List.of(List.of("occupation", "kok")));
    browser.open("/overdracht#" + fragment);
    browser.waitFor(() -> browser.find("#take").isDisplayed());
    device.type("#name", "Van de link");
    device.send("#take");
    device.awaitSaid("Het dossier is overgenomen");
    assertThat(device.fields()).containsExactly("occupation=" + MARKER);
    device.openDossierPage();
    assertThat(browser.text("#dossiers")).contains("B", "Van de link");
  }

  private String fragment() {
    device.openDossierPage();
    device.send("#handover");
    browser.waitFor(() -> browser.find("#link").isDisplayed());
    String link = String.valueOf(browser.find("#link").getDomProperty("value"));
    return link.substring(link.indexOf('#') + 1);
  }
}
