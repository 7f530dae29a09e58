package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.store.Store.Run;
import nl.koerswijzer.store.Store.RunSummary;
import org.junit.jupiter.api.Test;

/** What every store promises of runs, and of who reads and writes beside them. */
abstract class RunContract extends StoreContract {
  @Test
  void run_committed_isSummedUp() {
    try (Run run = store.begin("regions", "import")) {
      run.put(RecordKind.REGION, "AM10", ZWOLLE);
      run.refuse(RecordKind.REGION, "AM99", "unknown region", "AM99;?");
      clock.set(TUESDAY);
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
}
