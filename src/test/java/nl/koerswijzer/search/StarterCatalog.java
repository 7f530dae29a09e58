package nl.koerswijzer.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.starter.StarterImport;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.publish.merge.CatalogBuilder;
import nl.koerswijzer.publish.merge.MergeException;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;

/** The catalog of the starter set, for tables of queries and texts. */
public final class StarterCatalog {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);

  private StarterCatalog() {}

  /**
   * @param empty a folder for the store
   */
  public static Catalog read(Path empty) throws ImportException, MergeException, IOException {
    try (Store store = SqliteStore.open(empty, CLOCK)) {
      new StarterImport()
          .run(List.of(Path.of("index-data", "starter")), store, Progress.NONE, CLOCK);
      return new Catalog(new CatalogBuilder(store).build());
    }
  }
}
