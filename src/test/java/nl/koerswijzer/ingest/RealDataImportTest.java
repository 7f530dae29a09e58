package nl.koerswijzer.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.koerswijzer.ingest.esco.EscoImport;
import nl.koerswijzer.ingest.geo.RegionsImport;
import nl.koerswijzer.ingest.market.MarketImport;
import nl.koerswijzer.ingest.onet.OnetImport;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The official files as they are; skipped where they are not at hand. */
class RealDataImportTest {
  private static final Path DATA =
      Path.of(Optional.ofNullable(System.getenv("KOERSWIJZER_DATA")).orElse("../shared/data"));

  @TempDir Path folder;

  @BeforeEach
  void requireData() {
    assumeThat(DATA).as("the official files in " + DATA).matches(Files::isDirectory);
  }

  @Test
  void officialFiles_areImportedWhole() throws ImportException {
    try (Store store = SqliteStore.open(folder, ImportBench.CLOCK)) {
      ImportReport esco = run(new EscoImport(), store, "esco-1.1.1");
      assertThat(esco.put(RecordKind.OCCUPATION)).isEqualTo(3_007);
      assertThat(esco.put(RecordKind.SKILL)).isEqualTo(13_896);
      assertThat(esco.put(RecordKind.OCCUPATION_GROUP)).isEqualTo(619);
      assertThat(esco.put(RecordKind.SKILL_GROUP)).isEqualTo(640);

      ImportReport onet = run(new OnetImport(), store, "onet-29.2", "crosswalk");
      assertThat(onet.put(RecordKind.OCCUPATION_TRAITS)).isBetween(2_400L, 3_007L);

      ImportReport market = run(new MarketImport(), store, "labour-market");
      assertThat(market.put(RecordKind.INDICATOR)).isGreaterThan(1_000);

      ImportReport regions = run(new RegionsImport(), store, "geo");
      assertThat(regions.put(RecordKind.REGION)).isEqualTo(35);
      assertThat(regions.put(RecordKind.MUNICIPALITY)).isEqualTo(342);
      assertThat(regions.put(RecordKind.PLACE)).isEqualTo(4_786);
      assertThat(regions.refused()).isZero();
    }
  }

  private static ImportReport run(Import kind, Store store, String... folders)
      throws ImportException {
    List<Path> paths = List.of(folders).stream().map(DATA::resolve).toList();
    return kind.run(paths, store, Progress.NONE, ImportBench.CLOCK);
  }
}
