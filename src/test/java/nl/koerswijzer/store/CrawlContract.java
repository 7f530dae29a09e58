package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Store.CrawlMemory;
import nl.koerswijzer.store.Store.CrawlRun;
import nl.koerswijzer.store.Store.Held;
import nl.koerswijzer.store.Store.RunSummary;
import org.junit.jupiter.api.Test;

/**
 * What every store promises of crawls: taken up where they broke off, and not believed before they
 * are accepted.
 */
abstract class CrawlContract extends StoreContract {
  @Test
  void crawlThatBreaksOff_isTakenUpByTheNextOneFromItsLastCheckpoint() {
    try (CrawlRun run = store.beginCrawl("regions")) {
      run.put(RecordKind.REGION, "AM10", ZWOLLE);
      run.checkpoint();
      run.put(RecordKind.REGION, "AM03", DRENTHE);
    }
    assertThat(regions()).isEmpty();
    try (CrawlRun next = store.beginCrawl("regions")) {
      assertThat(next.carried(RecordKind.REGION, Region.class))
          .extracting(Held::document)
          .containsExactly(ZWOLLE);
      next.commit("");
    }
    assertThat(regions()).containsExactly(ZWOLLE);
  }

  @Test
  void quarantinedCrawl_countsOnlyWhenItIsReleased() {
    crawl("v1");
    long run = quarantine("v2");
    assertThat(vacancies()).containsExactly("v1");
    assertThat(store.run(run)).map(RunSummary::outcome).contains(Store.Outcome.QUARANTINED);
    assertThat(store.remembered("feed", "https://example.org/v2")).isEmpty();

    store.release(run, "it is as it should be");

    assertThat(vacancies()).containsExactly("v1", "v2");
    assertThat(store.remembered("feed", "https://example.org/v2")).isPresent();
    assertThat(store.run(run)).map(RunSummary::outcome).contains(Store.Outcome.SUCCEEDED);
    assertThatThrownBy(() -> store.discard(run, "")).isInstanceOf(StoreException.class);
  }

  @Test
  void quarantinedCrawl_thatIsDiscardedOrOvertaken_leavesNothing() {
    long discarded = quarantine("v1");
    store.discard(discarded, "the site was down");
    long overtaken = quarantine("v2");
    crawl("v3");
    assertThat(vacancies()).containsExactly("v3");
    for (long run : List.of(discarded, overtaken)) {
      assertThat(store.run(run)).map(RunSummary::outcome).contains(Store.Outcome.DISCARDED);
      assertThatThrownBy(() -> store.release(run, ""))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("is not in quarantine");
    }
  }

  @Test
  void figuresOfACrawl_areKept() {
    java.util.SortedMap<String, Double> figures =
        new java.util.TreeMap<>(java.util.Map.of("alive", 3.0, "filled.employer", 0.5));
    try (CrawlRun run = store.beginCrawl("feed")) {
      run.measured(figures);
      run.commit("");
    }
    assertThat(store.runs(1).getFirst().figures()).isEqualTo(figures);
  }

  @Test
  void vacancyThatComesBack_orHasANewDate_isARepost() {
    crawl("v1");
    crawl("v1");
    assertThat(held("v1").reposts()).isZero();
    try (CrawlRun run = store.beginCrawl("feed")) {
      run.markGone(RecordKind.VACANCY, "v1");
      run.commit("");
    }
    clock.set(TUESDAY);
    crawl("v1");
    assertThat(held("v1").reposts()).isEqualTo(1);
    assertThat(held("v1").firstSeen()).isEqualTo(MONDAY);
    assertThat(held("v1").lastSeen()).isEqualTo(TUESDAY);
  }

  @Test
  void refusedVacancy_thatIsSettled_countsAndLeavesTheQuarantine() {
    try (CrawlRun run = store.beginCrawl("feed")) {
      run.refuse("v1", "pays a million a month", "<html>", "https://example.org/1", vacancy("v1"));
      run.commit("");
    }
    Store.Quarantined refused = store.quarantine(5).getFirst();
    assertThat(refused.document()).isEqualTo(vacancy("v1"));
    assertThat(refused.url()).isEqualTo("https://example.org/1");

    store.settle(refused, "release", vacancy("v1"));

    assertThat(vacancies()).containsExactly("v1");
    assertThat(store.quarantine(5)).isEmpty();
    assertThat(store.settled(5)).extracting(Store.Quarantined::id).containsExactly("v1");
    assertThat(store.quarantined(refused.number()))
        .map(Store.Quarantined::settled)
        .contains("release");
  }

  @Test
  void whatEarlierRunsRefused_goesWhenARunOfTheSourceSucceeds() {
    for (int runs = 0; runs < 2; runs++) {
      try (CrawlRun run = store.beginCrawl("feed")) {
        run.refuse("v1", "has no title", "", "https://example.org/1", null);
        run.commit("");
      }
    }
    assertThat(store.quarantine(5)).hasSize(1);
  }

  @Test
  void crawlMemory_isReplacedByTheLatest() {
    CrawlMemory first = memory("https://example.org/1", 0);
    CrawlMemory second = memory("https://example.org/1", 2);
    try (CrawlRun run = store.beginCrawl("feed")) {
      run.remember(first);
      run.remember(memory("https://example.org/0", 0));
      run.checkpoint();
      run.remember(second);
      run.commit("");
    }
    assertThat(store.remembered("feed"))
        .containsExactly(memory("https://example.org/0", 0), second);
    assertThat(store.remembered("feed", "https://example.org/1")).contains(second);
    assertThat(store.remembered("other", "https://example.org/1")).isEmpty();
  }

  private void crawl(String id) {
    try (CrawlRun run = staged(id)) {
      run.commit("");
    }
  }

  private long quarantine(String id) {
    try (CrawlRun run = staged(id)) {
      run.quarantine("fewer than before");
      return run.id();
    }
  }

  private CrawlRun staged(String id) {
    CrawlRun run = store.beginCrawl("feed");
    run.put(RecordKind.VACANCY, id, vacancy(id));
    run.remember(memory("https://example.org/" + id, 0));
    return run;
  }

  private Held<Vacancy> held(String id) {
    return store.find(RecordKind.VACANCY, Vacancy.class, "feed", id).orElseThrow();
  }

  private List<String> vacancies() {
    return store.list(RecordKind.VACANCY, Vacancy.class, "feed").stream().map(Held::id).toList();
  }

  private static CrawlMemory memory(String url, int strikes) {
    return new CrawlMemory("feed", url, "\"e\"", null, 200, strikes, 0, MONDAY, null, "v1");
  }
}
