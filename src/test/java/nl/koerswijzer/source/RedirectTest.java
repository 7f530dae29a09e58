package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.koerswijzer.source.FetchOutcome.Failed;
import nl.koerswijzer.source.FetchOutcome.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest extends VisitTest {
  @Test
  void redirect_withinTheSite_isFollowed() throws IOException {
    site.redirect("/vacature/oud", 301, "/vacature/nieuw").html("/vacature/nieuw", "nieuw");

    assertFetched(fetch("/vacature/oud"), "nieuw");
  }

  @Test
  void redirect_toForbiddenPath_isRefusedByRobots() throws IOException {
    site.text("/robots.txt", 200, "text/plain", "User-agent: *\nDisallow: /intern");
    site.redirect("/vacature/1", 302, "/intern/1").html("/intern/1", "geheim");

    assertRefused(fetch("/vacature/1"), Refusal.ROBOTS);
    assertThat(site.asked("/intern/1")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "http://elders.voorbeeld/",
        "https://127.0.0.1/"
      })
  void redirect_toAnotherHost_isOutOfScope(String location) throws IOException {
    site.redirect("/vacature/1", 302, location);

    assertRefused(fetch("/vacature/1"), Refusal.SCOPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://127.0.0.1/",
        "javascript:alert(1)",
        "",
        "http://a b/"
      })
  void redirect_toNoWebAddress_fails(String location) throws IOException {
    site.redirect("/vacature/1", 302, location);

    assertThat(fetch("/vacature/1")).isInstanceOf(Failed.class);
  }

  @Test
  void redirect_inACircle_fails() throws IOException {
    site.redirect("/vacature/1", 302, "/vacature/2").redirect("/vacature/2", 302, "/vacature/1");

    assertThat(fetch("/vacature/1"))
        .isInstanceOfSatisfying(
            Failed.class, failed -> assertThat(failed.detail()).contains("circle"));
  }

  @Test
  void redirect_withoutEnd_isGivenUpAfterFive() throws IOException {
    for (int step = 0; step < 9; step++) {
      site.redirect("/vacature/" + step, 302, "/vacature/" + (step + 1));
    }

    assertThat(fetch("/vacature/0")).isInstanceOf(Failed.class);
    assertThat(site.asked("/vacature/6")).isZero();
  }
}
