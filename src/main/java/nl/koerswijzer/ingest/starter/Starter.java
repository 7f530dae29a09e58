package nl.koerswijzer.ingest.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.koerswijzer.ingest.CsvFile;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.InputFile;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.ingest.starter.StarterYaml.Document;

/**
 * The starter files, read. What the schemas refuse is among the violations and not among the parts.
 */
final class Starter {
  private static final Pattern ESCO_NAMES = Pattern.compile("esco-names\\.csv");
  private static final Pattern YAML = Pattern.compile(".*\\.ya?ml");

  private final StarterYaml yaml = new StarterYaml();
  private final List<Finding> violations = new ArrayList<>();
  private final List<Part<StarterFormat.Vocabulary>> vocabularies = new ArrayList<>();
  private final List<Part<StarterFormat.Skills>> skillGroups = new ArrayList<>();
  private final List<Part<StarterFormat.Skill>> skills = new ArrayList<>();
  private final List<Part<StarterFormat.EscoName>> skillNames = new ArrayList<>();
  private final List<Part<StarterFormat.Occupations>> occupationGroups = new ArrayList<>();
  private final List<Part<StarterFormat.EscoName>> occupationNames = new ArrayList<>();
  private final List<Part<StarterFormat.Occupation>> occupations = new ArrayList<>();
  private final List<Part<StarterFormat.Training>> trainings = new ArrayList<>();
  private final List<Part<StarterFormat.Theme>> themes = new ArrayList<>();
  private final List<Part<StarterFormat.Question>> questions = new ArrayList<>();

  /**
   * A part of a file.
   *
   * @param group the code in the head of the file, empty when it has none
   * @param year the year of its editorial judgements, 0 when it has none
   */
  record Part<T>(String file, int line, String group, int year, T value) {}

  /**
   * Reads all files; files of a sort that is absent are no error, except the vocabulary.
   *
   * @throws ImportException when a file is no YAML, a row of a table is wrong, or there is no
   *     vocabulary
   */
  static Starter read(InputFiles files) throws ImportException {
    Starter starter = new Starter();
    starter.readVocabulary(files.takeOne(Pattern.compile("vocabulary\\.ya?ml"), "vocabulary.yaml"));
    starter.readSkills(files.take("skills", YAML));
    starter.skillNames.addAll(names(files.take("skills", ESCO_NAMES)));
    starter.readOccupations(files.take("occupations", YAML));
    starter.occupationNames.addAll(names(files.take("occupations", ESCO_NAMES)));
    starter.readTrainings(files.take("trainings", YAML));
    starter.readThemes(files.take(Pattern.compile("themes\\.ya?ml")));
    starter.readQuestions(files.take(Pattern.compile("questionnaire\\.ya?ml")));
    return starter;
  }

  /** What the schemas refuse. */
  List<Finding> violations() {
    return violations;
  }

  StarterFormat.Vocabulary vocabulary() {
    return vocabularies.getFirst().value();
  }

  List<Part<StarterFormat.Skills>> skillGroups() {
    return skillGroups;
  }

  List<Part<StarterFormat.Skill>> skills() {
    return skills;
  }

  /** Our names of skills of ESCO. */
  List<Part<StarterFormat.EscoName>> skillNames() {
    return skillNames;
  }

  List<Part<StarterFormat.Occupations>> occupationGroups() {
    return occupationGroups;
  }

  List<Part<StarterFormat.Occupation>> occupations() {
    return occupations;
  }

  /** Our titles of occupations of ESCO. */
  List<Part<StarterFormat.EscoName>> occupationNames() {
    return occupationNames;
  }

  List<Part<StarterFormat.Training>> trainings() {
    return trainings;
  }

  List<Part<StarterFormat.Theme>> themes() {
    return themes;
  }

  List<Part<StarterFormat.Question>> questions() {
    return questions;
  }

