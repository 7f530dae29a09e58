package nl.koerswijzer.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.koerswijzer.catalog.Catalog;
import nl.koerswijzer.evaluate.TitleTopics.Element;
import nl.koerswijzer.evaluate.TitleTopics.Query;
import nl.koerswijzer.language.Words;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.search.StarterCatalog;

/**
 * Further sets of titles to be found among the labels of a benchmark, so that no choice is made by
 * one set; {@code src/docs/quality.md} says what came out.
 */
final class TitleSets {
  private static final Path WORK_TITLES = Path.of("src/test/resources/titles/work-titles.csv");
  private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";
  private static final int HELD_OUT = 960;
  private static final int FEWEST_LABELS = 4;
  private static final long SEED = 7;

  private final List<Element> labels;
  private final Map<String, List<Integer>> byConcept;

  private TitleSets(List<Element> labels) {
    this.labels = labels;
    byConcept =
        IntStream.range(0, labels.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    position -> labels.get(position).concept(), TreeMap::new, Collectors.toList()));
  }

  /**
   * @param folder of a benchmark, as {@link TitleBenchmark#read} takes it
   */
  static TitleSets over(Path folder) throws IOException {
    return new TitleSets(TitleTopics.read(folder).elements());
  }

  /**
   * @param arguments the folder of a benchmark, and an empty folder to import the starter set into
   */
  public static void main(String[] arguments) throws Exception {
    TitleSets sets = over(Path.of(arguments[0]));
    Catalog starter = StarterCatalog.read(Path.of(arguments[1]));
    print("names of the starter set", sets.starterNames(starter.occupations()));
    print("held-out names of ESCO", sets.heldOut());
    print("work titles kept apart", sets.workTitles(0));
    print("work titles looked at", sets.workTitles(1));
  }

  private static void print(String name, TitleTopics topics) {
    TitleReport report = new TitleBenchmark(topics, List.of()).run();
    RetrievalScores scores = report.scores();
    System.out.printf(
        "%s: %d titles, MRR %.3f, success@10 %.3f%n",
        name, report.queries(), scores.mrr(), scores.success10());
  }

  /** Every other title of employers and people, from the second or the first one on. */
  TitleTopics workTitles(int half) throws IOException {
    List<String> rows = Files.readAllLines(WORK_TITLES);
    List<Query> queries = new ArrayList<>();
    for (int row = 2 - half; row < rows.size(); row += 2) {
      String[] columns = rows.get(row).split(";", -1);
      Stream<String> concepts = Stream.of(columns[2].split("\\|")).map(OCCUPATION::concat);
      queries.add(new Query("W" + row, columns[0], labelsOf(concepts)));
    }
    return new TitleTopics(queries, labels);
  }

  /** What our editors call occupations of ESCO, as far as no label says it. */
  TitleTopics starterNames(Collection<Occupation> starter) {
    Set<String> known =
        labels.stream().map(label -> Words.key(label.label())).collect(Collectors.toSet());
    List<Query> queries = new ArrayList<>();
    for (Occupation occupation : starter) {
      String uri = occupation.uri();
      if (uri != null && byConcept.containsKey(uri)) {
        TitleBenchmark.names(occupation)
            .filter(name -> !known.contains(Words.key(name)))
            .forEach(
                name ->
                    queries.add(new Query("S" + queries.size(), name, labelsOf(Stream.of(uri)))));
      }
    }
    return new TitleTopics(queries, labels);
  }

  /** One label, not the first, of each of some occupations that have at least four, left out. */
  TitleTopics heldOut() {
    List<List<Integer>> rich =
        new ArrayList<>(
            byConcept.entrySet().stream()
                .filter(concept -> concept.getKey().startsWith(OCCUPATION))
                .map(Map.Entry::getValue)
                .filter(positions -> positions.size() >= FEWEST_LABELS)
                .toList());
    Random random = new Random(SEED);
    Collections.shuffle(rich, random);
    Set<Integer> out = new TreeSet<>();
    for (List<Integer> positions : rich.subList(0, HELD_OUT)) {
      out.add(positions.get(1 + random.nextInt(positions.size() - 1)));
    }
    TitleSets rest =
        new TitleSets(
            IntStream.range(0, labels.size())
                .filter(position -> !out.contains(position))
                .mapToObj(labels::get)
                .toList());
    return new TitleTopics(
        out.stream()
            .map(labels::get)
            .map(
                label ->
                    new Query(label.id(), label.label(), rest.labelsOf(Stream.of(label.concept()))))
            .toList(),
        rest.labels);
  }

  private Set<Integer> labelsOf(Stream<String> concepts) {
    Set<Integer> positions = new HashSet<>();
    concepts.forEach(concept -> positions.addAll(byConcept.getOrDefault(concept, List.of())));
    return positions;
  }
}
