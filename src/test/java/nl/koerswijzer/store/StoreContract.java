package nl.koerswijzer.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.koerswijzer.model.HandClock;
import nl.koerswijzer.model.Region;
import nl.koerswijzer.model.Vacancy;
import nl.koerswijzer.model.VacancyDraft;
import nl.koerswijzer.store.Store.Run;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every contract of the store starts from. A store keeps the contract of each subject. */
abstract class StoreContract {
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
    return new VacancyDraft(id, "kapper")
        .from("feed")
        .url("https://example.org/" + id)
        .text("Knippen.\nKleuren.")
        .posted(LocalDate.of(2026, 5, 1))
        .vacancy();
  }
}
