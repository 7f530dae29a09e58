package nl.koerswijzer.ingest.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.ingest.crawl.CrawlReport.Health;
import nl.koerswijzer.ingest.crawl.CrawlReport.Reason;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.source.SourceDefinition;
import nl.koerswijzer.source.SourceDraft;
import nl.koerswijzer.source.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Life and death of vacancies, visit after visit. */
class LifeAndDeathTest extends VisitedSite {
  @ParameterizedTest
  @CsvSource({"404, 1", "410, 1", "400, 3", "451, 3"})
  void pageThatIsRefused_killsAtOnceOrTheThirdTime(int status, int visits) throws IOException {
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Bakker");
    crawl();
    site.text("/vacature/1", status, "text/html", "");

    for (int visit = 1; visit < visits; visit++) {
      assertThat(crawl().gone()).isZero();
      assertThat(titles()).contains("Kok");
    }
    assertThat(crawl().gone()).isEqualTo(1);
    assertThat(titles()).containsExactly("Bakker");
  }

  @ParameterizedTest
  @CsvSource({"500", "503", "401", "403", "429"})
  void troubledPage_neverKills(int status) throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    crawl();
    site.text("/vacature/1", status, "text/html", "");

    for (int visit = 0; visit < 4; visit++) {
      crawl();
    }

    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void pageWithoutItsVacancy_neverKills() throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    crawl();
    site.html("/vacature/1", "<h1>Oeps, er ging iets mis</h1>");
    for (int visit = 0; visit < 4; visit++) {
      crawl();
    }
    assertThat(titles()).containsExactly("Kok");

    vacancy("/vacature/1", "Kok");
    assertThat(crawl().put()).isEqualTo(1);
  }

  @Test
  void absence_killsWhenTheListHasAuthority_andReturnBringsBack() throws IOException {
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Bakker");
    crawl();
    list("/vacature/2");
    assertThat(crawl().gone()).isEqualTo(1);
    assertThat(titles()).containsExactly("Bakker");

    list("/vacature/1", "/vacature/2");
    crawl();
    assertThat(titles()).containsExactly("Bakker", "Kok");
  }

  @Test
  void absence_withoutAuthority_meansNothing() throws IOException {
    authority = false;
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Bakker");
    crawl();
    list("/vacature/2");
    crawl();

    assertThat(titles()).containsExactly("Bakker", "Kok");
  }

  @Test
  void listThatCannotBeHad_killsNothing() throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    crawl();
    site.text("/sitemap.xml", 500, "text/html", "");

    CrawlReport report = crawl();

    assertThat(report.health()).isEqualTo(Health.UNREACHABLE);
    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void duplicateWhoseFirstPageDies_livesOnAtItsSecond() throws IOException {
    list("/vacature/1", "/vacature/2");
    vacancy("/vacature/1", "Kok");
    vacancy("/vacature/2", "Kok");
    crawl();
    site.text("/vacature/1", 404, "text/html", "");
    crawl();

    assertThat(titles()).containsExactly("Kok");
  }

  @Test
  void emptyList_isSuspectTheThirdTimeAndBelievedTheSixth() throws IOException {
    SourceDefinition source =
        new SourceDraft().sitemap(site.at("/sitemap.xml")).maxPages(100).build();
    list("/vacature/1");
    vacancy("/vacature/1", "Kok");
    List<Health> seen = new ArrayList<>();
    for (int visits = 0; visits < 7; visits++) {
      try (Visit visit = visit(source)) {
        seen.add(new Crawl(source, visit, store, clock).run(Progress.NONE).health());
      }
      list();
      if (visits < 6) {
        assertThat(titles()).containsExactly("Kok");
      }
    }

    assertThat(seen)
        .containsExactly(
            Health.FINE,
            Health.EMPTY,
            Health.EMPTY,
            Health.SUSPECT,
            Health.SUSPECT,
            Health.SUSPECT,
            Health.DELISTED);
    assertThat(titles()).isEmpty();
  }

  @Test
  void vacancy_pastItsLastDay_isGoneThoughThePageStands() throws IOException {
    list("/vacature/1");
    vacancy("/vacature/1", "Kok", ", \"validThrough\": \"" + LocalDate.of(2026, 3, 3) + "\"");
    crawl();
    assertThat(titles()).containsExactly("Kok");
    crawl();
    CrawlReport third = crawl();

    assertThat(reasons(third)).containsExactly(Reason.EXPIRED);
    assertThat(titles()).isEmpty();
  }
}
