package nl.koerswijzer.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.koerswijzer.guidance.Guidance;
import nl.koerswijzer.guidance.knowledge.Knowledge;
import nl.koerswijzer.ingest.Import;
import nl.koerswijzer.ingest.education.EducationImport;
import nl.koerswijzer.ingest.esco.EscoImport;
import nl.koerswijzer.ingest.geo.RegionsImport;
import nl.koerswijzer.ingest.mapping.VacancyImport;
import nl.koerswijzer.ingest.market.MarketImport;
import nl.koerswijzer.ingest.onet.OnetImport;
import nl.koerswijzer.ingest.starter.StarterImport;
import nl.koerswijzer.publish.Generations;
import nl.koerswijzer.publish.OpenGeneration;
import nl.koerswijzer.publish.PublishException;
import nl.koerswijzer.publish.Publisher;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.lucene.LuceneSearchEngine;
import nl.koerswijzer.source.Hosts;
import nl.koerswijzer.source.Sleeper;
import nl.koerswijzer.store.SqliteStore;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;

/** Which parts the program is made of, by hand and in one place. */
final class Wiring {
  private Wiring() {}

  static Store store(Settings settings) {
    return SqliteStore.open(settings.data(), settings.clock());
  }

  /**
   * @throws CommandFailedException when the folder cannot be made
   */
  static Hosts hosts(Settings settings) {
    try {
      return Hosts.sharedIn(settings.hosts(), settings.clock(), Sleeper.REAL);
    } catch (IOException e) {
      throw new CommandFailedException(
          "cannot make the folder " + settings.hosts() + ": " + e.getMessage(), e);
    }
  }

  static SearchEngine engine() {
    return new LuceneSearchEngine();
  }

  static Generations generations(Settings settings) {
    return new Generations(settings.data().resolve("generations"));
  }

  static Publisher publisher(Settings settings, Store store) {
    return new Publisher(store, engine(), generations(settings), settings.clock());
  }

  static List<Import> imports() {
    return imports(null);
  }

  /** The imports, with vacancies read by one mapping file instead of a chosen one. */
  static List<Import> imports(@Nullable Path mapping) {
    Path mappings = Settings.programHome().resolve("scrapers").resolve("mappings");
    return List.of(
        new StarterImport(),
        new EscoImport(),
        new OnetImport(),
        new MarketImport(),
        new RegionsImport(),
        new EducationImport(),
        new VacancyImport(mappings, mapping));
  }

  /**
   * Asks the generation in use.
   *
   * @throws CommandFailedException when nothing has been published yet
   */
  static <T> T ask(Settings settings, Function<Guidance, T> question)
      throws PublishException, IOException {
    Generations generations = generations(settings);
    String id =
        generations
            .current()
            .orElseThrow(
                () ->
                    new CommandFailedException(
                        "nothing has been published in "
                            + settings.data()
                            + "; run 'koerswijzer publish' or 'koerswijzer demo' first",
                        null));
    try (OpenGeneration open = generations.open(id, engine())) {
      LocalDate today = LocalDate.now(settings.clock());
      return question.apply(Guidance.of(Knowledge.of(id, today, open.catalog(), open.indexes())));
    }
  }
}
