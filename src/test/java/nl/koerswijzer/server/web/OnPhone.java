package nl.koerswijzer.server.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages on a phone, about which the browser has nothing to complain. */
@ExtendWith(WithBrowser.class)
abstract class OnPhone {
  final Browser browser;
  final Device device;

  OnPhone(Browser browser) {
    this.browser = browser;
    this.device = new Device(browser);
  }

  @BeforeEach
  void look() {
    browser.look(Browser.Look.PHONE);
  }

  @AfterEach
  void nothingIsComplainedAbout() {
    browser.assertNoComplaints();
  }
}
