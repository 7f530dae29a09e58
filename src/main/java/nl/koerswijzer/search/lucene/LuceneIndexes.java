package nl.koerswijzer.search.lucene;

import java.io.IOException;
import nl.koerswijzer.search.OccupationIndex;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SkillFinder;
import nl.koerswijzer.search.Suggestions;
import nl.koerswijzer.search.VacancyIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.util.IOUtils;

/** The open indexes of one generation. */
record LuceneIndexes(
    DirectoryReader occupationReader,
    DirectoryReader vacancyReader,
    OccupationIndex occupations,
    VacancyIndex vacancies,
    Suggestions suggestions,
    SkillFinder skills)
    implements SearchEngine.Indexes {
  @Override
  public void close() throws IOException {
    IOUtils.close(
        occupationReader, vacancyReader, occupationReader.directory(), vacancyReader.directory());
  }
}
