package nl.koerswijzer.ingest.education;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.CsvFile.Row;
import nl.koerswijzer.ingest.Import;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.EducationLevel;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * The qualifications of vocational education (mbo) as the minister fixed them: number (crebo),
 * name, level 1–4 and learning ways. The list gives no length: that is the longest that the Wet
 * educatie en beroepsonderwijs gives the kind of training, a year for level 1 and for a specialist,
 * two, three and three years for levels 2 to 4. Nor does it say which work it leads to: that is the
 * occupation of the same name, when the store holds one.
 */
public final class EducationImport implements Import {
  private static final Pattern FILE = Pattern.compile("mbo_kwalificaties_crebo_(\\d{4})\\.csv");
  private static final Pattern RANK =
      Pattern.compile("^(allround|aankomend|eerste|zelfstandig werkend) ");
  private static final Set<String> WAYS = Set.of("bol", "bbl");

  /** A year on top of a trade of level 3. */
  private static final String SPECIALIST = "specialistenopleiding";

  /** NLQF level that one needs to start, by the level of the qualification. */
  private static final Map<Integer, EducationLevel> ENTRY =
      Map.of(
          2, EducationLevel.LEVEL_1,
          3, EducationLevel.LEVEL_2,
          4, EducationLevel.LEVEL_2);

  private static final Map<Integer, Integer> MONTHS = Map.of(1, 12, 2, 24, 3, 36, 4, 36);

  @Override
  public String kind() {
    return "education";
  }

  @Override
  public List<String> files() {
    return List.of("mbo_kwalificaties_crebo_2015.csv");
  }

  @Override
  public ImportReport run(List<Path> paths, Store store, Progress progress, Clock clock)
      throws ImportException {
    LocalDate today = LocalDate.now(clock);
    Map<String, String> occupations = titles(store);
    return ImportRun.of(
        this, paths, store, progress, (files, into) -> put(files, into, occupations, today));
  }

  /** Ids of the occupations by their Dutch titles, the narrower titles of editors included. */
  private static Map<String, String> titles(Store store) {
    Map<String, String> ids = new TreeMap<>();
    store.read(
        RecordKind.OCCUPATION,
        Occupation.class,
        held -> {
          Occupation occupation = held.document();
          occupation.names().forEach(name -> ids.putIfAbsent(key(name), occupation.id()));
        });
    store.read(
        RecordKind.OCCUPATION,
        Occupation.class,
        held -> {
          String title = held.document().title().dutch();
          if (title != null) {
            ids.put(key(title), held.document().id());
          }
        });
    return ids;
  }

  private static String key(String title) {
    return title.toLowerCase(Locale.ROOT);
  }

  private static void put(
      InputFiles files, ImportRun into, Map<String, String> occupations, LocalDate today)
      throws ImportException {
    InputFile file = files.takeOne(FILE, "mbo_kwalificaties_crebo_….csv");
    Provenance provenance = provenance(file, today);
    Map<String, Long> lines = new HashMap<>();
    CsvFile.commas()
        .read(
            file,
            List.of("kwalificatie_crebo", "kwalificatie", "niveau", "leerweg"),
            row -> {
              Training training = training(row, occupations, provenance);
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

  private static Training training(Row row, Map<String, String> occupations, Provenance provenance)
      throws ImportException {
    String crebo = row.require("kwalificatie_crebo");
    if (!crebo.matches("[0-9]{5}")) {
      throw row.wrong("column 'kwalificatie_crebo' has '" + crebo + "', expected five digits");
    }
    String title = row.require("kwalificatie");
    int level = level(row);
    String occupation = occupation(title, occupations);
    boolean isSpecialist = SPECIALIST.equals(row.find("soort_opleiding"));
    return new Training(
        "crebo-" + crebo,
        crebo,
        Text.dutch(title),
        "mbo",
        EducationLevel.of(String.valueOf(level)).orElseThrow(),
        isSpecialist ? 12 : MONTHS.getOrDefault(level, 36),
        null,
        ways(row),
        isSpecialist ? "Je hebt een vakdiploma van mbo niveau 3." : entryWords(level),
        isSpecialist ? EducationLevel.LEVEL_3 : ENTRY.get(level),
        List.of(),
        occupation == null ? List.of() : List.of(occupation),
        List.of(),
        List.of(),
        "statutory",
        List.of(),
        provenance);
  }

  private static String entryWords(int level) {
    return level == 1
        ? "Je hoeft geen diploma te hebben; je bent zestien jaar of ouder."
        : level == 2
            ? "Je hebt een vmbo-diploma of een diploma van mbo niveau 1."
            : "Je hebt een vmbo-diploma (kader, gemengd of theoretisch) of een diploma van mbo"
                + " niveau "
                + (level - 1)
                + ".";
  }

  private static int level(Row row) throws ImportException {
    String level = row.require("niveau");
    if (!level.matches("[1-4]")) {
      throw row.wrong("column 'niveau' has '" + level + "', expected 1 to 4");
    }
    return Integer.parseInt(level);
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

  /** The occupation of the same name, its rank left aside where there is none with it. */
  private static @Nullable String occupation(String title, Map<String, String> occupations) {
    String key = key(title);
    String exact = occupations.get(key);
    return exact != null ? exact : occupations.get(RANK.matcher(key).replaceFirst(""));
  }
}
