package nl.koerswijzer.evaluate;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.search.SkillFinder;
import nl.koerswijzer.search.SkillFinder.FoundSkill;

/**
 * Skills found in sentences, against those that people marked there. A skill counts once in a
 * sentence; one that was found but not marked is wrong, also where the marked stretch has no skill
 * in the catalog.
 */
public final class SkillBenchmark {
  private static final String TABLES = "_annotations.csv";
  private static final Pattern BETWEEN_LABELS = Pattern.compile(";");
  private static final Pattern MASK = Pattern.compile("<[A-Z]+>");
  private static final int MOST = 50;
  private static final double[] THRESHOLDS = {0, 0.3, 0.5, 0.6, 0.7, 0.8};

  private final Map<String, String> idByName = new HashMap<>();
  private final SkillFinder finder;

  public SkillBenchmark(Catalog catalog, SkillFinder finder) {
    this.finder = finder;
    for (Skill skill : catalog.skills()) {
      Stream.of(skill.title().english(), skill.title().dutch())
          .filter(Objects::nonNull)
          .forEach(name -> idByName.putIfAbsent(key(name), skill.id()));
    }
    for (Skill skill : catalog.skills()) {
      skill.words().forEach(name -> idByName.putIfAbsent(key(name), skill.id()));
    }
  }

  /**
   * What came out of one file at one threshold.
   *
   * @param threshold least confidence with which a skill counts as found
   * @param sentences how many were read
   * @param marked how many skills people marked in them, of those that the catalog has
   * @param found how many were found
   * @param right how many of these were marked
   */
  public record Outcome(
      String file, double threshold, int sentences, int marked, int found, int right) {
    public double precision() {
      return found == 0 ? 0 : (double) right / found;
    }

    public double recall() {
      return marked == 0 ? 0 : (double) right / marked;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
      return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
  }

  /**
   * Measures every table {@code *_annotations.csv} of a folder, with the columns {@code sentence}
   * and {@code label}: the title or another name of a skill, or several with a semicolon between
   * them.
   *
   * @throws IOException when the folder or a table cannot be read, or holds no table
   */
  public List<Outcome> run(Path folder) throws IOException {
    List<Path> tables;
    try (Stream<Path> files = Files.list(folder)) {
      tables = files.filter(file -> name(file).endsWith(TABLES)).sorted().toList();
    }
    if (tables.isEmpty()) {
      throw new IOException("there is no file *" + TABLES + " in " + folder);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Path table : tables) {
      outcomes.addAll(measured(name(table).replace(TABLES, ""), marked(table)));
    }
    return outcomes;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private SortedMap<String, Set<String>> marked(Path table) throws IOException {
    SortedMap<String, Set<String>> marked = new TreeMap<>();
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table)) {
      for (NamedCsvRecord row : rows) {
        Set<String> skills =
            marked.computeIfAbsent(row.getField("sentence"), any -> new TreeSet<>());
        BETWEEN_LABELS
            .splitAsStream(row.getField("label"))
            .map(label -> idByName.get(key(label)))
            .filter(Objects::nonNull)
            .forEach(skills::add);
      }
    }
    return marked;
  }

  private List<Outcome> measured(String file, SortedMap<String, Set<String>> marked) {
    Map<String, List<FoundSkill>> found = new HashMap<>();
    marked.keySet().forEach(sentence -> found.put(sentence, finder.find(unmasked(sentence), MOST)));
    List<Outcome> outcomes = new ArrayList<>();
    for (double threshold : THRESHOLDS) {
      int all = 0;
      int hits = 0;
      int right = 0;
      for (Map.Entry<String, Set<String>> sentence : marked.entrySet()) {
        Set<String> sure = new HashSet<>();
        for (FoundSkill skill : found.getOrDefault(sentence.getKey(), List.of())) {
          if (skill.confidence() >= threshold) {
            sure.add(skill.skill());
          }
        }
        all += sentence.getValue().size();
        hits += sure.size();
        sure.retainAll(sentence.getValue());
        right += sure.size();
      }
      outcomes.add(new Outcome(file, threshold, marked.size(), all, hits, right));
    }
    return outcomes;
  }

  /** Names were taken out of the sentences; what stands in their place is no word of the advert. */
  private static String unmasked(String sentence) {
    return MASK.matcher(sentence).replaceAll("_");
  }

  private static String key(String title) {
    return title.strip().toLowerCase(Locale.ROOT);
  }
}
