package nl.koerswijzer.ingest.esco;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.CsvFile.Row;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.model.SkillKind;

/** The concepts of ESCO in the languages that were given, without their relations. */
final class EscoConcepts {
  private static final Pattern LANGUAGE = Pattern.compile(".*_(nl|en)\\.csv");
  private static final List<String> CONCEPT = List.of("conceptUri", "preferredLabel", "altLabels");

  private final Map<String, Wording> occupations = new TreeMap<>();
  private final Map<String, String> iscoOfOccupation = new TreeMap<>();
  private final Map<String, Wording> skills = new TreeMap<>();
  private final Map<String, SkillKind> kinds = new TreeMap<>();
  private final Map<String, Wording> skillGroups = new TreeMap<>();
  private final Map<String, String> groupIds = new LinkedHashMap<>();
  private final Map<String, Wording> iscoGroups = new TreeMap<>();

  /** A file and the language of its labels. */
  private interface Reader {
    void read(Row row, String language) throws ImportException;
  }

  /**
   * Reads the files of concepts.
   *
   * @throws ImportException when a file is wrong, or those of occupations or skills are missing
   */
  static EscoConcepts read(InputFiles files) throws ImportException {
    EscoConcepts concepts = new EscoConcepts();
    concepts.readOccupations(files);
    concepts.readSkills(files);
    concepts.readCollections(files);
    concepts.readGroups(files);
    return concepts;
  }

  /** The occupations by URI. */
  Map<String, Wording> occupations() {
    return occupations;
  }

  /** The ISCO-08 unit group of an occupation. */
  String isco(String occupationUri) {
    return iscoOfOccupation.getOrDefault(occupationUri, "");
  }

  /** The skills by URI. */
  Map<String, Wording> skills() {
    return skills;
  }

  SkillKind kind(String skillUri) {
    return kinds.getOrDefault(skillUri, SkillKind.SKILL);
  }

  /** The skill groups by URI. */
  Map<String, Wording> skillGroups() {
    return skillGroups;
  }

  /** The id of the skill or skill group with this URI; empty when there is none. */
  Optional<String> skillOrGroupId(String uri) {
    String group = groupIds.get(uri);
    if (group != null) {
      return Optional.of(group);
    }
    return skills.containsKey(uri) ? Optional.of(EscoUri.uuid(uri)) : Optional.empty();
  }

  /** The ISCO-08 groups by code of one to four digits. */
  Map<String, Wording> iscoGroups() {
    return iscoGroups;
  }

  private void readOccupations(InputFiles files) throws ImportException {
    readEach(
        required(files, "occupations_(nl|en)\\.csv", "occupations_nl.csv or occupations_en.csv"),
        List.of("conceptUri", "iscoGroup", "preferredLabel", "altLabels", "description"),
        (row, language) -> {
          String uri = row.require("conceptUri");
          String isco = row.require("iscoGroup");
          if (!isco.matches("[0-9]{4}")) {
            throw row.wrong("column 'iscoGroup' has '" + isco + "', expected four digits");
          }
          iscoOfOccupation.put(uri, isco);
          add(occupations, uri, row, language);
        });
  }

  private void readSkills(InputFiles files) throws ImportException {
    readEach(
        required(files, "skills_(nl|en)\\.csv", "skills_nl.csv or skills_en.csv"),
        List.of("conceptUri", "skillType", "preferredLabel", "altLabels", "description"),
        (row, language) -> {
          String uri = row.require("conceptUri");
          kinds.put(
              uri,
              row.get("skillType").equals("knowledge") ? SkillKind.KNOWLEDGE : SkillKind.SKILL);
          add(skills, uri, row, language);
        });
  }

  /** The collections hold labels that the main file of a language may lack, and two kinds. */
  private void readCollections(InputFiles files) throws ImportException {
    readEach(
        files.take(
            Pattern.compile(
                "(digComp|digital|green|language|research|transversal)"
                    + "SkillsCollection_(nl|en)\\.csv")),
        CONCEPT,
        (row, language) -> addIfKnown(row, language));
    Set<String> languages = uris(files, "languageSkillsCollection_(nl|en)\\.csv");
    Set<String> transversal = uris(files, "transversalSkillsCollection_(nl|en)\\.csv");
    for (String uri : skills.keySet()) {
      if (languages.contains(uri)) {
        kinds.put(uri, SkillKind.LANGUAGE);
      } else if (transversal.contains(uri)) {
        kinds.put(uri, SkillKind.TRANSVERSAL);
      }
    }
  }

  private void readGroups(InputFiles files) throws ImportException {
    readEach(
        files.take(Pattern.compile("skillGroups_(nl|en)\\.csv")),
        List.of("conceptUri", "preferredLabel", "code"),
        (row, language) -> {
          String uri = row.require("conceptUri");
          groupIds.putIfAbsent(uri, EscoUri.groupId(uri, row.get("code")));
          add(skillGroups, uri, row, language);
        });
    readEach(
        files.take(Pattern.compile("ISCOGroups_(nl|en)\\.csv")),
        List.of("conceptUri", "code", "preferredLabel"),
        (row, language) -> add(iscoGroups, row.require("code"), row, language));
  }

  private void addIfKnown(Row row, String language) throws ImportException {
    Wording known = skills.get(row.require("conceptUri"));
    if (known != null) {
      known.add(
          language, row.find("preferredLabel"), row.find("altLabels"), row.find("description"));
    }
  }

  private static void add(Map<String, Wording> concepts, String key, Row row, String language) {
    concepts
        .computeIfAbsent(key, any -> new Wording())
        .add(language, row.find("preferredLabel"), row.find("altLabels"), row.find("description"));
  }

  private static Set<String> uris(InputFiles files, String name) throws ImportException {
    Set<String> uris = new HashSet<>();
    readEach(
        files.take(Pattern.compile(name)),
        CONCEPT,
        (row, language) -> uris.add(row.require("conceptUri")));
    return uris;
  }

  private static List<InputFile> required(InputFiles files, String name, String known)
      throws ImportException {
    List<InputFile> found = files.take(Pattern.compile(name));
    if (found.isEmpty()) {
      throw new ImportException(known, 0, "is needed and was not found in what was given");
    }
    return found;
  }

  private static void readEach(List<InputFile> files, List<String> columns, Reader reader)
      throws ImportException {
    for (InputFile file : files) {
      Matcher language = LANGUAGE.matcher(file.name());
      if (!language.matches()) {
        throw new IllegalArgumentException(file.name());
      }
      CsvFile.commas().read(file, columns, row -> reader.read(row, language.group(1)));
    }
  }
}
