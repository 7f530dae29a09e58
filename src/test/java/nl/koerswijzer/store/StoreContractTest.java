package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDetails;
import nl.koerswijzer.store.Store.AuditEntry;
import nl.koerswijzer.store.Store.Count;
import nl.koerswijzer.store.Store.CrawlMemory;
import nl.koerswijzer.store.Store.CrawlRun;
import nl.koerswijzer.store.Store.Decision;
import nl.koerswijzer.store.Store.Held;
import nl.koerswijzer.store.Store.Run;
import nl.koerswijzer.store.Store.RunSummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store promises, in the words of the port. */
abstract class StoreContractTest {
  static final Instant MONDAY = Instant.parse("2026-06-01T08:00:00Z");
  static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  static final Region ZWOLLE = new Region("AM10", "Regio Zwolle");
  static final Region DRENTHE = new Region("AM03", "Drenthe");

  final HandClock clock = new HandClock(MONDAY);
  Store store;

  /** Opens the one store of this test; a second call opens it once more. */
  abstract Store open(Clock clock);

  @BeforeEach
  void openStore() {
    store = open(clock);
  }

  @AfterEach
  void closeStore() {
    store.close();
  }

  @Test
  void records_areInvisibleBeforeCommitAndVisibleAfter() {
    try (Run run = store.begin("regions", "import")) {
      run.put(RecordKind.REGION, "AM10", ZWOLLE);
      assertThat(regions()).isEmpty();
      run.commit("");
    }
    assertThat(regions()).containsExactly(ZWOLLE);
  }

  @Test
  void records_areReadInOrderOfIdAndSource() {
    put("b-source", DRENTHE, ZWOLLE);
    put("a-source", ZWOLLE);
    List<String> read = new ArrayList<>();
    store.read(RecordKind.REGION, Region.class, held -> read.add(held.id() + " " + held.source()));
    assertThat(read).containsExactly("AM03 b-source", "AM10 a-source", "AM10 b-source");
  }

  @Test
  void record_putAgain_isReplacedAndKeepsItsFirstDay() {
    put("regions", ZWOLLE);
    clock.now = TUESDAY;
    put("regions", new Region("AM10", "Zwolle en omstreken"));
    assertThat(store.list(RecordKind.REGION, Region.class, "regions"))
        .containsExactly(
            new Held<>(
                "regions", "AM10", new Region("AM10", "Zwolle en omstreken"), MONDAY, TUESDAY, 0));
  }

  @Test
  void list_returnsOneSourceOnly() {
    put("a", ZWOLLE);
    put("b", DRENTHE);
    assertThat(store.list(RecordKind.REGION, Region.class, "b"))
        .extracting(Held::document)
        .containsExactly(DRENTHE);
  }

  @Test
  void goneRecord_isNoLongerReadButStillFound_andReturnsWhenPutAgain() {
    put("regions", ZWOLLE, DRENTHE);
    try (Run run = store.begin("regions", "import")) {
      run.markGone(RecordKind.REGION, "AM03");
      run.commit("");
    }
    assertThat(regions()).containsExactly(ZWOLLE);
    assertThat(store.find(RecordKind.REGION, Region.class, "regions", "AM03")).isPresent();

    put("regions", DRENTHE);
    assertThat(regions()).containsExactly(DRENTHE, ZWOLLE);
  }

  @Test
  void othersGone_spareWhatTheRunPutAndOtherSourcesAndKinds() {
    put("regions", ZWOLLE, DRENTHE);
    put("other", DRENTHE);
    try (Run run = store.begin("regions", "import")) {
      run.put(RecordKind.VACANCY, "v1", vacancy("v1"));
      run.put(RecordKind.REGION, "AM10", ZWOLLE);
      run.markOthersGone(RecordKind.REGION);
      run.commit("");
    }
    assertThat(store.list(RecordKind.REGION, Region.class, "regions")).hasSize(1);
    assertThat(store.list(RecordKind.REGION, Region.class, "other")).hasSize(1);
    assertThat(store.list(RecordKind.VACANCY, Vacancy.class, "regions")).hasSize(1);
    assertThat(store.runs(1).getFirst().gone()).isEqualTo(1);
  }

