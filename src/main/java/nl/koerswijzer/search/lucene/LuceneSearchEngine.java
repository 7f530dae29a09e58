package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SeenVacancy;
import nl.koerswijzer.search.titles.TitleIndex;
import nl.koerswijzer.search.titles.TitleLabel;
import nl.koerswijzer.search.titles.TitleLinker;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Indexes of Apache Lucene, embedded: a folder {@code occupations} and a folder {@code vacancies}.
 */
public final class LuceneSearchEngine implements SearchEngine {
  private static final String OCCUPATIONS = "occupations";
  private static final String VACANCIES = "vacancies";
  private static final int BUFFER_MEGABYTES = 512;
  private static final int REMEMBERED_TITLES = 200_000;

  @Override
  public Built build(Path folder, Catalog catalog, VacancySource vacancies) throws IOException {
    List<TitleLabel> labels = TitleLabel.of(catalog);
    Files.createDirectories(folder);
    try (Directory directory = FSDirectory.open(folder.resolve(OCCUPATIONS))) {
      new OccupationWriter(catalog).write(directory);
    }
    AtomicLong count = new AtomicLong();
    AtomicLong linked = new AtomicLong();
    writeVacancies(folder, catalog, labels, vacancies, count, linked);
    return new Built(
        catalog.occupations().size(),
        count.get(),
        linked.get(),
        new WordStartSuggestions(catalog).size());
  }

  private static void writeVacancies(
      Path folder,
      Catalog catalog,
      List<TitleLabel> labels,
      VacancySource vacancies,
      AtomicLong count,
      AtomicLong linkedCount)
      throws IOException {
    TitleLinker linker =
        new TitleLinker(new TitleIndex(labels, Thesaurus.standard()), REMEMBERED_TITLES);
    IndexWriterConfig config =
        new IndexWriterConfig(VacancyFields.analyzer(FieldWords.splitter(catalog)))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (Directory directory = FSDirectory.open(folder.resolve(VACANCIES));
        IndexWriter writer = new IndexWriter(directory, config)) {
      VacancyWriter documents = new VacancyWriter(catalog, writer);
      Parallel.forEach(
          vacancies,
          seen -> {
            LinkedVacancy linked = link(seen, catalog, linker);
            documents.write(linked);
            count.incrementAndGet();
            if (linked.occupation() != null) {
              linkedCount.incrementAndGet();
            }
          });
    }
  }

  private static LinkedVacancy link(SeenVacancy seen, Catalog catalog, TitleLinker linker) {
    if (seen.occupation() != null) {
      return new LinkedVacancy(seen.vacancy(), seen.sightings(), seen.occupation(), 1);
    }
    Optional<TitleLinker.Link> link = linker.link(seen.vacancy().title());
    return link.map(
            found ->
                new LinkedVacancy(
                    seen.vacancy(),
                    seen.sightings(),
                    catalog.occupations().get(found.concept()).id(),
                    found.confidence()))
        .orElseGet(() -> new LinkedVacancy(seen.vacancy(), seen.sightings(), null, 0));
  }

  @Override
  public Indexes open(Path folder, Catalog catalog) throws IOException {
    List<TitleLabel> labels = TitleLabel.of(catalog);
    TitleIndex titles = new TitleIndex(labels, Thesaurus.standard());
    DirectoryReader occupations =
        DirectoryReader.open(FSDirectory.open(folder.resolve(OCCUPATIONS)));
    DirectoryReader vacancies = DirectoryReader.open(FSDirectory.open(folder.resolve(VACANCIES)));
    if (occupations.numDocs() != catalog.occupations().size()) {
      throw new IOException(
          "the index in "
              + folder
              + " holds "
              + occupations.numDocs()
              + " occupations, the catalog "
              + catalog.occupations().size());
    }
    return new LuceneIndexes(
        occupations,
        vacancies,
        new LuceneOccupationIndex(
            catalog, occupations, titles, new TitleLinker(titles, REMEMBERED_TITLES)),
        new LuceneVacancyIndex(vacancies, FieldWords.splitter(catalog)),
        new WordStartSuggestions(catalog));
  }
}
