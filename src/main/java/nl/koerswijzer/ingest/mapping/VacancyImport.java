package nl.koerswijzer.ingest.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.koerswijzer.ingest.Import;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.ingest.ImportReport.LeftAside;
import nl.koerswijzer.ingest.vacancy.JobPostingReader;
import nl.koerswijzer.ingest.vacancy.StoredPlaces;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Takes files of vacancies into the store: JSON lines of {@code JobPosting} objects as they are,
 * other shapes by a mapping file. Each file is a source of its own, taken whole or not at all;
 * adverts of that source that are no longer in the file are gone.
 */
public final class VacancyImport implements Import {
  private static final String MAPPING_ENDING = ".mapping.yaml";

  private final Path mappings;
  private final @Nullable Path mapping;

  /**
   * @param mappings folder with the mappings that are chosen by header
   * @param mapping the mapping to use for every file; absent to choose one
   */
  public VacancyImport(Path mappings, @Nullable Path mapping) {
    this.mappings = mappings;
    this.mapping = mapping;
  }

  @Override
  public String kind() {
    return "vacancies";
  }

  @Override
  public List<String> files() {
    return List.of("*.jsonl", "*.jsonl.gz", "*.csv", "*.csv.gz");
  }

  @Override
  public ImportReport run(List<Path> paths, Store store, Progress progress, Clock clock)
      throws ImportException {
    List<LeftAside> leftAside = new ArrayList<>();
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      files.addAll(filesIn(path, leftAside));
    }
    JobPostingReader reader = new JobPostingReader(StoredPlaces.in(store));
    Set<String> sources = new TreeSet<>();
    long put = 0;
    long refused = 0;
    for (Path file : files) {
      Optional<VacancyMapping> chosen = mappingFor(file);
      if (chosen.isEmpty() && !isJsonLines(file)) {
        leftAside.add(new LeftAside(file.toString(), "no mapping knows these columns"));
        continue;
      }
      String source = chosen.map(VacancyMapping::source).orElseGet(() -> sourceOf(file));
      sources.add(source);
      AdvertLoad load = new AdvertLoad(file, source, reader, chosen.orElse(null));
      AdvertLoad.Counts counts = load.into(store, progress);
      put += counts.put();
      refused += counts.refused();
    }
    requireSomething(paths, sources, leftAside);
    SortedMap<RecordKind, Long> byKind = new TreeMap<>(Map.of(RecordKind.VACANCY, put));
    return new ImportReport(String.join(", ", sources), byKind, refused, leftAside);
  }

  private static void requireSomething(
      List<Path> paths, Set<String> sources, List<LeftAside> leftAside) throws ImportException {
    if (sources.isEmpty()) {
      String file = paths.isEmpty() ? "vacancies" : paths.getFirst().toString();
      String reason = leftAside.isEmpty() ? "" : ": " + leftAside.getFirst().reason();
      throw new ImportException(file, 0, "holds no file of vacancies" + reason);
    }
  }

  private static List<Path> filesIn(Path path, List<LeftAside> leftAside) throws ImportException {
    if (!Files.isDirectory(path)) {
      if (!Files.isReadable(path)) {
        throw new ImportException(path.toString(), 0, "does not exist or cannot be read");
      }
      return List.of(path);
    }
    try (Stream<Path> members = Files.list(path)) {
      List<Path> files = new ArrayList<>();
      members.filter(Files::isRegularFile).sorted().forEach(file -> sort(file, files, leftAside));
      return files;
    } catch (IOException e) {
      throw new ImportException(path.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static void sort(Path file, List<Path> files, List<LeftAside> leftAside) {
    if (isJsonLines(file) || AdvertFile.plainName(file).endsWith(".csv")) {
      files.add(file);
    } else if (!file.toString().endsWith(MAPPING_ENDING)) {
      leftAside.add(new LeftAside(file.toString(), "is neither .jsonl nor .csv"));
    }
  }

  private static boolean isJsonLines(Path file) {
    String name = AdvertFile.plainName(file);
    return name.endsWith(".jsonl") || name.endsWith(".ndjson");
  }

  private Optional<VacancyMapping> mappingFor(Path file) throws ImportException {
    if (mapping != null) {
      return Optional.of(VacancyMapping.read(mapping));
    }
    Path beside =
        file.resolveSibling(
            AdvertFile.plainName(file).replaceFirst("\\.[^.]+$", "") + MAPPING_ENDING);
    if (Files.exists(beside)) {
      return Optional.of(VacancyMapping.read(beside));
    }
    Set<String> columns =
        isJsonLines(file) ? AdvertLoad.firstFields(file) : Set.copyOf(AdvertRows.header(file));
    VacancyMapping.Format format =
        isJsonLines(file) ? VacancyMapping.Format.JSON_LINES : VacancyMapping.Format.CSV;
    for (Path candidate : bundled()) {
      VacancyMapping known = VacancyMapping.read(candidate);
      if (known.format() == format && known.fits(columns)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }

  private List<Path> bundled() throws ImportException {
    if (!Files.isDirectory(mappings)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(mappings)) {
      return files.filter(file -> file.toString().endsWith(MAPPING_ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new ImportException(mappings.toString(), 0, "cannot be read: " + e.getMessage());
    }
  }

  private static String sourceOf(Path file) {
    String name = AdvertFile.plainName(file).replaceFirst("\\.[^.]+$", "").toLowerCase(Locale.ROOT);
    String slug = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "vacancies" : slug;
  }
}
