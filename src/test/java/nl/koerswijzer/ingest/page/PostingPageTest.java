package nl.koerswijzer.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import nl.koerswijzer.source.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostingPageTest {
  private static PostingPage read(String type, byte[] body) {
    return PostingPage.of(
        new Page(URI.create("https://voorbeeld.nl/1"), type, body, null, null, Instant.EPOCH));
  }

  private static PostingPage read(String html) {
    return read("text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  private static String inScript(String json) {
    return "<html><script type=\"application/ld+json\">" + json + "</script></html>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"JobPosting\", \"title\": \"Kok\"}",
        "{\"@type\": \"JobPosting\", \"title\": \"Kok\",}",
        "<!-- {\"@type\": \"JobPosting\", \"title\": \"Kok\"} -->",
        "//<![CDATA[\n{\"@type\": \"JobPosting\", \"title\": \"Kok\"}\n//]]>",
        "{\"@type\": \"JobPosting\", \"description\": \"een\ntwee\", \"title\": \"Kok\"}",
        "{\"@graph\": [{\"@type\": \"JobPosting\", \"title\": \"Kok\"}]}"
      })
  void jsonLd_withOneReading_isRead(String json) {
    PostingPage page = read(inScript(json));

    assertThat(page.postings()).hasSize(1);
    assertThat(page.postings().getFirst().path("title").asString()).isEqualTo("Kok");
    assertThat(page.broken()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\": \"JobPosting\", \"title\": \"Kok",
        "{\"@type\": \"JobPosting\" \"title\": \"Kok\"}",
        "{'@type': 'JobPosting', 'title': 'Kok'}"
      })
  void jsonLd_thatCouldMeanAnything_isBroken(String json) {
    PostingPage page = read(inScript(json));

    assertThat(page.postings()).isEmpty();
    assertThat(page.broken()).hasSize(1);
  }

  @Test
  void jsonLd_nestedTooDeep_isBroken() {
    String deep = "[".repeat(5_000) + "\"JobPosting\"" + "]".repeat(5_000);

    assertThat(read(inScript(deep)).broken()).hasSize(1);
  }

  @Test
  void brokenJson_aboutSomethingElse_isNoFault() {
    assertThat(read(inScript("{\"@type\": \"WebSite\", ")).broken()).isEmpty();
  }

  @Test
  void microdata_isReadWhenThereIsNoJsonLd() {
    PostingPage page =
        read(
            """
            <div itemscope itemtype="https://schema.org/JobPosting"><h2 itemprop="title">Kok</h2>
            <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
              <span itemprop="name">Voorbeeldhotel</span></span>
            <time itemprop="datePosted" datetime="2026-03-01">1 maart</time>
            <meta itemprop="employmentType" content="PART_TIME"><meta itemprop="employmentType" content="TEMPORARY">
            <div itemprop="description"><p>Je kookt.</p></div></div>
            """);

    var posting = page.postings().getFirst();
    assertThat(posting.path("title").asString()).isEqualTo("Kok");
    assertThat(posting.path("hiringOrganization").path("name").asString())
        .isEqualTo("Voorbeeldhotel");
    assertThat(posting.path("datePosted").asString()).isEqualTo("2026-03-01");
    assertThat(posting.path("employmentType")).hasSize(2);
    assertThat(posting.path("description").asString()).isEqualTo("<p>Je kookt.</p>");
  }

  @ParameterizedTest
  @CsvSource({"vocab=https://schema.org/, ''", "prefix=schema:https://schema.org/, schema:"})
  void rdfa_isReadWhenThereIsNothingElse(String vocabulary, String prefix) {
    PostingPage page =
        read(
            """
            <div %1$s typeof="%2$sJobPosting"><h2 property="%2$stitle">Kok</h2>
            <span property="%2$shiringOrganization" typeof="%2$sOrganization">
              <span property="%2$sname">Voorbeeldhotel</span></span>
            <time property="%2$sdatePosted" datetime="2026-03-01">1 maart</time>
            <span property="%2$semploymentType" content="PART_TIME">deeltijd</span>
            <div property="%2$sjobLocation" typeof="%2$sPlace">
              <div property="%2$saddress" typeof="%2$sPostalAddress">
                <span property="%2$saddressLocality">Zwolle</span></div></div>
            <div property="%2$sdescription"><p>Je kookt.</p></div></div>
            """
                .formatted(vocabulary, prefix));

    var posting = page.postings().getFirst();
    assertThat(posting.path("title").asString()).isEqualTo("Kok");
    assertThat(posting.path("hiringOrganization").path("name").asString())
        .isEqualTo("Voorbeeldhotel");
    assertThat(posting.path("datePosted").asString()).isEqualTo("2026-03-01");
    assertThat(posting.path("employmentType").asString()).isEqualTo("PART_TIME");
    assertThat(posting.at("/jobLocation/address/addressLocality").asString()).isEqualTo("Zwolle");
    assertThat(posting.path("description").asString()).isEqualTo("<p>Je kookt.</p>");
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1252, text/html; charset=windows-1252",
    "UTF-8,        text/html",
    "UTF-8,        text/html; charset=bestaat-niet",
    "ISO-8859-15,  text/html; charset=\"iso-8859-15\""
  })
  void charset_comesFromTheServerOrThePage(String charset, String type) {
    String html = inScript("{\"@type\": \"JobPosting\", \"title\": \"Patiëntenbegeleider\"}");

    assertThat(
            read(type, html.getBytes(Charset.forName(charset)))
                .postings()
                .getFirst()
                .path("title")
                .asString())
        .isEqualTo("Patiëntenbegeleider");
  }

  @Test
  void charset_thatTheServerGetsWrong_doesNotBreakThePage() {
    String html = inScript("{\"@type\": \"JobPosting\", \"title\": \"Patiëntenbegeleider\"}");

    assertThat(read("text/html; charset=utf-16", html.getBytes(StandardCharsets.UTF_8)).postings())
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void jsonAnswer_isReadAsJson() {
    PostingPage page =
        read(
            "application/ld+json",
            "{\"@type\": \"JobPosting\", \"title\": \"Kok\"}".getBytes(StandardCharsets.UTF_8));

    assertThat(page.postings()).hasSize(1);
  }

  @Test
  void bytesThatAreNoPage_holdNothing() {
    byte[] noise = new byte[10_000];
    new java.util.Random(7).nextBytes(noise);

    assertThat(read("text/html", noise).postings()).isEmpty();
  }
}
