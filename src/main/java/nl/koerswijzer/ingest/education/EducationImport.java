package nl.koerswijzer.ingest.education;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.CsvFile.Row;
import nl.koerswijzer.ingest.DataSetImport;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.store.RecordKind;

/**
 * The qualifications of vocational education (mbo) as the minister fixed them: number (crebo),
 * name, level 1–4 and learning ways. The list gives no length: that is the longest that the Wet
 * educatie en beroepsonderwijs gives the kind of training, a year for level 1 and for a specialist,
 * two, three and three years for levels 2 to 4. Nor does it say which work it leads to: that is
 * found when a generation is made.
 */
public final class EducationImport implements DataSetImport {
  private static final Pattern FILE = Pattern.compile("mbo_kwalificaties_crebo_(\\d{4})\\.csv");
  private static final Set<String> WAYS = Set.of("bol", "bbl");

  /** A year on top of a trade of level 3. */
  private static final String SPECIALIST = "specialistenopleiding";

  private static final LegalEntry AFTER_A_TRADE =
      new LegalEntry(EducationLevel.LEVEL_3, "Je hebt een vakdiploma van mbo niveau 3.");

  private static final Map<EducationLevel, Integer> MONTHS =
      Map.of(EducationLevel.LEVEL_1, 12, EducationLevel.LEVEL_2, 24);

  @Override
  public String kind() {
    return "education";
  }

  @Override
  public List<String> files() {
    return List.of("mbo_kwalificaties_crebo_2015.csv");
  }

  @Override
  public void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException {
    InputFile file = files.takeOne(FILE, "mbo_kwalificaties_crebo_….csv");
    Provenance provenance = provenance(file, today);
    Map<String, Long> lines = new HashMap<>();
    CsvFile.commas()
        .read(
            file,
            List.of("kwalificatie_crebo", "kwalificatie", "niveau", "leerweg"),
            row -> {
              Training training = training(row, provenance);
              Long before = lines.putIfAbsent(training.id(), row.line());
              if (before != null) {
                throw row.wrong("the crebo number stands also on line " + before);
              }
              into.put(RecordKind.TRAINING, training.id(), training);
            });
    into.dataSet("mbo-kwalificaties", provenance);
    into.replaceAll(RecordKind.TRAINING, RecordKind.DATA_SET);
  }

  private static Provenance provenance(InputFile file, LocalDate today) {
    Matcher year = FILE.matcher(file.name());
    return new Provenance(
        "Regeling kwalificatiedossiers mbo",
        year.matches() ? year.group(1) : "",
        "text of a law, free of copyright",
        today,
        null,
        null);
  }

  private static Training training(Row row, Provenance provenance) throws ImportException {
    String crebo = row.require("kwalificatie_crebo");
    if (!crebo.matches("[0-9]{5}")) {
      throw row.wrong("column 'kwalificatie_crebo' has '" + crebo + "', expected five digits");
    }
    String title = row.require("kwalificatie");
    EducationLevel level = level(row);
    boolean isSpecialist = SPECIALIST.equals(row.find("soort_opleiding"));
    LegalEntry entry = isSpecialist ? AFTER_A_TRADE : LegalEntry.of("mbo", level).orElseThrow();
    return new Training(
        "crebo-" + crebo,
        crebo,
        Text.dutch(title),
        "mbo",
        level,
        isSpecialist ? 12 : MONTHS.getOrDefault(level, 36),
        null,
        ways(row),
        entry.words(),
        entry.level(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "statutory",
        List.of(),
        List.of(),
        provenance);
  }

  private static EducationLevel level(Row row) throws ImportException {
    String level = row.require("niveau");
    if (!level.matches("[1-4]")) {
      throw row.wrong("column 'niveau' has '" + level + "', expected 1 to 4");
    }
    return EducationLevel.of(level).orElseThrow();
  }

  private static List<String> ways(Row row) throws ImportException {
    List<String> ways =
        Arrays.stream(row.require("leerweg").toLowerCase(Locale.ROOT).split("/"))
            .map(String::strip)
            .toList();
    for (String way : ways) {
      if (!WAYS.contains(way)) {
        throw row.wrong("column 'leerweg' has '" + way + "', expected BOL or BBL");
      }
    }
    return ways;
  }
}
