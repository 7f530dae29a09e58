package nl.koerswijzer.search.lucene;

import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SearchEngineContract;

/** The embedded engine honours the port. */
class LuceneSearchEngineTest extends SearchEngineContract {
  @Override
  protected SearchEngine engine() {
    return new LuceneSearchEngine();
  }
}
