package nl.koerswijzer.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.koerswijzer.ingest.ImportReport.LeftAside;
import nl.koerswijzer.model.Progress;

/**
 * The files that an import was given: files, the files in folders, and the entries of ZIP files. An
 * import takes the ones it knows; the rest is left aside. Nothing is ever unpacked to disk.
 */
public final class InputFiles implements AutoCloseable {
  private static final int MAX_FILES = 10_000;
  private static final int MAX_DEPTH = 8;

  private final List<InputFile> files = new ArrayList<>();
  private final Set<InputFile> taken = new HashSet<>();
  private final List<ZipFile> zips = new ArrayList<>();
  private final Allowance allowance;

  private InputFiles(Allowance allowance) {
    this.allowance = allowance;
  }

  /**
   * Finds the files; nothing is read yet.
   *
   * @throws ImportException when a path does not exist, a ZIP file is damaged, or there are too
   *     many
   */
  public static InputFiles open(List<Path> paths, Progress progress) throws ImportException {
    return open(paths, new Allowance(progress));
  }

  static InputFiles open(List<Path> paths, Allowance allowance) throws ImportException {
    InputFiles found = new InputFiles(allowance);
    try {
      for (Path path : paths) {
        found.add(path);
      }
    } catch (ImportException | RuntimeException failure) {
      found.close();
      throw failure;
    }
    found.files.sort(Comparator.comparing(InputFile::label));
    return found;
  }

  /** The files whose whole name fits the pattern, ordered; they now count as taken. */
  public List<InputFile> take(Pattern name) {
    List<InputFile> fitting =
        files.stream().filter(file -> name.matcher(file.name()).matches()).toList();
    taken.addAll(fitting);
    return fitting;
  }

  /** The files in a folder of this name whose whole name fits the pattern; they count as taken. */
  public List<InputFile> take(String folder, Pattern name) {
    List<InputFile> fitting =
        files.stream()
            .filter(file -> file.folder().equals(folder) && name.matcher(file.name()).matches())
            .toList();
    taken.addAll(fitting);
    return fitting;
  }

  /**
   * The one file whose whole name fits the pattern.
   *
   * @param known how the user would call it, such as {@code regions.csv}
   * @throws ImportException when there is none, or more than one
   */
  public InputFile takeOne(Pattern name, String known) throws ImportException {
    List<InputFile> fitting = take(name);
    if (fitting.isEmpty()) {
      throw new ImportException(known, 0, "is needed and was not found in what was given");
    }
    if (fitting.size() > 1) {
      throw new ImportException(
          fitting.get(1).label(), 0, "stands beside " + fitting.get(0).label() + "; give only one");
    }
    return fitting.get(0);
  }

  /**
   * The first place where the pattern is found in the path of a file, in the order of the paths.
   */
  public Optional<MatchResult> findInPaths(Pattern pattern) {
    return files.stream()
        .map(file -> pattern.matcher(file.label()))
        .filter(Matcher::find)
        .map(Matcher::toMatchResult)
        .findFirst();
  }

  /** The files that nobody took. */
  public List<LeftAside> leftAside(String reason) {
    return files.stream()
        .filter(file -> !taken.contains(file))
        .map(file -> new LeftAside(file.label(), reason))
        .toList();
  }

  @Override
  public void close() {
    for (ZipFile zip : zips) {
      try {
        zip.close();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  private void add(Path path) throws ImportException {
    if (!Files.exists(path)) {
      throw new ImportException(path.toString(), 0, "does not exist; check the path");
    }
    if (!Files.isDirectory(path)) {
      addFile(path);
      return;
    }
    try (Stream<Path> inside = Files.walk(path, MAX_DEPTH)) {
      for (Path file : inside.filter(Files::isRegularFile).sorted().toList()) {
        if (!fileName(file).startsWith(".")) {
          addFile(file);
        }
      }
    } catch (IOException failure) {
      throw new ImportException(path.toString(), 0, "cannot be read: " + failure.getMessage());
    }
  }

  private void addFile(Path path) throws ImportException {
    String name = fileName(path);
    String lower = name.toLowerCase(Locale.ROOT);
    String label = path.toString();
    if (lower.endsWith(".zip")) {
      addZip(path);
    } else if (lower.endsWith(".gz")) {
      addOne(
          new InputFile(
              name.substring(0, name.length() - 3),
              label,
              () -> allowance.limit(unpack(path), label, 0, Files.size(path))));
    } else {
      addOne(
          new InputFile(
              name,
              label,
              () -> allowance.limit(Files.newInputStream(path), label, Files.size(path), 0)));
    }
  }

  private void addZip(Path path) throws ImportException {
    try {
      ZipFile zip = new ZipFile(path.toFile());
      zips.add(zip);
      for (ZipEntry entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
        addEntry(path, zip, entry);
      }
    } catch (IOException | IllegalArgumentException damaged) {
      throw new ImportException(
          path.toString(), 0, "is no ZIP file or is damaged: " + damaged.getMessage());
    }
  }

  private void addEntry(Path path, ZipFile zip, ZipEntry entry) throws ImportException {
    String inside = entry.getName();
    if (inside.startsWith("/") || inside.contains("\\") || inside.matches("(.*/)?\\.\\.(/.*)?")) {
      throw new ImportException(
          path + "!" + inside,
          0,
          "has a name that leads out of the ZIP file; nothing was imported");
    }
    String label = path + "!" + inside;
    addOne(
        new InputFile(
            inside.substring(inside.lastIndexOf('/') + 1),
            label,
            () ->
                allowance.limit(
                    zip.getInputStream(entry),
                    label,
                    Math.max(0, entry.getSize()),
                    Math.max(1, entry.getCompressedSize()))));
  }

  private void addOne(InputFile file) throws ImportException {
    if (files.size() >= MAX_FILES) {
      throw new ImportException(
          file.label(), 0, "is one file more than the " + MAX_FILES + " that an import takes");
    }
    files.add(file);
  }

  private static InputStream unpack(Path path) throws IOException {
    return new GZIPInputStream(Files.newInputStream(path), 1 << 16);
  }

  private static String fileName(Path path) {
    Path name = path.getFileName();
    return name == null ? "" : name.toString();
  }
}
