package nl.koerswijzer.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.koerswijzer.app.ServiceUnderTest;
import nl.koerswijzer.app.WithService;
import nl.koerswijzer.server.web.Browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Two people go through a dossier on one screen. */
@ExtendWith({WithBrowser.class, WithService.class})
class TogetherTest {
  private static final String MARKER = "zwaluwstaartkever";

  private final Browser browser;
  private final ServiceUnderTest service;
  private final Device device;

  TogetherTest(Browser browser, ServiceUnderTest service) {
    this.browser = browser;
    this.service = service;
    this.device = new Device(browser);
  }

  @Test
  void parts_areShownOneAtATime_andTheCoachsNotesOnlyWhenAsked() {
    browser.look(new Look(1280, false));
    try (Relay relay = new Relay(service.address("/"))) {
      browser.driver().get(relay.address("/dossier"));
      device.unfold();
      device.protectHere(Device.PASSPHRASE);
      device.beginHere("A");
      device.keep(
          List.of(
              List.of("occupation", "lasser"),
              List.of("value", "helping"),
              List.of("demand", "lifting"),
              List.of("keep", "kok"),
              List.of("target", "1:later::Diploma halen"),
              List.of("step", "1:open::School bellen")));
      browser.driver().get(relay.address("/dossier/samen"));
      browser.waitFor(() -> browser.find("#answers button[type=submit]").isDisplayed());
      browser.send("#answers button[type=submit]", Keys.ENTER);
      browser.waitFor(() -> !browser.all("#who").isEmpty() && browser.find("#who").isDisplayed());

      assertThat(browser.find("#want").isDisplayed()).isFalse();
      browser.waitFor(() -> browser.find("#who details").isDisplayed());
      assertThat(browser.find("#note-who").isDisplayed()).isFalse();
      browser.send("#who summary", Keys.ENTER);
      device.type("#note-who", MARKER);
      browser.send("#note-who", Keys.TAB);
      browser.waitFor(() -> device.fields().contains("local.coach.who=" + MARKER));
      browser.picture("together-who");

      browser.send("[data-step='1']", Keys.ENTER);
      assertThat(browser.text("#want:not([hidden])")).contains("Wat je niet wilt", "tillen");
      browser.send(".parts a[href='#shortlist']", Keys.ENTER);
      assertThat(browser.text("#shortlist:not([hidden])")).contains("Kok");
      browser.picture("together-shortlist");
      browser.send("[data-step='1']", Keys.ENTER);
      assertThat(browser.text("#plan:not([hidden])")).contains("Diploma halen → School bellen");

      browser.send("input[name=release][value=self]", Keys.SPACE);
      browser.send("main form:last-of-type button[type=submit]", Keys.ENTER);
      browser.waitFor(() -> !browser.all("#audience").isEmpty());
      assertThat(browser.find("input[value=commissioner]").isSelected()).isTrue();
      assertThat(browser.find("input[name=release][value=self]").isSelected()).isTrue();
      assertThat(browser.find("input[name=release][value=occupations]").isSelected()).isFalse();
      assertThat(relay.sent()).contains("demand=lifting").doesNotContain(MARKER, "local.");
    }
  }
}
