package nl.koerswijzer.ingest.starter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.koerswijzer.ingest.DataSetImport;
import nl.koerswijzer.ingest.ImportException;
import nl.koerswijzer.ingest.ImportReport;
import nl.koerswijzer.ingest.ImportRun;
import nl.koerswijzer.ingest.InputFiles;
import nl.koerswijzer.ingest.starter.Starter.Part;
import nl.koerswijzer.model.InterestQuestion;
import nl.koerswijzer.model.Occupation;
import nl.koerswijzer.model.Progress;
import nl.koerswijzer.model.Provenance;
import nl.koerswijzer.model.Skill;
import nl.koerswijzer.model.SkillGroup;
import nl.koerswijzer.model.Term;
import nl.koerswijzer.model.Text;
import nl.koerswijzer.model.Theme;
import nl.koerswijzer.model.Training;
import nl.koerswijzer.store.ConceptName;
import nl.koerswijzer.store.RecordKind;
import nl.koerswijzer.store.Store;

/**
 * The starter set that this repository carries in {@code index-data/starter}. Every file is held
 * against its schema, and every id that is named must exist. Only a reference to an occupation that
 * does not exist (yet) is refused by itself: it goes to quarantine, and what names it stays.
 */
public final class StarterImport implements DataSetImport {
  @Override
  public String kind() {
    return "starter";
  }

  @Override
  public List<String> files() {
    return List.of(
        "vocabulary.yaml",
        "skills/*.yaml",
        "skills/esco-names.csv",
        "occupations/*.yaml",
        "occupations/esco-names.csv",
        "trainings/*.yaml",
        "themes.yaml",
        "questionnaire.yaml",
        "figures/*.csv",
        "regions/*.csv");
  }

  /** A path is the set's folder, or a folder with the set in its folder {@code starter}. */
  @Override
  public ImportReport run(List<Path> paths, Store store, Progress progress, Clock clock)
      throws ImportException {
    List<Path> folders = paths.stream().map(StarterImport::starterFolder).toList();
    return DataSetImport.super.run(folders, store, progress, clock);
  }

  private static Path starterFolder(Path path) {
    Path inside = path.resolve("starter");
    return Files.exists(inside.resolve("vocabulary.yaml")) ? inside : path;
  }

  @Override
  public void put(InputFiles files, ImportRun into, LocalDate today) throws ImportException {
    Starter starter = Starter.read(files);
    if (!starter.violations().isEmpty()) {
      throw Starter.refusal(starter.violations());
    }
    StarterReferences references = new StarterReferences(starter);
    if (!references.broken().isEmpty()) {
      throw Starter.refusal(references.broken());
    }
    for (Finding step : references.unknownOccupations()) {
      into.refuse(RecordKind.OCCUPATION, step.subject(), step.message(), step.file());
    }
    StarterRecords records = new StarterRecords(today, references.occupations());
    putWords(starter, records, into);
    putRecords(starter, records, into);
    StarterTables.put(files, into, today);
    into.dataSet("starter", records.editorial(year(starter)));
    into.replaceAll(
        RecordKind.TERM,
        RecordKind.SKILL_GROUP,
        RecordKind.SKILL,
        RecordKind.SKILL_NAME,
        RecordKind.OCCUPATION,
        RecordKind.OCCUPATION_NAME,
        RecordKind.TRAINING,
        RecordKind.THEME,
        RecordKind.QUESTION,
        RecordKind.OCCUPATION_GROUP,
        RecordKind.INDICATOR,
        RecordKind.REGION,
        RecordKind.MUNICIPALITY,
        RecordKind.PLACE,
        RecordKind.DATA_SET);
  }

  private static void putWords(Starter starter, StarterRecords records, ImportRun into) {
    for (Term term : records.terms(starter.vocabulary())) {
      into.put(RecordKind.TERM, term.vocabulary() + ":" + term.id(), term);
    }
    for (Part<StarterFormat.Skills> group : starter.skillGroups()) {
      Text title = new Text(group.value().title().nl(), group.value().title().en());
      into.put(
          RecordKind.SKILL_GROUP, group.group(), new SkillGroup(group.group(), title, List.of()));
    }
  }

  private static void putRecords(Starter starter, StarterRecords records, ImportRun into) {
    put(into, RecordKind.SKILL, starter.skills(), records::skill, Skill::id);
    put(into, RecordKind.OCCUPATION, starter.occupations(), records::occupation, Occupation::id);
    put(into, RecordKind.TRAINING, starter.trainings(), records::training, Training::id);
    put(into, RecordKind.THEME, starter.themes(), records::theme, Theme::id);
    put(into, RecordKind.QUESTION, starter.questions(), records::question, InterestQuestion::id);
    Provenance ours = records.editorial(year(starter));
    putNames(into, RecordKind.SKILL_NAME, starter.skillNames(), ours);
    putNames(into, RecordKind.OCCUPATION_NAME, starter.occupationNames(), ours);
  }

  private static void putNames(
      ImportRun into, RecordKind kind, List<Part<StarterFormat.EscoName>> rows, Provenance ours) {
    put(
        into,
        kind,
        rows,
        row -> new ConceptName(row.value().esco(), row.value().dutch(), ours),
        ConceptName::concept);
  }

  private static <F, T> void put(
      ImportRun into,
      RecordKind kind,
      List<Part<F>> parts,
      Function<Part<F>, T> record,
      Function<T, String> id) {
    for (Part<F> part : parts) {
      T document = record.apply(part);
      into.put(kind, id.apply(document), document);
    }
  }

  private static String year(Starter starter) {
    return String.valueOf(starter.occupations().stream().mapToInt(Part::year).max().orElse(2026));
  }
}
