package nl.koerswijzer.ingest.onet;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.CsvFile.Row;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;

/** Reads O*NET's text files: tab-separated, one measurement a row. */
final class OnetFiles {
  private static final String CODE = "O*NET-SOC Code";
  private static final String INTERESTS = "1.B.1.";

  private final Map<String, OnetOccupation> occupations = new TreeMap<>();

  private OnetFiles() {}

  /**
   * The occupations by O*NET-SOC code.
   *
   * @throws ImportException when a file is wrong, or that of the interests is missing
   */
  static Map<String, OnetOccupation> read(InputFiles files) throws ImportException {
    OnetFiles onet = new OnetFiles();
    onet.readInterests(files.takeOne(Pattern.compile("Interests\\.txt"), "Interests.txt"));
    for (InputFile file : files.take(Pattern.compile("Work Values\\.txt"))) {
      onet.readWorkValues(file);
    }
    for (InputFile file : files.take(Pattern.compile("Job Zones\\.txt"))) {
      onet.readJobZones(file);
    }
    return onet.occupations;
  }

  /** Scale OI holds the six scores; the other scale holds the order of the highest. */
  private void readInterests(InputFile file) throws ImportException {
    CsvFile.tabs()
        .read(
            file,
            List.of(CODE, "Element ID", "Scale ID", "Data Value"),
            row -> {
              String element = row.get("Element ID");
              if (row.get("Scale ID").equals("OI") && element.startsWith(INTERESTS)) {
                occupation(row).interest(type(row, element), oneToSeven(row));
              }
            });
  }

  private void readWorkValues(InputFile file) throws ImportException {
    CsvFile.tabs()
        .read(
            file,
            List.of(CODE, "Element ID", "Scale ID", "Data Value"),
            row -> {
              if (row.get("Scale ID").equals("EX")) {
                occupation(row).workValue(row.require("Element ID"), oneToSeven(row));
              }
            });
  }

  private void readJobZones(InputFile file) throws ImportException {
    CsvFile.tabs()
        .read(
            file,
            List.of(CODE, "Job Zone"),
            row -> {
              String zone = row.get("Job Zone");
              if (!zone.matches("[1-5]")) {
                throw row.wrong("column 'Job Zone' has '" + zone + "', expected 1 to 5");
              }
              occupation(row).jobZone(Integer.parseInt(zone));
            });
  }

  private OnetOccupation occupation(Row row) throws ImportException {
    return occupations.computeIfAbsent(row.require(CODE), code -> new OnetOccupation());
  }

  private static int type(Row row, String element) throws ImportException {
    int type = element.charAt(element.length() - 1) - 'a';
    if (element.length() != INTERESTS.length() + 1 || type < 0 || type > 5) {
      throw row.wrong("column 'Element ID' has '" + element + "', expected 1.B.1.a to 1.B.1.f");
    }
    return type;
  }

  private static double oneToSeven(Row row) throws ImportException {
    Double score = row.number("Data Value");
    if (score == null || score < 1 || score > 7) {
      throw row.wrong(
          "column 'Data Value' has '" + row.get("Data Value") + "', expected a score from 1 to 7");
    }
    return score;
  }
}
