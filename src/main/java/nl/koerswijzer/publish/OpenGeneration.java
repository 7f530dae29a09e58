package nl.koerswijzer.publish;

import java.io.IOException;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.search.SearchEngine;

/** A generation that can be asked: its catalog in memory and its indexes open. */
public record OpenGeneration(
    GenerationManifest manifest, Catalog catalog, SearchEngine.Indexes indexes)
    implements AutoCloseable {
  @Override
  public void close() throws IOException {
    indexes.close();
  }
}
