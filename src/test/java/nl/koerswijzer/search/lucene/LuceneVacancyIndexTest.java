package nl.koerswijzer.search.lucene;

import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.VacancyIndexContract;

/** The embedded index of vacancies honours the port. */
class LuceneVacancyIndexTest extends VacancyIndexContract {
  @Override
  protected SearchEngine engine() {
    return new LuceneSearchEngine();
  }
}
