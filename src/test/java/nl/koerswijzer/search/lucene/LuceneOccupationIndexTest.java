package nl.koerswijzer.search.lucene;

import nl.koerswijzer.search.OccupationIndexContract;
import nl.koerswijzer.search.SearchEngine;

/** The embedded index of occupations honours the port. */
class LuceneOccupationIndexTest extends OccupationIndexContract {
  @Override
  protected SearchEngine engine() {
    return new LuceneSearchEngine();
  }
}
