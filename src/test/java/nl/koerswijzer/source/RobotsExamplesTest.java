package nl.koerswijzer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import nl.koerswijzer.source.FetchOutcome.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of RFC 9309 and of Google's description of it, through a whole visit. */
class RobotsExamplesTest {
  @TempDir private Path archive;
  private TestSite site;

  @BeforeEach
  void start() throws IOException {
    site = new TestSite();
    site.otherwise(exchange -> TestSite.send(exchange, 200, "text/html", new byte[] {'x'}));
  }

  @AfterEach
  void stop() {
    site.close();
  }

  private boolean allowed(String path) throws IOException {
    SourceDefinition source = new SourceDraft().seed(site.at("/")).build();
    Visitor visitor = new Visitor("koerswijzer", "1", "https://voorbeeld.nl/robot");
    try (Visit visit =
        Visit.live(
            source,
            visitor,
            FetchLimits.USUAL,
            archive,
            Hosts.unshared(Clock.systemUTC(), pause -> {}),
            Clock.systemUTC(),
            1)) {
      boolean allowed = !(visit.fetch(site.at(path), Validators.NONE) instanceof Refused);
      assertThat(site.asked(path)).isEqualTo(allowed ? 1 : 0);
      return allowed;
    }
  }

  private void robots(String text) {
    site.text("/robots.txt", 200, "text/plain", text);
  }

  @ParameterizedTest
  @CsvSource({
    "/fish, '/fish /fish.html /fish/salmon.html /fishheads /fishheads/yummy.html /fish.php?id=1',"
        + " '/Fish.asp /catfish /?id=fish /desert/fish'",
    "/fish*, '/fish /fish.html /fish/salmon.html /fishheads /fish.php?id=1',"
        + " '/Fish.asp /catfish /desert/fish'",
    "/fish/, '/fish/ /fish/?id=1 /fish/salmon.htm',"
        + " '/fish /fish.html /animals/fish/ /Fish/Salmon.asp'",
    "/*.php, '/index.php /filename.php /folder/filename.php /folder/filename.php?x=1"
        + " /folder/any.php.file.html /filename.php/', '/ /windows.PHP'",
    "/*.php$, '/filename.php /folder/filename.php',"
        + " '/filename.php?x=1 /filename.php/ /filename.php5 /windows.PHP'",
    "/fish*.php, '/fish.php /fishheads/catfish.php?x=1', '/Fish.PHP'",
    "/, '/ /alles', ''",
    "/*, '/ /alles', ''",
    "/foo/bar/%62%61%7A, '/foo/bar/baz', '/foo/bar/qux'",
    "/a%3cd.html, '/a%3Cd.html /a%3cd.html', '/acd.html'"
  })
  void rule_forbidsWhatItMatches(String rule, String forbidden, String free) throws IOException {
    robots("User-agent: *\nDisallow: " + rule);

    for (String path : forbidden.split(" ", -1)) {
      assertThat(allowed(path)).as(path).isFalse();
    }
    for (String path : free.isEmpty() ? new String[0] : free.split(" ", -1)) {
      assertThat(allowed(path)).as(path).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "/p, /, /page, true",
    "/folder, /folder, /folder/page, true",
    "/page, /*.htm, /page.htm, false",
    "/page, /*.ph, /page.php5, true",
    "/$, /, /, true",
    "/$, /, /page.htm, false",
    "/example/page/, /example/, /example/page/disallowed.gif, true",
    "/example/page, /example/page.html, /example/page.html, false"
  })
  void longestRule_wins_andAllowOnEqualLength(
      String allow, String disallow, String path, boolean may) throws IOException {
    robots("User-agent: *\nAllow: " + allow + "\nDisallow: " + disallow);

    assertThat(allowed(path)).isEqualTo(may);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          User-agent: koerswijzer~Disallow: /a~~User-agent: *~Disallow: /b                     | /a | false
          User-agent: koerswijzer~Disallow: /a~~User-agent: *~Disallow: /b                     | /b | true
          User-agent: ander~User-agent: koerswijzer~Disallow: /a                               | /a | false
          User-agent: koerswijzer~Disallow: /a~~User-agent: ander~Disallow: /~~User-agent: koerswijzer~Disallow: /c | /a | false
          User-agent: koerswijzer~Disallow: /a~~User-agent: ander~Disallow: /~~User-agent: koerswijzer~Disallow: /c | /c | false
          user-AGENT: KoersWijzer~dISALLOW: /a                                                 | /a | false
          User-agent: *~Disallow: /~~User-agent: koerswijzer~Allow: /                          | /a | true
          Disallow: /a                                                                         | /a | true
          User-agent: *~Disallow: /a # not this                                                | /a | false
          User-agent: *~Sitemap: https://voorbeeld.nl/s.xml~Disallow: /a                       | /a | false
          User-agent: *~Onbekend: /a~Disallow: /b                                              | /a | true
          User-agent: *~Disallow: /robots.txt                                                  | /a | true
          """)
  void group_isChosenByOurName(String robots, String path, boolean may) throws IOException {
    robots(robots.replace('~', '\n'));

    assertThat(allowed(path)).isEqualTo(may);
  }

  @Test
  void byteOrderMarkAndOldLineEnds_areNoObstacle() throws IOException {
    robots("\uFEFFUser-agent: *\rDisallow: /a\r");

    assertThat(allowed("/a")).isFalse();
    assertThat(allowed("/b")).isTrue();
  }

  @Test
  void nonAsciiPath_matchesItsEncodedForm() throws IOException {
    robots("User-agent: *\nDisallow: /foo/bar/ツ");

    assertThat(allowed("/foo/bar/%E3%83%84")).isFalse();
  }

  @Test
  void hugeFile_countsForItsFirstHalfMegabyte() throws IOException {
    byte[] file =
        ("User-agent: *\nDisallow: /a\n" + "# vulling\n".repeat(60_000) + "Disallow: /b\n")
            .getBytes(StandardCharsets.UTF_8);
    site.on("/robots.txt", exchange -> TestSite.send(exchange, 200, "text/plain", file));

    assertThat(allowed("/a")).isFalse();
    assertThat(allowed("/b")).isTrue();
  }
}
