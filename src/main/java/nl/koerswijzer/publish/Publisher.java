package nl.koerswijzer.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.catalog.CatalogContents;
import nl.koerswijzer.model.Language;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.publish.GenerationManifest.DataSet;
import nl.koerswijzer.publish.GenerationManifest.HashedFile;
import nl.koerswijzer.publish.GenerationManifest.HeldRecords;
import nl.koerswijzer.publish.file.CatalogFile;
import nl.koerswijzer.publish.merge.CatalogBuilder;
import nl.koerswijzer.publish.merge.MergeException;
import nl.koerswijzer.search.SearchEngine;
import nl.koerswijzer.search.SearchEngine.Built;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import nl.koerswijzer.store.StoreException;

/**
 * Makes a generation of what the store holds: builds it aside, verifies it, gives it its name and
 * switches to it. Whatever goes wrong before the switch leaves the generation in use as it was.
 */
public final class Publisher {
  private static final int KEPT = 5;
  private static final int PROBES = 10;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Store store;
  private final SearchEngine engine;
  private final Generations generations;
  private final Clock clock;

  public Publisher(Store store, SearchEngine engine, Generations generations, Clock clock) {
    this.store = store;
    this.engine = engine;
    this.generations = generations;
    this.clock = clock;
  }

  /**
   * Builds a generation and puts it into use; the newest five are kept, and the one that was in use
   * until now, which a service may not have let go of yet.
   *
   * @throws PublishException when the records do not fit together, the built generation does not
   *     answer, or the disk refuses; the message says so and the generation in use stays
   */
  public GenerationManifest publish(Progress progress) throws PublishException {
    try (Workbench workbench = generations.occupy()) {
      String previous = generations.current().orElse("");
      GenerationManifest manifest = build(workbench, clock.instant(), progress);
      generations.switchTo(manifest.id());
      workbench.keep(KEPT, new TreeSet<>(List.of(manifest.id(), previous)));
      return manifest;
    } catch (IOException | UncheckedIOException | StoreException e) {
      throw new PublishException(
          "cannot publish: " + Generations.reason(e) + "; " + unchanged(), e);
    } catch (MergeException e) {
      throw new PublishException(
          "cannot publish, because the records do not fit together", e.problems());
    }
  }

  private GenerationManifest build(Workbench workbench, Instant now, Progress progress)
      throws IOException, MergeException, PublishException {
    Path building = workbench.start(STAMP.format(now));
    boolean complete = false;
    try {
      GenerationManifest manifest = fill(building, now, progress);
      verify(building, manifest, progress);
      workbench.complete(building, manifest.id());
      complete = true;
      return manifest;
    } finally {
      if (!complete) {
        discard(building);
      }
    }
  }

  private GenerationManifest fill(Path building, Instant now, Progress progress)
      throws IOException, MergeException {
    progress.begin("catalog", 0);
    CatalogContents contents = new CatalogBuilder(store).build();
    Path catalogFile = building.resolve(Generations.CATALOG);
    CatalogFile.write(contents, catalogFile);
    List<HeldRecords> sources = sources();
    progress.begin("indexes", count(sources, RecordKind.VACANCY));
    Catalog catalog = new Catalog(contents);
    ShownVacancies vacancies = new ShownVacancies(store, catalog, progress);
    Path indexes = Files.createDirectory(building.resolve(Generations.INDEXES));
    Built built = engine.build(indexes, catalog, vacancies);
    progress.begin("manifest", 0);
    String content =
        new ContentHash()
            .add("rules " + CatalogBuilder.RULES)
            .add(catalogFile)
            .add(vacancies.hash())
            .hex();
    GenerationManifest manifest =
        new GenerationManifest(
            STAMP.format(now) + "-" + content.substring(0, 8),
            now,
            CatalogBuilder.RULES,
            content,
            counts(contents, vacancies.count(), built),
            sources,
            dataSets(),
            hashes(building));
    ManifestFile.write(manifest, building.resolve(Generations.MANIFEST));
    return manifest;
  }

  private void verify(Path building, GenerationManifest manifest, Progress progress)
      throws IOException, PublishException {
    progress.begin("probes", PROBES);
    try (OpenGeneration generation = Generations.open(building, manifest, engine)) {
      List<String> problems =
          Verification.problems(generation, manifest.count("vacancies"), progress);
      if (!problems.isEmpty()) {
        throw new PublishException("the built generation was refused and " + unchanged(), problems);
      }
    }
  }

  private List<HeldRecords> sources() {
    return store.counts().stream()
        .map(
            count ->
                new HeldRecords(count.source(), count.kind(), count.records(), count.lastSeen()))
        .toList();
  }

  private List<DataSet> dataSets() {
    List<DataSet> dataSets = new ArrayList<>();
    store.read(
        RecordKind.DATA_SET,
        Provenance.class,
        held -> dataSets.add(new DataSet(held.source(), held.id(), held.document())));
    dataSets.sort(Comparator.comparing(DataSet::source).thenComparing(DataSet::id));
    return dataSets;
  }

  private static long count(List<HeldRecords> sources, RecordKind kind) {
    return sources.stream()
        .filter(held -> held.kind() == kind)
        .mapToLong(HeldRecords::records)
        .sum();
  }

  private static SortedMap<String, Long> counts(
      CatalogContents contents, long vacancies, Built built) {
    SortedMap<String, Long> counts = new TreeMap<>();
    counts.put("occupations", (long) contents.occupations().size());
    counts.put("namesakes", namesakes(contents.occupations()));
    counts.put("skills", (long) contents.skills().size());
    counts.put(
        "relations", contents.occupations().stream().mapToLong(each -> each.skills().size()).sum());
    counts.put("figures", (long) contents.indicators().size());
    counts.put("trainings", (long) contents.trainings().size());
    counts.put("municipalities", (long) contents.municipalities().size());
    counts.put("places", (long) contents.places().size());
    counts.put("vacancies", vacancies);
    counts.put("linked", built.linked());
    counts.put("suggestions", built.suggestions());
    return counts;
  }

  /** How many occupations bear the Dutch title of another, which no list of results tells apart. */
  private static long namesakes(List<Occupation> occupations) {
    long titles =
        occupations.stream()
            .map(each -> each.title().in(Language.DUTCH).toLowerCase(Locale.ROOT))
            .distinct()
            .count();
    return occupations.size() - titles;
  }

  private static List<HashedFile> hashes(Path building) throws IOException {
    try {
      return DurableFiles.files(building).parallelStream()
          .map(file -> hash(building, file))
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static HashedFile hash(Path building, Path file) {
    try {
      String path = building.relativize(file).toString().replace('\\', '/');
      return new HashedFile(path, Files.size(file), new ContentHash().add(file).hex());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String unchanged() throws PublishException {
    return generations
        .current()
        .map(id -> "generation " + id + " stays in use")
        .orElse("nothing was published before");
  }

  /** Best effort: what cannot be removed now is removed by the next publish. */
  private static void discard(Path building) {
    try {
      DurableFiles.delete(building);
    } catch (IOException e) {
      org.slf4j.LoggerFactory.getLogger(Publisher.class).warn("cannot remove {}", building, e);
    }
  }
}
