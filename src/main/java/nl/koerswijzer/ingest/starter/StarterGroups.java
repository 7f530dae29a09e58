package nl.koerswijzer.ingest.starter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.ingest.starter.Finding.Rule;

/**
 * The groups of the Dutch labour market that the starter set covers: each ISCO-08 unit group that
 * exists in the Netherlands by at least one occupation, each BRC 2014 group with at least {@value
 * #MANY_EMPLOYEES} thousand employees by at least two.
 *
 * @param brcOfIsco the BRC group of each ISCO unit group; empty when the set has no such table
 * @param absent ISCO unit groups without work in the Netherlands
 * @param employees thousands of employees in a BRC group, where that is published
 */
record StarterGroups(
    Map<String, String> brcOfIsco, Set<String> absent, Map<String, Double> employees) {
  private static final double MANY_EMPLOYEES = 20;
  private static final int FEWEST_OF_MANY = 2;

  static StarterGroups read(InputFiles files) throws ImportException {
    Map<String, String> brcOfIsco = new HashMap<>();
    read(
        files,
        "isco-brc\\.csv",
        List.of("isco", "brc"),
        row -> brcOfIsco.put(row.require("isco"), row.require("brc")));
    Set<String> absent = new HashSet<>();
    read(
        files,
        "isco-absent\\.csv",
        List.of("isco", "reason"),
        row -> absent.add(row.require("isco")));
    Map<String, Double> employees = new HashMap<>();
    read(
        files,
        "pay\\.csv",
        List.of("brc", "employees_thousands"),
        row -> {
          Double thousands = row.number("employees_thousands");
          if (thousands != null) {
            employees.put(row.require("brc"), thousands);
          }
        });
    return new StarterGroups(brcOfIsco, absent, employees);
  }

  private static void read(
      InputFiles files, String name, List<String> columns, CsvFile.RowReader reader)
      throws ImportException {
    for (InputFile file : files.take("figures", Pattern.compile(name))) {
      CsvFile.commas().read(file, columns, reader);
    }
  }

  /** What is said of each group that has too few occupations, or one too many. */
  List<Finding> gaps(List<StarterFormat.Occupation> occupations) {
    List<Finding> gaps = new ArrayList<>();
    Map<String, Long> byIsco = count(occupations, StarterFormat.Occupation::isco);
    for (String isco : new TreeMap<>(brcOfIsco).keySet()) {
      boolean covered = byIsco.containsKey(isco);
      if (covered && absent.contains(isco)) {
        gaps.add(
            gap(isco, "has an occupation, and isco-absent.csv says that there is no such work"));
      } else if (!covered && !absent.contains(isco)) {
        gaps.add(gap(isco, "has no occupation; write one, or say why not in isco-absent.csv"));
      }
    }
    Map<String, Long> byBrc = count(occupations, StarterFormat.Occupation::brc);
    for (String brc : coverable()) {
      long found = byBrc.getOrDefault(brc, 0L);
      double workers = employees.getOrDefault(brc, 0.0);
      if (workers >= MANY_EMPLOYEES && found < FEWEST_OF_MANY) {
        gaps.add(
            gap(
                brc,
                "has "
                    + Math.round(workers)
                    + " thousand employees and "
                    + found
                    + " occupations, expected at least "
                    + FEWEST_OF_MANY));
      }
    }
    return gaps;
  }

  /** BRC groups of which at least one ISCO unit group exists in the Netherlands. */
  private Set<String> coverable() {
    Set<String> groups = new TreeSet<>();
    brcOfIsco.forEach(
        (isco, brc) -> {
          if (!absent.contains(isco)) {
            groups.add(brc);
          }
        });
    return groups;
  }

  private static Map<String, Long> count(
      List<StarterFormat.Occupation> occupations, Function<StarterFormat.Occupation, String> code) {
    return occupations.stream().collect(Collectors.groupingBy(code, Collectors.counting()));
  }

  private static Finding gap(String group, String message) {
    return new Finding("occupations", 0, group, Rule.COVERAGE, message);
  }
}
