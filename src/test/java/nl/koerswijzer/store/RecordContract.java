package nl.koerswijzer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.store.Store.Count;
import nl.koerswijzer.store.Store.Held;
import nl.koerswijzer.store.Store.Run;
import org.junit.jupiter.api.Test;

/** What every store promises of records. */
abstract class RecordContract extends StoreContract {
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
    clock.set(TUESDAY);
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
}