  @Test
  void vacancy_isReadAsItWasPut() {
    try (Run run = store.beginCrawl("feed")) {
      run.put(RecordKind.VACANCY, "v1", vacancy("v1"));
      run.commit("");
    }
    assertThat(store.find(RecordKind.VACANCY, Vacancy.class, "feed", "v1"))
        .map(Held::document)
        .contains(vacancy("v1"));
  }

  @Test
  void counts_tellLivingRecordsBySourceAndKind() {
    put("regions", ZWOLLE, DRENTHE);
    try (Run run = store.begin("feed", "import")) {
      run.put(RecordKind.VACANCY, "v1", vacancy("v1"));
      run.put(RecordKind.VACANCY, "v2", vacancy("v2"));
      run.markGone(RecordKind.VACANCY, "v2");
      run.commit("");
    }
    assertThat(store.counts())
        .containsExactly(
            new Count("feed", RecordKind.VACANCY, 1, MONDAY),
            new Count("regions", RecordKind.REGION, 2, MONDAY));
  }

  @Test
  void run_committed_isSummedUp() {
    try (Run run = store.begin("regions", "import")) {
      run.put(RecordKind.REGION, "AM10", ZWOLLE);
      run.refuse(RecordKind.REGION, "AM99", "unknown region", "AM99;?");
      clock.now = TUESDAY;
      run.commit("two files");
    }
    RunSummary summary = store.runs(5).getFirst();
    assertThat(summary)
        .isEqualTo(
            new RunSummary(
                summary.id(),
                "regions",
                "import",
                MONDAY,
                TUESDAY,
                Store.Outcome.SUCCEEDED,
                1,
                1,
                0,
                "two files",
                new java.util.TreeMap<>()));
    assertThat(store.quarantine(5))
        .extracting(Store.Quarantined::id, Store.Quarantined::reason, Store.Quarantined::raw)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("AM99", "unknown region", "AM99;?"));
  }

  @Test
  void refusedRaw_isCutAtTenThousandCharacters() {
    try (Run run = store.begin("regions", "import")) {
      run.refuse(RecordKind.REGION, "x", "too long", "x".repeat(20_000));
      run.commit("");
    }
    assertThat(store.quarantine(1).getFirst().raw()).hasSize(10_000);
  }

  @Test
  void run_closedWithoutCommit_leavesNothingAndIsMarkedFailed() {
    put("regions", ZWOLLE);
    try (Run run = store.begin("regions", "import")) {
      run.put(RecordKind.REGION, "AM03", DRENTHE);
      run.markOthersGone(RecordKind.REGION);
    }
    assertThat(regions()).containsExactly(ZWOLLE);
    assertThat(store.runs(1).getFirst().outcome()).isEqualTo(Store.Outcome.FAILED);
  }

  @Test
  void run_abandoned_tellsWhy() {
    try (Run run = store.begin("regions", "import")) {
      run.abandon("regions.csv, line 3: has 2 columns, expected 3");
    }
    assertThat(store.runs(1))
        .extracting(RunSummary::outcome, RunSummary::note)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Store.Outcome.FAILED, "regions.csv, line 3: has 2 columns, expected 3"));
  }

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
    clock.now = TUESDAY;
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
  void curators_areKeptByName() {
    store.put(new Store.Curator("bea", "hash", MONDAY));
    store.put(new Store.Curator("anna", "hash", MONDAY));
    store.put(new Store.Curator("bea", "other", TUESDAY));
    assertThat(store.curators())
        .containsExactly(
            new Store.Curator("anna", "hash", MONDAY), new Store.Curator("bea", "other", MONDAY));
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

  @Test
  void secondRun_whileOneWrites_isRefusedWithASentence() {
    try (Store other = open(clock);
        Run run = store.begin("regions", "import")) {
      assertThatThrownBy(() -> other.beginCrawl("feed"))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("another run is writing to")
          .hasMessageContaining("wait until it is done");
      run.commit("");
      other.beginCrawl("feed").close();
    }
  }

  @Test
  void openingAgain_whileARunWrites_leavesTheRunAlone() {
    try (Run run = store.begin("regions", "import");
        Store other = open(clock)) {
      assertThat(other.runs(1).getFirst().outcome()).isEqualTo(Store.Outcome.RUNNING);
      run.commit("");
    }
  }

  @Test
  void reader_seesOneMomentWhileARunCommits() {
    put("regions", DRENTHE, ZWOLLE);
    List<String> names = new ArrayList<>();
    store.read(
        RecordKind.REGION,
        Region.class,
        held -> {
          put("regions", new Region("AM10", "changed"));
          names.add(held.document().name());
        });
    assertThat(names).containsExactly("Drenthe", "Regio Zwolle");
    assertThat(regions()).extracting(Region::name).containsExactly("Drenthe", "changed");
  }

  @Test
  void decision_isTakenWhileACrawlWaitsBetweenCheckpoints() {
    Decision decision = new Decision("vacancy", "v1", "block", "", "no real job", "Anna", MONDAY);
    try (CrawlRun crawl = store.beginCrawl("feed")) {
      crawl.put(RecordKind.VACANCY, "v1", vacancy("v1"));
      crawl.checkpoint();
      store.decide(decision);
      crawl.commit("");
    }
    assertThat(store.decisions()).containsExactly(decision);
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

  @Test
  void audit_isReadNewestFirst() {
    AuditEntry first = new AuditEntry(MONDAY, "Anna", "publish", "generation 1", "");
    AuditEntry second = new AuditEntry(TUESDAY, "Anna", "switch-generation", "generation 2", "");
    store.audit(first);
    store.audit(second);
    assertThat(store.audit(10)).containsExactly(second, first);
    assertThat(store.audit(1)).containsExactly(second);
  }

  @Test
  void manyRecords_areAllKept() {
    try (Run run = store.begin("many", "import")) {
      for (int number = 0; number < 5_000; number++) {
        run.put(RecordKind.REGION, "R" + number, new Region("R" + number, "Regio " + number));
      }
      run.commit("");
    }
    assertThat(store.counts()).extracting(Count::records).containsExactly(5_000L);
  }

  @Test
  void wrongType_isRefused() {
    try (Run run = store.begin("regions", "import")) {
      assertThatThrownBy(() -> run.put(RecordKind.OCCUPATION, "x", ZWOLLE))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> store.read(RecordKind.OCCUPATION, Region.class, held -> {}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  void put(String source, Region... regions) {
    try (Run run = store.begin(source, "import")) {
      for (Region region : regions) {
        run.put(RecordKind.REGION, region.code(), region);
      }
      run.commit("");
    }
  }

  List<Region> regions() {
    List<Region> regions = new ArrayList<>();
    store.read(RecordKind.REGION, Region.class, held -> regions.add(held.document()));
    return regions;
  }

  static Vacancy vacancy(String id) {
    return new Vacancy(
        id,
        "feed",
        "https://example.org/" + id,
        "kapper",
        "Knippen.\nKleuren.",
        null,
        List.of(),
        null,
        null,
        null,
        Set.of(),
        null,
        LocalDate.of(2026, 5, 1),
        null,
        "nl",
        true,
        VacancyDetails.NONE);
  }

  private static CrawlMemory memory(String url, int strikes) {
    return new CrawlMemory("feed", url, "\"e\"", null, 200, strikes, 0, MONDAY, null, "v1");
  }

  /** A clock that stands still until it is set. */
  static final class HandClock extends Clock {
    Instant now;

    HandClock(Instant now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
