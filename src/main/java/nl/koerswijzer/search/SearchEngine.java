package nl.koerswijzer.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.koerswijzer.catalog.Catalog;

/** Builds and opens the indexes of a generation. */
public interface SearchEngine {
  /**
   * Builds all indexes in an empty folder. Each vacancy handed over is linked to an occupation.
   *
   * @param vacancies called once with a consumer that takes every vacancy
   * @throws IOException when the folder cannot be written
   */
  Built build(Path folder, Catalog catalog, VacancySource vacancies) throws IOException;

  /**
   * @param catalog asked for once the files are open, so that it can be read meanwhile
   * @throws IOException when the folder cannot be read or holds no indexes of this engine
   */
  Indexes open(Path folder, CatalogSource catalog) throws IOException;

  /** Hands over the catalog for which the indexes were built, perhaps after a while. */
  @FunctionalInterface
  interface CatalogSource {
    /**
     * @throws IOException when it cannot be read
     */
    Catalog get() throws IOException;
  }

  /** Hands every vacancy to a consumer. */
  @FunctionalInterface
  interface VacancySource {
    /**
     * @throws IOException when they cannot be read
     */
    void forEach(Consumer<SeenVacancy> consumer) throws IOException;
  }

  /** What was built: how many vacancies, and how many of them were linked. */
  record Built(long occupations, long vacancies, long linked, long suggestions) {}

  /** The open indexes of one generation. */
  interface Indexes extends AutoCloseable {
    OccupationIndex occupations();

    VacancyIndex vacancies();

    Suggestions suggestions();

    SkillFinder skills();

    @Override
    void close() throws IOException;
  }
}
