package nl.koerswijzer.store;

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
