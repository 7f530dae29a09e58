package nl.koerswijzer.guidance;

import java.io.IOException;
import java.nio.file.Path;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.search.SearchCast;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.lucene.LuceneSearchEngine;

/** The use cases over the small labour market of the search tests. */
public final class GuidanceCast implements AutoCloseable {
  private final SearchEngine.Indexes indexes;
  private final Guidance guidance;

  public GuidanceCast(Path empty) throws IOException {
    Catalog catalog = SearchCast.catalog();
    SearchEngine engine = new LuceneSearchEngine();
    engine.build(empty, catalog, SearchCast.seen()::forEach);
    indexes = engine.open(empty, () -> catalog);
    guidance = Guidance.of(Knowledge.of("test", SearchCast.TODAY, catalog, indexes));
  }

  public Guidance guidance() {
    return guidance;
  }

  @Override
  public void close() throws IOException {
    indexes.close();
  }
}
