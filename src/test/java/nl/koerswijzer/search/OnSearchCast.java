package nl.koerswijzer.search;

import java.io.IOException;
import java.nio.file.Path;
import nl.koerswijzer.catalog.Catalog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests of an engine on indexes of the cast, built once for all of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OnSearchCast {
  protected abstract SearchEngine engine();

  final Catalog catalog = SearchCast.catalog();
  Path folder;
  SearchEngine.Built built;
  SearchEngine.Indexes indexes;

  @BeforeAll
  void build(@TempDir Path empty) throws IOException {
    folder = empty;
    built = engine().build(folder, catalog, SearchCast.seen()::forEach);
    indexes = engine().open(folder, () -> catalog);
  }

  @AfterAll
  void close() throws IOException {
    indexes.close();
  }
}