  private void readVocabulary(InputFile file) throws ImportException {
    Document document = yaml.read(file, "vocabulary");
    violations.addAll(document.violations());
    if (!document.violations().isEmpty()) {
      throw refusal(document.violations());
    }
    vocabularies.add(
        new Part<>(file.label(), 1, "", 0, yaml.as(document, StarterFormat.Vocabulary.class)));
  }

  private void readSkills(List<InputFile> files) throws ImportException {
    for (Document document : valid(files, "skills")) {
      StarterFormat.Skills group = yaml.as(document, StarterFormat.Skills.class);
      skillGroups.add(new Part<>(document.file().label(), 1, group.group(), 0, group));
      skills.addAll(parts(document, "skills", group.group(), 0, group.skills()));
    }
  }

  private void readOccupations(List<InputFile> files) throws ImportException {
    for (Document document : valid(files, "occupations")) {
      StarterFormat.Occupations group = yaml.as(document, StarterFormat.Occupations.class);
      occupationGroups.add(
          new Part<>(document.file().label(), 1, group.group(), group.editorial(), group));
      occupations.addAll(
          parts(document, "occupations", group.group(), group.editorial(), group.occupations()));
    }
  }

  private void readTrainings(List<InputFile> files) throws ImportException {
    read(files, "trainings", StarterFormat.Trainings.class, StarterFormat.Trainings::trainings)
        .forEach(trainings::add);
  }

  private void readThemes(List<InputFile> files) throws ImportException {
    read(files, "themes", StarterFormat.Themes.class, StarterFormat.Themes::themes)
        .forEach(themes::add);
  }

  private void readQuestions(List<InputFile> files) throws ImportException {
    for (Document document : valid(files, "questionnaire")) {
      questions.addAll(
          parts(
              document,
              "questions",
              "",
              0,
              yaml.as(document, StarterFormat.Questions.class).questions()));
    }
  }

  private static List<Part<StarterFormat.EscoName>> names(List<InputFile> files)
      throws ImportException {
    List<Part<StarterFormat.EscoName>> names = new ArrayList<>();
    for (InputFile file : files) {
      CsvFile.commas()
          .read(
              file,
              List.of("esco", "english", "dutch"),
              row ->
                  names.add(
                      new Part<>(
                          file.label(),
                          (int) row.line(),
                          "",
                          0,
                          new StarterFormat.EscoName(
                              row.require("esco"), row.require("english"), row.require("dutch")))));
    }
    return names;
  }

  private <F, T> List<Part<T>> read(
      List<InputFile> files, String name, Class<F> type, Function<F, List<T>> list)
      throws ImportException {
    List<Part<T>> parts = new ArrayList<>();
    for (Document document : valid(files, name)) {
      parts.addAll(parts(document, name, "", 0, list.apply(yaml.as(document, type))));
    }
    return parts;
  }

  /** The documents that their schema accepts. */
  private List<Document> valid(List<InputFile> files, String schema) throws ImportException {
    List<Document> valid = new ArrayList<>();
    for (InputFile file : files) {
      Document document = yaml.read(file, schema);
      violations.addAll(document.violations());
      if (document.violations().isEmpty()) {
        valid.add(document);
      }
    }
    return valid;
  }

  private static <T> List<Part<T>> parts(
      Document document, String list, String group, int year, List<T> values) {
    List<Part<T>> parts = new ArrayList<>();
    for (int index = 0; index < values.size(); index++) {
      int line = StarterYaml.line(document.tree().path(list).path(index).path("id"));
      parts.add(new Part<>(document.file().label(), line, group, year, values.get(index)));
    }
    return parts;
  }

  /** The first violation as the reason to refuse the import, and how many there are. */
  static ImportException refusal(List<Finding> violations) {
    Finding first = violations.getFirst();
    String more = violations.size() == 1 ? "" : " (and " + (violations.size() - 1) + " more)";
    return new ImportException(
        first.file(), first.line(), first.subject() + ": " + first.message() + more);
  }
}
