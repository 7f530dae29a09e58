package nl.koerswijzer.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Hours;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.publish.file.CatalogFile;
import nl.koerswijzer.search.OccupationHits;
import nl.koerswijzer.search.OccupationQuery;
import nl.koerswijzer.search.SearchCast;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.Suggestions.Suggestion;
import nl.koerswijzer.search.VacancyHits;
import nl.koerswijzer.search.VacancyQuery;
import nl.koerswijzer.search.lucene.LuceneSearchEngine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long searching takes in process; run as src/docs/quality.md says. What is asked for are
 * titles of the catalog, spread over it, with a typing error in every fourth.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class SearchBenchmark {
  private static final int ASKED = 500;
  private static final int SIZE = 20;

  /** The folder of a generation; empty for the four occupations of the tests. */
  @Param("")
  public String generation = "";

  private final List<String> titles = new ArrayList<>();
  private final List<String> typed = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // opened before the first call
  private SearchEngine.Indexes indexes;

  private int next;

  @Setup
  public void open() throws IOException {
    SearchEngine engine = new LuceneSearchEngine();
    Catalog catalog;
    if (generation.isEmpty()) {
      catalog = SearchCast.catalog();
      Path built = Files.createTempDirectory("koerswijzer");
      engine.build(built, catalog, SearchCast.seen()::forEach);
      indexes = engine.open(built, () -> catalog);
    } else {
      catalog = new Catalog(CatalogFile.read(Path.of(generation, "catalog.bin")));
      indexes = engine.open(Path.of(generation, "indexes"), () -> catalog);
    }
    int occupations = catalog.occupations().size();
    for (int k = 0; k < ASKED; k++) {
      int index = (int) ((long) occupations * k / ASKED);
      String title = catalog.occupations().get(index).title().in(Language.DUTCH);
      titles.add(k % 4 == 0 ? withError(title) : title);
      typed.add(title.substring(0, Math.min(title.length(), 2 + k % 5)));
    }
  }

  private static String withError(String title) {
    int middle = title.length() / 2;
    return title.substring(0, middle) + title.substring(middle + 1);
  }

  @TearDown
  public void close() throws IOException {
    indexes.close();
  }

  private String next(List<String> texts) {
    next = (next + 1) % ASKED;
    return texts.get(next);
  }

  @Benchmark
  public OccupationHits occupations() {
    return indexes.occupations().search(OccupationQuery.of(next(titles), Language.DUTCH, SIZE));
  }

  @Benchmark
  public List<Suggestion> suggestions() {
    return indexes.suggestions().suggest(next(typed), Set.of(), Language.DUTCH, 10);
  }

  @Benchmark
  public VacancyHits vacancies() {
    return indexes
        .vacancies()
        .search(
            new VacancyQuery(
                next(titles),
                SearchCast.UTRECHT,
                30,
                VacancyQuery.Terms.of(new Hours(24, 36), null),
                Set.of(),
                null,
                LocalDate.EPOCH,
                VacancyQuery.Sort.RELEVANCE,
                0,
                SIZE,
                VacancyQuery.Wishes.NONE));
  }
}
