package nl.koerswijzer.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.koerswijzer.model.InvalidInputException;

/**
 * Questions and judgments of a retrieval benchmark for titles.
 *
 * @param queries job titles to look for
 * @param elements labels to be found
 */
record TitleTopics(List<Query> queries, List<Element> elements) {
  private static final long MAX_BYTES = 200_000_000;

  /**
   * A job title and the labels that mean it.
   *
   * @param relevant positions of elements
   */
  record Query(String id, String title, Set<Integer> relevant) {}

  /** A label of a concept. */
  record Element(String id, String label, String concept) {}

  TitleTopics {
    queries = List.copyOf(queries);
    elements = List.copyOf(elements);
  }

  /**
   * Reads {@code queries.tsv}, {@code corpus_elements.tsv}, {@code concept_mapping.tsv} and {@code
   * annotations.tsv}.
   *
   * @throws IOException when a file cannot be read
   * @throws InvalidInputException when a line is not as it should be
   */
  static TitleTopics read(Path folder) throws IOException {
    Map<String, String> concepts = new HashMap<>();
    for (String[] row : rows(folder, "concept_mapping.tsv", 2)) {
      concepts.put(row[0], row[1]);
    }
    List<Element> elements = new ArrayList<>();
    Map<String, Integer> positions = new HashMap<>();
    for (String[] row : rows(folder, "corpus_elements.tsv", 2)) {
      String concept = concepts.get(row[0]);
      if (concept == null) {
        throw new InvalidInputException(
            "corpus_elements.tsv", "the element '" + row[0] + "' has no concept");
      }
      positions.put(row[0], elements.size());
      elements.add(new Element(row[0], row[1], concept));
    }
    Map<String, Set<Integer>> relevant = relevant(folder, positions);
    List<Query> queries = new ArrayList<>();
    for (String[] row : rows(folder, "queries.tsv", 2)) {
      queries.add(new Query(row[0], row[1], relevant.getOrDefault(row[0], Set.of())));
    }
    return new TitleTopics(queries, elements);
  }

  private static Map<String, Set<Integer>> relevant(Path folder, Map<String, Integer> positions)
      throws IOException {
    Map<String, Set<Integer>> relevant = new HashMap<>();
    for (String[] row : rows(folder, "annotations.tsv", 4)) {
      Integer position = positions.get(row[2]);
      if (position == null) {
        throw new InvalidInputException(
            "annotations.tsv", "the element '" + row[2] + "' does not exist");
      }
      if (!row[3].equals("0")) {
        relevant.computeIfAbsent(row[0], any -> new HashSet<>()).add(position);
      }
    }
    return relevant;
  }

  private static List<String[]> rows(Path folder, String name, int columns) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new InvalidInputException(name, "the file is missing in " + folder);
    }
    if (Files.size(file) > MAX_BYTES) {
      throw new InvalidInputException(name, "the file is larger than " + MAX_BYTES + " bytes");
    }
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new InvalidInputException(
            name,
            "line " + (rows.size() + 1) + " has " + row.length + " columns, expected " + columns);
      }
      rows.add(row);
    }
    return rows;
  }
}
