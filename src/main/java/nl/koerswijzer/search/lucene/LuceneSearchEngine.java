package nl.koerswijzer.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicLong;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.language.CompoundSplitter;
import nl.koerswijzer.language.Thesaurus;
import nl.koerswijzer.search.Beside;
import nl.koerswijzer.search.LinkedVacancy;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SeenVacancy;
import nl.koerswijzer.search.Suggestions;
import nl.koerswijzer.search.VacancyIndex;
import nl.koerswijzer.search.skills.WordingIndex;
import nl.koerswijzer.search.skills.WordingSearch;
import nl.koerswijzer.search.suggest.NameSuggestions;
import nl.koerswijzer.search.titles.AdvertLinker;
import nl.koerswijzer.search.titles.TitleIndex;
import nl.koerswijzer.search.titles.TitleLabel;
import nl.koerswijzer.search.titles.TitleLinker;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * Indexes of Apache Lucene, embedded: a folder {@code occupations} and a folder {@code vacancies}.
 */
public final class LuceneSearchEngine implements SearchEngine {
  private static final String OCCUPATIONS = "occupations";
  private static final String VACANCIES = "vacancies";
  private static final int BUFFER_MEGABYTES = 128;
  private static final int REMEMBERED_TITLES = 200_000;

  @Override
  public Built build(Path folder, Catalog catalog, VacancySource vacancies) throws IOException {
    Files.createDirectories(folder);
    CompoundSplitter splitter = FieldWords.splitter(catalog);
    Beside<TitleIndex> reading =
        Beside.start("titles", () -> new TitleIndex(TitleLabel.of(catalog), Thesaurus.standard()));
    Beside<WordingIndex> wordings =
        Beside.start("wordings", () -> WordingIndex.of(catalog, splitter));
    try (Directory directory = FSDirectory.open(folder.resolve(OCCUPATIONS))) {
      new OccupationWriter(catalog).write(directory);
    }
    TitleIndex titles = reading.result();
    Links links = new Links(catalog, new AdvertLinker(catalog, titles, REMEMBERED_TITLES));
    writeVacancies(folder, catalog, splitter, vacancies, links);
    NameSuggestions suggestions = new NameSuggestions(catalog, splitter, links.perOccupation::get);
    try (Directory directory = FSDirectory.open(folder)) {
      titles.write(directory);
      suggestions.write(directory);
      FieldWords.write(splitter, directory);
      wordings.result().write(directory);
    }
    return new Built(
        catalog.occupations().size(), links.count.get(), links.linked.get(), suggestions.size());
  }

  private static void writeVacancies(
      Path folder, Catalog catalog, CompoundSplitter splitter, VacancySource vacancies, Links links)
      throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(VacancyFields.writingAnalyzer(splitter))
            .setRAMBufferSizeMB(BUFFER_MEGABYTES);
    try (Directory directory = FSDirectory.open(folder.resolve(VACANCIES));
        IndexWriter writer = new IndexWriter(directory, config)) {
      VacancyWriter documents = new VacancyWriter(catalog, writer);
      Parallel.forEach(vacancies, vacancy -> documents.write(links.link(vacancy)));
    }
  }

  /** Links vacancies to occupations and counts them. */
  private static final class Links {
    private final Catalog catalog;
    private final AdvertLinker linker;
    private final AtomicLong count = new AtomicLong();
    private final AtomicLong linked = new AtomicLong();
    private final AtomicIntegerArray perOccupation;

    Links(Catalog catalog, AdvertLinker linker) {
      this.catalog = catalog;
      this.linker = linker;
      perOccupation = new AtomicIntegerArray(catalog.occupations().size());
    }

    LinkedVacancy link(SeenVacancy seen) {
      LinkedVacancy vacancy = withOccupation(seen);
      count.incrementAndGet();
      if (vacancy.occupation() != null) {
        linked.incrementAndGet();
        int occupation = catalog.occupationIndex(vacancy.occupation());
        if (occupation >= 0) {
          perOccupation.incrementAndGet(occupation);
        }
      }
      return vacancy;
    }

    private LinkedVacancy withOccupation(SeenVacancy seen) {
      if (seen.occupation() != null) {
        return linked(seen, seen.occupation(), 1);
      }
      return linker
          .link(seen.vacancy().title(), seen.vacancy().description())
          .map(
              link ->
                  linked(seen, catalog.occupations().get(link.concept()).id(), link.confidence()))
          .orElseGet(() -> linked(seen, null, 0));
    }

    private static LinkedVacancy linked(
        SeenVacancy seen, @Nullable String occupation, double confidence) {
      return new LinkedVacancy(
          seen.vacancy(), seen.sightings(), occupation, confidence, seen.others());
    }
  }

  @Override
  public Indexes open(Path folder, CatalogSource catalog) throws IOException {
    DirectoryReader occupations = null;
    DirectoryReader vacancies = null;
    try (Directory directory = FSDirectory.open(folder)) {
      occupations = DirectoryReader.open(FSDirectory.open(folder.resolve(OCCUPATIONS)));
      vacancies = DirectoryReader.open(FSDirectory.open(folder.resolve(VACANCIES)));
      return indexes(directory, catalog, occupations, vacancies);
    } catch (IOException | RuntimeException e) {
      IOUtils.closeWhileHandlingException(occupations, vacancies);
      throw e;
    }
  }

  private static Indexes indexes(
      Directory directory,
      CatalogSource source,
      DirectoryReader occupations,
      DirectoryReader vacancies)
      throws IOException {
    TitleIndex titles = TitleIndex.read(directory);
    Suggestions suggestions = NameSuggestions.read(directory);
    CompoundSplitter splitter = FieldWords.read(directory);
    VacancyIndex vacancyIndex = new LuceneVacancyIndex(vacancies, splitter);
    WordingIndex wordings = WordingIndex.read(directory);
    Catalog catalog = source.get();
    requireSize("the index", occupations.numDocs(), catalog);
    requireSize("the index of titles", titles.conceptCount(), catalog);
    return new LuceneIndexes(
        occupations,
        vacancies,
        new LuceneOccupationIndex(
            catalog, occupations, titles, new TitleLinker(titles, REMEMBERED_TITLES), splitter),
        vacancyIndex,
        suggestions,
        new WordingSearch(catalog, wordings, splitter));
  }

  private static void requireSize(String what, int size, Catalog catalog) throws IOException {
    if (size != catalog.occupations().size()) {
      throw new IOException(
          what
              + " holds "
              + size
              + " occupations, the catalog "
              + catalog.occupations().size()
              + ": publish again");
    }
  }
}
